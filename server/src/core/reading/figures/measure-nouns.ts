import { lexiconOf } from '../../text/lexicon';
import type { Quantity } from './quantity';

/** What a measure word counts, and whether it goes with that. */
export interface NounBeside {
  readonly noun: string;
  readonly fits: boolean;
  /** The measure words that it usually has. */
  readonly usual: readonly string[];
}

/** The noun that stands by itself beside a quantity, where both it and the measure word are well known: 企业 of 五名企业. */
export function nounBeside(text: string, quantity: Quantity): NounBeside | undefined {
  const { start, end, measure, approximations } = quantity;
  if (!measure || !known.has(measure.word) || approximations.some(word => word.start >= end - 1)) return undefined;
  if ('“《‘'.includes(text[start - 1] ?? ' ')) return undefined; // “四名工程”
  return nounBehind(text, quantity) ?? nounOfPersons(text, quantity) ?? nounBefore(text, quantity);
}

/** 四名合作社与龙头企业签订订单: persons are counted, and none are named up to the next mark. */
function nounOfPersons(text: string, { end, measure }: Quantity): NounBeside | undefined {
  const noun = measure?.dimension === 'person' ? nouns.longestAt(text, end) : undefined;
  if (!noun?.value?.never.has(measure!.word)) return undefined;
  const rest = /^[^，。、；：！？）”]*/.exec(text.slice(end + noun.word.length, end + 24))![0];
  return persons.test(rest) ? undefined : { noun: noun.word, fits: false, usual: noun.value.usual };
}
/** What words for persons end in: 企业家, 负责人, 技术骨干. */
const persons = /[家人者长师生员手才士授属记席理导板管书任部工兵匠干表志年安民众范星青老军警医]/;

function nounBehind(text: string, { end, measure }: Quantity): NounBeside | undefined {
  if (!measure) return undefined;
  const limit = Math.min(text.length, end + longest);
  let to = end;
  while (to < limit && !marks.includes(text[to]!)) {
    if (closers.has(measure.word) && verbs.longestAt(text, to)) break; // 委员286名参加培训
    to++;
  }
  if (to === limit && to < text.length) return undefined;
  const noun = nouns.longestBefore(text, to);
  // what stands before the noun may have its own say: 次 counts all of 企业走访
  if (!noun || noun.value === undefined || to - noun.word.length < end) return undefined;
  const modifier = text.slice(end, to - noun.word.length);
  if (modifier.length > longestModifier || clauses.test(modifier)) return undefined;
  const { usual, never } = noun.value;
  // 3家企业代表, 86名骨干教师返回学校
  for (let at = end; at < to - noun.word.length; at++) {
    const owner = nouns.longestAt(text, at);
    if (owner?.value && at + owner.word.length < to && !owner.value.never.has(measure.word)) return undefined;
  }
  return { noun: noun.word, fits: !never.has(measure.word), usual };
}

/** What says that the noun is of something else: 五名到乡镇, 9家单位参加的活动. */
const clauses = /开展|组织|[“（的到在赴向为对与和由被从是驻进下及入任担挂来]/;

/** The noun right before a quantity that ends a clause: 会议 of 党组会议24件. 走访企业12次 counts the visits. */
function nounBefore(text: string, { start, end, measure }: Quantity): NounBeside | undefined {
  if (!marks.includes(text[end] ?? '。')) return undefined;
  const noun = nouns.longestBefore(text, start);
  if (!noun?.value) return undefined;
  const { usual, never } = noun.value;
  // 每个乡镇4名; 教师4600名，小学2860名 tells where they are
  const from = start - noun.word.length;
  if (each.test(text.slice(Math.max(0, from - 3), from))) return undefined;
  if (measure!.dimension === 'person' && personsSaid.test(text.slice(Math.max(0, from - 60), from))) return undefined;
  // 组织企业参加活动36家 counts those who take part
  if (attending.test(text.slice(Math.max(0, start - 12), start))) return undefined;
  const isWrong = never.has(measure!.word) && (things.has(measure!.word) || usual[0] === '次');
  return { noun: noun.word, fits: !isWrong, usual };
}
const each = /每[\u4e00-\u9fff]{0,2}$/;
const personsSaid = /[\d一二三四五六七八九十百千万余多][名位人][^。]*$/;
const attending = /参[加与训]|[到在赴][^，。；]*$/;
const things = new Set(['名', '位', '家', '户', '篇', '所', '座']);
const longest = 12;
const longestModifier = 8;
const marks = '，。、；：！？）”';
/** Behind these measure words a verb ends the noun; 次, 场 and 件 may count what is done: 12次企业走访. */
const closers = new Set(['名', '位', '家', '户']);
const verbs = lexiconOf(
  '成功 先后 相继 分别 如期 顺利 主动 自愿 踊跃 纷纷 逐步 签订 加入 申请 领取 获得 达成 成为 上市 开展 提供 实现 完成 纳入 申报 落地 送去 送上 进行 建立 办理 解决 入驻 落户 进村 进社区 进学校 进校园 进企业 进园区 到村 到乡 到基层 到镇 深入 担任 奔赴 驻村 下沉 享受 参训 参加 参与 获评 荣获 被 已 均 全部 入选 受到 投产 开工 竣工 通过 报名 签约 办结'
    .split(' ')
    .map(word => [word, true] as const),
);

