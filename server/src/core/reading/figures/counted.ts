import { type Lexicon, lexiconOf } from '../../text/lexicon';
import { countBefore } from '../../text/span';
import type { Paragraph } from '../paragraph';
import type { Figure } from './figure';
import type { Dimension, Measure } from './measure';
import type { Quantity } from './quantity';
import { isAmount } from './same-kind';

/** What a number counts and what is said of it, as far as the words beside it tell. */
export interface Counted {
  /** With its modifiers: 困难家庭 in 包扶16户困难家庭, 农民专业合作社 in 全县共有农民专业合作社412家. At least two characters. */
  readonly noun: string;
  /** What was done: 包扶, 召开; none where the text only says how many there are. */
  readonly verb?: string;
  /** What else stands before: 青溪镇 in 青溪镇共有12个行政村; empty where only words of time, extent or the writer himself do. */
  readonly about: string;
  /** What the clause goes on with behind noun and number; at most 12 characters. */
  readonly rest: string;
  /** 这31件代表议案: those that were named right before. */
  readonly isThis?: true;
  /** Whether the noun stands behind the number, where its end has to be guessed. */
  readonly isBehind?: true;
}

/** A number of things has its noun behind it, an amount of money or of another unit before it; else it is on the other side. */
export function countedOf(paragraph: Paragraph, quantity: Quantity): Counted | undefined {
  const before = wordsBefore(paragraph, quantity);
  return units.has(quantity.measure!.dimension)
    ? (nounBefore(paragraph, quantity, before) ?? nounBehind(paragraph, quantity, before))
    : (nounBehind(paragraph, quantity, before) ?? nounBefore(paragraph, quantity, before));
}
const units = new Set<Dimension>([
  ...([
    'money',
    'foreign-money',
    'area',
    'length',
    'mass',
    'volume',
    'power',
    'energy',
    'data',
    'person-time',
  ] as const),
]);

/** The words of the clause before a number, behind the last figure in it and its noun; quotations are words like others. */
function wordsBefore({ text, figures }: Paragraph, { start }: Quantity): string {
  let from = start;
  while (from > 0 && start - from < reach && !ends.includes(text[from - 1]!)) {
    const open = '“《'['”》'.indexOf(text[from - 1]!)];
    from = open ? Math.max(text.lastIndexOf(open, from - 1), start - reach, 0) : from - 1;
  }
  let behind = countBefore(figures, start);
  // 市县两级300多名委员
  if (isDivision(figures[behind - 1])) behind--;
  const last = figures[behind - 1];
  return text.slice(last ? Math.max(from, endOf(text, last, start)) : from, start);
}

const isDivision = (figure: Figure | undefined): boolean =>
  figure?.kind === 'quantity' && (figure.measure?.dimension === 'division' || figure.measure?.word === '级');

/** Where a figure before another one ends, with what it counts: 界别 in 19个界别组织200多名; 第一书记124名 has an ordinal in its noun. */
function endOf(text: string, figure: Figure, limit: number): number {
  if (figure.kind === 'ordinal') return 0;
  return figure.kind === 'quantity' && isAmount(figure) ? nounEnd(text, figure.end, limit) : figure.end;
}
const ends = '，。、；：！？（“《‘…—\t　 ';
const reach = 30;

function nounBehind({ text }: Paragraph, { end, measure }: Quantity, before: string): Counted | undefined {
  const from = text[end] === '的' ? end + 1 : end;
  const to = nounEnd(text, from, Math.min(text.length, from + 16));
  const noun = nounIn(measure!) + text.slice(from, to);
  if (noun.length < 2) return undefined;
  // 看望全县73位老人: whoever does it, they are all of the county's
  const said = definite.test(before)
    ? { about: '', ...(before.endsWith('这') && { isThis: true as const }) }
    : saidIn(before);
  return { noun, ...said, rest: restFrom(text, to), isBehind: true };
}

const definite = /(?:全[省市区县州旗镇乡村]|这)$/;

/** 乡镇 of the measure word 个乡镇. */
const nounIn = ({ word }: Measure): string => (word.startsWith('个') && word !== '个方面' ? word.slice(1) : '');

