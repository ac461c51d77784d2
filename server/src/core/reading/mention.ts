import { lexiconOf } from '../text/lexicon';
import type { Paragraph } from './paragraph';
import { pieceAround, sentenceAt } from './pieces';
import type { Quantity } from './quantity';
import { isIncrement, isMean } from './relations/increment';
import { isAmount } from './same-kind';

/** A quantity with what it counts: 237名政协委员, 护林员1346名. */
export interface Mention {
  readonly quantity: Quantity;
  /** What is counted: 政协委员, as far as it stands beside the number. */
  readonly noun: string;
  /** Mentions of one key may be of one thing: the end of the noun, and the measure. */
  readonly key: string;
  /** The region and the year that its sentence names before it. */
  readonly region?: string;
  readonly year?: number;
  /** All there are of the kind: 全县共有护林员1346名; the members of a body always are. */
  readonly isTotal: boolean;
}

/** The amounts of a line that are mentioned with their noun; increments, averages and parts of a total are none. */
export function mentionsOf(paragraph: Paragraph): readonly Mention[] {
  const parts = new Set(
    paragraph.relations.flatMap(relation => (relation.kind === 'partition' ? relation.operands : [])),
  );
  return paragraph.figures.flatMap(figure => {
    if (figure.kind !== 'quantity' || !isAmount(figure) || figure.numeral.vague || parts.has(figure)) return [];
    if (isIncrement(paragraph, figure) || isMean(paragraph, figure)) return [];
    const noun = nounOf(paragraph, figure);
    if (noun.length < 2) return [];
    const { dimension, base } = figure.measure!;
    return [
      {
        quantity: figure,
        noun,
        key: `${noun.slice(-2)}/${dimension === 'person' ? dimension : base}`,
        isTotal: isTotal(paragraph, figure, noun),
        ...scopeOf(paragraph, figure),
      },
    ];
  });
}

/** The noun behind the number, else the one before it: 护林员 in 护林员1346名，. */
function nounOf(paragraph: Paragraph, quantity: Quantity): string {
  const { text } = paragraph;
  const behind = text.slice(quantity.end, cutAt(text, quantity.end, Math.min(text.length, quantity.end + 12)));
  if (behind.length > 1) return behind;
  if (behind.length === 1) return '';
  const before = text.slice(Math.max(pieceAround(paragraph, quantity).start, quantity.start - 12), quantity.start);
  return lastWord(before);
}

/** Where a noun ends that begins at `from`: behind the first common noun, else before a mark, a digit or a word that no noun goes on with. */
function cutAt(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const head = heads.longestAt(text, at);
    if (head?.value) return at + head.word.length;
    if (stops.longestAt(text, at)) return at;
  }
  return to;
}
const heads = lexiconOf([
  ...'委员 代表 党员 干部 群众 学生 教师 职工 居民 村民 企业 家庭 会议 提案 课题 议题 项目 人员 成员 专家 工人 农民 队员 志愿者 医生 护士 人才 劳动力 儿童 老人 妇女 单位 部门 机构 学校 医院 社区 乡镇 街道 活动 建议 信息 报告 制度 合作社 公司 护林员 网格员 联络员'
    .split(' ')
    .map(word => [word, true] as const),
  ...'委员会 代表团 代表大会 群众性 企业家 项目部 活动室 活动中心 信息化 信息员 人才库 学生会'
    .split(' ')
    .map(word => [word, false] as const),
]);
const verbs =
  '参与 参加 组织 开展 到 在 被 由 进行 提交 提出 划分 报告 完成 实施 落户 获 赴 为 对 从 向 以 已 均 都 全 实现 通过 中 的 和 与 及 或 是 有 将 分 深入 积极 踊跃 主动 先后 相继 分别 共 达 占 比 同 又 也 还 就 把 让 使 给 走进 走上 走访 投身 奋战 坚守 加入 成为 得到 受到 开工 竣工 建成 投产 入选 评为 荣获 办结 用于 包括 其 实 纳入 脱 增 减 提高 下降 超 约 近 升';
const stops = lexiconOf(
  [...`${verbs} ， 。 、 ； ： ！ ？ （ ） “ ” 《 》 — …`.split(' '), ...' 0123456789０１２３４５６７８９\t　'].map(
    word => [word, true] as const,
  ),
);

/** What is left of a label behind the verb that leads to it: 护林员 in 全县共有护林员. */
function lastWord(label: string): string {
  let from = 0;
  for (let at = 0; at < label.length; at++)
    if (leads.longestAt(label, at)) from = at + leads.longestAt(label, at)!.word.length;
  return label.slice(from);
}
const leads = lexiconOf(
  '共有 现有 有 共 收到 召开 提交 提出 开展 组织 举办 形成 完成 实施 建成 新建 累计 走访 慰问 选派 聘请 吸纳 引进 培训 发展 达到 达 为 全体 全部 全县 全市 全省 全区 全国 各类 各级 的 了'
    .split(' ')
    .map(word => [word, true] as const),
);

function scopeOf(paragraph: Paragraph, { start }: Quantity): { region?: string; year?: number } {
  const from = sentenceAt(paragraph, start)?.start ?? 0;
  const region = [...paragraph.text.slice(from, start).matchAll(regions)].at(-1)?.[0];
  const date = paragraph.figures.findLast(
    figure => figure.kind === 'date' && figure.end <= start && figure.start >= from && figure.year !== undefined,
  );
  return { ...(region && { region }), ...(date?.kind === 'date' && { year: date.year! }) };
}
const regions = /全国|全省|全市|全区|全县|全州|全镇|全乡|我国|我省|我市|我区|我县|世界|全球/g;

/** Whether two mentions of one key speak of one and the same thing, as far as their words tell. */
export function isSameThing(a: Mention, b: Mention): boolean {
  if (a.region && b.region && regionOf(a.region) !== regionOf(b.region)) return false;
  if (a.year && b.year && a.year !== b.year) return false;
  const [longer, shorter] = a.noun.length >= b.noun.length ? [a.noun, b.noun] : [b.noun, a.noun];
  return (
    longer.endsWith(shorter) &&
    /^(?:政协|全体|广大|全区|全县|全市|全省|区|县|市|省)*$/.test(longer.slice(0, longer.length - shorter.length))
  );
}
const regionOf = (word: string): string => word.slice(-1);

const isTotal = (paragraph: Paragraph, quantity: Quantity, noun: string): boolean =>
  /^(?:.*政协)?委员$|^(?:.*人大)?代表$/.test(noun) ||
  /共有|现有|全体|全部|所有/.test(paragraph.text.slice(pieceAround(paragraph, quantity).start, quantity.start));