const known = new Set('名 位 家 户 次 场 件 篇 份 条 所 座'.split(' '));

interface Use {
  readonly usual: readonly string[];
  readonly never: ReadonlySet<string>;
}

/** Nouns, the measure words that they usually have, and those that they never have. */
const table: readonly (readonly [nouns: string, usual: string, never: string])[] = [
  ['委员 代表 党员 干部 学生 大学生 教师 专家 志愿者 职工 医生 护士 工人 律师 网格员 同志 先进个人 儿童 人大代表 院士 博士 教授 学员 患者 民警 法官 检察官 劳模 农民工 运动员 特派员 第一书记 退役军人 残疾人', '名 位', '家 件 次 场 篇 份 条 所 座 户'],
  ['群众 农民 村民 居民 老人', '名 位', '家 件 次 场 篇 份 条 所 座'],
  ['企业 公司 工厂 合作社 商户 银行', '家', '名 位 件 次 场 篇 份 条'],
  ['家庭农场 养殖场 药店 门店 超市 酒店 书店 民宿 农家乐', '家', '名 位 件 次 篇 条'],
  ['提案 议案', '件', '名 位 家 户 次 场 篇 所 座'],
  ['会议 座谈会 报告会 协商会 推进会 讲座 常委会会议 常委会议 主席会议 培训班 视察 调研 视察活动 调研活动 专题协商', '次 场', '名 位 家 户 件 篇 份 条 所 座'],
  ['宣讲 宣讲会 培训 演练 活动 宣讲活动', '场 次', '名 位 户 家 篇 份 所 座'],
  ['平台 基地 园区 服务站 示范区', '个', '名 位 件 次 场 篇 份 户'],
  ['家庭 农户 困难户 贫困户 脱贫户', '户', '名 位 件 次 场 篇 份 条 所 座'],
  ['单位 部门 机构 社会组织 养老机构 医疗机构 培训机构 行业协会 协会 商会', '家 个', '名 位 件 次 场 篇 条'],
  ['高校 大学 学校 小学 中学 幼儿园 医院 卫生院', '所', '名 位 户 件 次 场 篇 份 条'],
  ['广场 公园 水库 桥梁 隧道 电站 变电站 污水处理厂', '座 个', '名 位 户 件 次 篇 份'],
  ['医疗队 工作队 服务队 宣讲队 宣讲团 志愿队 突击队 调研组 督查组 工作组 党支部 党组织', '支 个', '名 位 件 场 篇 份 户 座 所'],
  ['发明专利 专利', '件 项', '名 位 家 户 场 所 座 次'],
  ['报告', '份 篇', '名 位 家 户 所 座'],
  ['界别 专委会 专门委员会 乡镇 街道 行政村 社区', '个', '名 位 件 次 场 篇 份 条'],
  ['课题 议题', '个 项', '名 位 家 户 场 所 座'],
  ['项目 工程', '个 项', '名 位 家 户 篇 场'],
  ['制度 措施 政策', '项', '名 位 家 户 场 所 座 次'],
  ['实事', '件', '名 位 家 户 场 篇 所 座 次'],
  ['案件', '件 起', '名 位 家 户 场 篇 所 座 次'],
  ['文章 论文 稿件', '篇', '名 位 家 户 场 所 座'],
  ['信息 意见 建议 线索', '条', '名 位 家 户 场 所 座'],
  ['道路 公路 街巷', '条', '名 位 家 户 件 次 场 篇 份'],
]; // biome-ignore format: a table

/** Nouns that end like one of the table and are others. */
const others = '总工程 系统工程 龙头企业项目 委员会议案';
const nouns = lexiconOf<Use | undefined>([
  ...others.split(' ').map(word => [word, undefined] as const),
  ...table.flatMap(([words, usual, never]) => {
    const use = { usual: usual.split(' '), never: new Set(never.split(' ')) };
    return words.split(' ').map(word => [word, use] as const);
  }),
]);