/** A number that has its noun behind it does not count what stands before. */
function nounBefore({ text }: Paragraph, { end, measure }: Quantity, words: string): Counted | undefined {
  const to = nounEnd(text, end, Math.min(text.length, end + 16));
  if (nounIn(measure!) || (to - end > 1 && !predicates.longestAt(text, end))) return undefined;
  const before = words.replace(inAll, '');
  // a verb right before the number, or before the last character, is of the noun: 投资 in 完成投资1.2亿元, 搬迁户328户
  const lead = wordsIn(before).findLast(
    ({ kind, end }) => kind === 'neutral' || (kind === 'verb' && end < before.length - 1),
  );
  const from = lead?.end ?? 0;
  const noun = before.slice(from);
  if (noun.length < 2 || (before !== words && place.test(noun))) return undefined;
  return { noun, ...saidIn(before.slice(0, from)), rest: restFrom(text, end) };
}
/** 选手共有216名. */
const inAll = /(?:共有|共计|总计|合计|现有|共)$/;
const place = /[省市区县州旗镇乡村局院校地]$/;

/** Whether a noun goes on at `at`: 家属 behind 职工, not 化解 behind 调解员. */
export function continuesNoun(text: string, at: number): boolean {
  const compound = compounds.longestAt(text, at);
  const word = words.longestAt(text, at);
  return compound !== undefined && !(word?.value === 'verb' && word.word.length > compound.word.length);
}

const restFrom = (text: string, from: number): string =>
  /^[^，。；、：！？]{0,12}/.exec(text.slice(from, from + 12))![0];

/** Where a noun ends that begins at `from`: behind a head noun, else before a mark, a number or a word that no noun goes on with. */
function nounEnd(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const head = heads.longestAt(text, at);
    const stop = stops.longestAt(text, at);
    if (head) {
      at += head.word.length - 1;
      if (head.value && !compounds.longestAt(text, at + 1)) return at + 1;
    } else if (stop?.value) return at;
    else if (stop) at += stop.word.length - 1;
  }
  return to;
}

/** Verb and the rest of the words before a number or before its noun. */
function saidIn(before: string): Pick<Counted, 'verb' | 'about'> {
  const known = wordsIn(before);
  const verb = known.findLast(({ kind }) => kind === 'verb');
  let about = '';
  let at = 0;
  for (const { start, end, kind } of known) {
    about += before.slice(at, kind === 'inner' ? end : start);
    at = end;
  }
  about += before.slice(at);
  return { ...(verb && { verb: before.slice(verb.start, verb.end) }), about: self.test(about) ? '' : about };
}
/** The writer's own place or body. */
const self =
  /^(?:我们|我院|我局|我校|全院|全局|全校|我|本|市|区|县|省|州|旗|镇|乡)?(?:政协|人大|政府|委|常委会|财政)?$/;

interface Word {
  readonly start: number;
  readonly end: number;
  /** inner: a word of the noun or of what stands before it that holds another one: 有 in 国有. */
  readonly kind: 'verb' | 'neutral' | 'inner';
}

function wordsIn(text: string): readonly Word[] {
  const found: Word[] = [];
  for (let at = 0; at < text.length; at++) {
    const entry = words.longestAt(text, at);
    if (!entry) continue;
    found.push({ start: at, end: at + entry.word.length, kind: entry.value });
    at += entry.word.length - 1;
  }
  return found;
}

/** Whether words are nothing but verbs: 安排 in 累计安排3亿元, which says not of what. */
export const isVerb = (said: string): boolean => {
  const known = wordsIn(said);
  return (
    known.every(({ kind, start }, i) => kind === 'verb' && start === (known[i - 1]?.end ?? 0)) &&
    known.at(-1)?.end === said.length
  );
};

const lexicon = <V>(...lists: readonly (readonly [value: V, words: string])[]): Lexicon<V> =>
  lexiconOf(lists.flatMap(([value, words]) => words.split(' ').map(word => [word, value] as const)));

