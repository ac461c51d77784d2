import { lexiconOf } from '../../text/lexicon';
import type { Paragraph } from '../paragraph';
import { sentenceAt } from '../prose/pieces';
import type { DateFigure } from './date';

/** Something that happens once, and its date: 县城至青溪口公路 + 通车 in 2021年6月18日，县城至青溪口公路建成通车. */
export interface DatedEvent {
  readonly date: DateFigure;
  /** 通车, 揭牌, 开幕. */
  readonly verb: string;
  /** What it happened to, without words like 正式, 顺利; may be empty. */
  readonly subject: string;
}

export function eventsOf(paragraph: Paragraph): readonly DatedEvent[] {
  return paragraph.figures.flatMap(figure => {
    if (figure.kind !== 'date' || (figure.year === undefined && figure.day === undefined)) return [];
    const said = saidOf(paragraph, figure);
    for (let at = 0; at < said.length; at++) {
      const verb = verbs.longestAt(said, at);
      if (!verb) continue;
      const before = said.slice(0, at);
      const subject = nameOf(before);
      const object = won.has(verb.value) && !subject && own.test(before) ? said.slice(at + verb.word.length) : '';
      return { date: figure, verb: verb.value, subject: subject || nameOf(object) };
    }
    return [];
  });
}

/** The clause of a date without it: what stands before in the clause, then what follows, from the next clause where the date is one of its own. */
function saidOf(paragraph: Paragraph, date: DateFigure): string {
  const { text } = paragraph;
  const sentence = sentenceAt(paragraph, date.start) ?? { start: 0, end: text.length };
  let from = date.start;
  while (from > sentence.start && date.start - from < reach && !marks.includes(text[from - 1]!)) from--;
  const before = text.slice(from, date.start);
  if (other.test(before) || list.test(text.slice(date.end, date.end + 1))) return '';
  const start = text[date.end] === '，' ? date.end + 1 : date.end;
  let to = start;
  while (to < sentence.end && to - start < reach && !marks.includes(text[to]!)) to++;
  return before + text.slice(start, to);
}
const reach = 40;
const marks = '，。；：！？、';
/** 每年7月, 截至2021年: not the date of an event. */
const other = /每年?$|截至|截止|自|从|到$/;
const list = /^[、至到—和及-]/;

const nameOf = (words: string): string => words.replaceAll(fillers, '');
const fillers =
  /正式|实现|隆重|顺利|如期|成功|全线|全面|提前|胜利|同时|建成|完工|今天|上午|下午|我县|我区|我市|我省|全县|全区|全市|[于在的，“”‘’《》（）\s]/g;

/** What a place becomes but once: 我县获批国家生态示范区. */
const won = new Set(['获批', '创建']);
const own = /我[省市区县州旗]/;

const forms: Readonly<Record<string, string>> = {
  通车: '建成通车',
  竣工: '竣工验收 落成',
  开工: '开工建设 动工 破土动工',
  投产: '投入生产 建成投产',
  投用: '投入使用 建成投用 交付使用 启用',
  摘帽: '脱贫摘帽',
  退出贫困县: '退出贫困县序列 退出国家级贫困县 退出国家贫困县',
  成立: '正式成立 宣告成立 揭牌成立 挂牌成立',
  运营: '投入运营 开通运营',
  创建: '成功创建 成功创建为 成功创建成 创建成为',
  开放: '建成开放 正式开放',
  蓄水: '下闸蓄水',
  抗洪: '抗洪救灾 抗洪抢险',
};
const plain =
  '开幕 闭幕 奠基 揭牌 挂牌 封顶 开业 开馆 开园 合龙 获批 换届 揭幕 首航 首飞 并网 点火 贯通 复工 停产 关停 撤市设区 撤县设市 撤县设区 通水 通气 通电 开诊 开港 开航 下水';
const verbs = lexiconOf<string>([
  ...Object.entries(forms).flatMap(([verb, others]) => [verb, ...others.split(' ')].map(form => [form, verb] as const)),
  ...plain.split(' ').map(verb => [verb, verb] as const),
]);