/** A noun ends behind these, unless it goes on as a compound. */
const heads = lexicon<boolean>(
  [
    true,
    '委员 代表 党员 干部 群众 学生 教师 职工 居民 村民 企业 家庭 会议 提案 课题 议题 项目 人员 成员 专家 工人 农民 队员 志愿者 医生 护士 人才 劳动力 儿童 老人 妇女 单位 部门 机构 学校 医院 社区 乡镇 街道 活动 建议 意见 信息 报告 制度 合作社 公司 护林员 网格员 联络员 调研员 行政村 自然村 贫困村 示范社 示范村 农户 贫困户 困难户 商户 用户 界别 镇街 厂房 住房 道路 公路 岗位 案件 事项 问题 工程 实事 任务 措施 签约团队 团队 队伍 小组 网格 中心 平台 基地 园区 幼儿园 敬老院 养老院 福利院 幸福院 卫生院 卫生室 服务站 工作站 联络站 工作室 书屋 诊所 药店 农场 林场 养殖场 支部 党支部 党组织 社会组织 志愿服务组织 工作队 服务队 驻村工作队 特派员 员 者 户 师 传承人 带头人 负责人 军人 资金 基金 贷款 床位 学位 车位 线路 车辆 水库 桥梁 隧道 品牌 产品 品种 专利 小区 场馆 景区',
  ],
  [
    false,
    '员工 员额 户籍 户外 户数 户主 户口 户均 户用 师生 师资 师范 师德 师傅 中心镇 中心村 中心区 中心城 中心校 网格化 网格长 资金链 产品化 户厕 委员会 代表团 代表大会 群众性 企业家 项目部 活动室 活动中心 信息化 信息员 人才库 学生会 问题线索 建议书 意见书 报告会 报告单',
  ],
);
const compounds = lexicon<true>([
  true,
  '性 食堂 工厂 车间 建议 议案 签约团队 工作者 工作人员 从业人员 技术 中心 平台 基地 园区 总部 孵化器 工作室 工作站 工作组 服务 负责人 家属 子女 组织 小组 队伍 专班 干部 代表 党员 职工 库 家 化 型 类 级 户 楼 群 点 区 带 线 网 站 所 院 校 会 团 队 员 长 书 单 证 卡 金 费 款 管理 办理 提案 会议 活动 报告 调研 视察 学校 医院 医生 教师 学生 公司 企业 项目 人员 标兵 先进 骨干 培训 讲座 论坛',
]);
const stops = lexicon<boolean>(
  [
    true,
    '取得 铺开 全面铺开 用心 用情 倾情 倾力 悉心 默默 领取 享受 驻守 上岗 参与 参加 守护 坚守 活跃 辛勤 扎根 组织 开展 到 在 被 由 进行 提交 提出 划分 完成 实施 落户 获 赴 为 对 从 向 以 已 均 都 全 全部 全程 全天候 实现 通过 中 的 和 与 及 或 是 有 将 分 分赴 分别 深入 积极 踊跃 主动 先后 相继 共 达 占 比 同 又 也 还 就 把 让 使 给 走进 走上 走访 投身 奋战 坚守 加入 成为 得到 受到 开工 竣工 建成 投产 入选 评为 荣获 办结 用于 包括 其 其中 纳入 无一 进展 吃住 重返 深受 倍感 收到 同台 新增 新建 下沉 走村 日夜 昼夜 日均 人均 户均 逐步 逐一 陆续 脱 脱贫 增 减 提高 下降 超 约 近 升 支持 帮助 晋升 按 按期 按时 如期 顺利 相应 带动 吸纳 惠及 覆盖 于 并 且 而 等 正式 稳定 率先 消除 跻身 进入 摘取 完工 交付 启动 上线 运行 运营 发挥 围绕 助推 推动 促进 之 所',
  ],
  [true, [...'，。、；：！？（）“”‘’《》—…·0123456789０１２３４５６７８９\t　'].join(' ')],
  [
    false,
    '党组织 社会组织 群团组织 基层组织 志愿服务组织 国有 中小 中学 中心 中医 中药 中央 中国 中华 中型 中层 中青年 公共 共产党 共青团 分公司 分局 分支 分店 分会 分馆 分中心 到位 全国 全省 全市 全县 全日制 全媒体 全科 全域 比赛 对象 对口 对外 有机 有色 有限 有关 和谐 和平 都市 同志 同学 升级 超市 增值 减排 减灾 脱贫劳动力 脱贫群众 脱贫家庭 脱贫村 脱贫户 脱贫县 脱贫人口 从业 与会 为民 达标 获奖 就业 其他 所有 研究所 事务所 派出所 卫生所 之家 之星 之城 高等 等级 以上 按摩 特约 签约 节约 预约 公约 近郊 近亲 在编 在册 在校 在职 在岗 在建 在库 在营 在用 在训 在园 在外 中职 中高职 组织部 以工代赈 以下 为农 为老 到户 分散 分级 分布式 比武 还建 还林 和美 并网 将军 中外 中共 超高 被征地 对接 同级 占地',
  ],
);
/** What a clause goes on with behind a number that counts the noun before it. */
const predicates = lexicon<true>([
  true,
  '开工 竣工 建成 投产 办结 立案 完工 落地 签约 脱贫 达标 通过 获 入选 用于 支持 帮助 参加 参与 组织 开展 到 在 为 对 向 分 被 由 已 先后 相继 分别 以 占 比 均 都 全部 的 和 及 并 其中 中 里 等',
]);
const words = lexicon<Word['kind']>(
  [
    'verb',
    '动员 督办 看望 接收 扶持 招募 聘任 选聘 选树 侦办 抓获 起诉 执结 交办 购置 更换 安装 铺设 架设 流转 追缴 清退 收回 评定 救治 接诊 收到 召开 提交 提出 开展 组织 举办 形成 完成 实施 建成 新建 改建 扩建 建设 走访 慰问 选派 聘请 吸纳 引进 培训 发展 立案 撰写 办理 办结 答复 采纳 报送 编发 编印 出版 征集 印发 制定 出台 修订 改造 修缮 修建 开工 竣工 开通 开办 开设 设立 成立 组建 创建 打造 培育 认定 评选 表彰 授予 获得 荣获 争取 筹集 筹措 募集 投入 投放 发放 拨付 落实 安排 下达 捐赠 捐助 捐献 资助 救助 帮扶 包扶 结对 包联 联系 惠及 覆盖 带动 吸引 接待 参加 参与 派出 选举 增补 任命 查处 受理 化解 调解 审结 侦破 整治 清理 拆除 关闭 淘汰 处置 排查 整改 治理 栽植 新增 净增 转移 安置 搬迁 解决 签约 签订 对接 推介 审议 听取 讨论 视察 考察 检查 评议 招录 录用 调整 晋升 提拔 推荐 推出 拍摄 制作 播出 刊发 发表 处理 回复 下放 取消 承接 承担 牵头 选聘 配备 建立 划分 抽调 推广 种植 收购 销售 生产 实现 开发 打通 贯通 投产 投用 启用 交付 减免 兑现 补助 奖励 办好 抓好 办成 办了 支持 推动 推进 启动 促进 推广',
  ],
  [
    'neutral',
    '认真 切实 扎实 及时 依法 精心 成功 有序 持续 逐一 圆满 本年度 拥有 建有 设有 共有 现有 有 共 累计 先后 相继 总共 共计 总计 合计 分别 全部 全体 所有 已 已有 还有 尚有 另有 各类 各级 达 达到 为 了 的 将 把 对 向 给 从 由 在 与 和 及 到 至 全国 全省 全市 全区 全县 全州 全旗 全镇 全乡 全村 我国 我省 我市 我区 我县 我州 我旗 我镇 这 上述 以上 其中 并 也 还 就 是 总数 数量 五年来 一年来 过去五年 过去一年 五年间 期间 以来 去年 今年 上年 全年 每年 每月 每季度 每个季度 每半年 每个月 年初 年底 年末 目前 截至 近 广大 集中力量 我们 等 预计 计划 力争 底 末 来 间 内 本届 任期内 届内 超额 全面 继续 新 又 中 里 折合 折合人民币 人民币',
  ],
  [
    'inner',
    '全国重点 全国文明 全国先进 全国人大 全国政协 签约对象 种植大户 养殖大户 种植户 养殖户 种植面积 招聘会 招聘活动 扶持资金 扶持政策 督办件 成功率 及时率 生产经营单位 生产经营主体 生产企业 规模以上 限额以上 县级以上 市级以上 省级以上 区级以上 中级以上 科级以上 处级以上 特约 签约团队 签约服务 在册 在校 在编 在职 在岗 在建 在库 在营 在用 在训 国有 有关 有限 有机 公共 共同 共产党 共青团 为民 行为 作为 对外 对口 对象 方向 到位 从业 自由 存在 与会 和谐 普及 涉及 以及 达标 就业 成就 就地 还款 并网 有色 所有制 投入品 生产总值 生产线 新区 新型 新能源 新时代 新兴 创新 高新 革新 更新 未来 家庭 等级 高等 中等 固定资产投资 发展党员 中小 中学 中心 中央 中国 中共 中型 初中 高中 集中 中药 中医 中专 中层 中青年 中华 中部 中等 里程 车间 民间 乡间 空间 中间 内部 内外 内容 内河 内涝 内陆 来信 来访 来电 来源',
  ],
);
