import { lexiconOf } from '../../text/lexicon';
import { firstFrom, type Span } from '../../text/span';
import type { Paragraph } from '../paragraph';
import type { Quantity } from './quantity';

/** A rate by its name, where a percentage beside it states its value: 办结率 in 办结率达到95%. */
export interface RateName extends Span {
  readonly word: string;
  /** A part of a whole, which cannot be more than all of it. */
  readonly isBounded: boolean;
}

/** The rates whose value a percentage states: several in 办结率、满意率均达100%, one by its place in 办结率、满意率分别为95%、98%. */
export function rateNamesOf(paragraph: Paragraph, quantity: Quantity): readonly RateName[] {
  if (quantity.measure?.base !== '%') return [];
  const { text } = paragraph;
  const { first, place } = firstOfRow(paragraph, quantity);
  const said = between.exec(text.slice(Math.max(0, first.start - 16), first.start))![0];
  const list = namesBefore(text, first.start - said.length);
  if (said.includes('分别')) return list[place] ? [list[place]] : [];
  if (place > 0) return [];
  return /均|都|皆/.test(said) ? list : list.slice(-1);
}

/** 95%、98%和100%: the first percentage of the row, and the place of this one in it. */
function firstOfRow({ text, figures }: Paragraph, quantity: Quantity): { first: Quantity; place: number } {
  let first = quantity;
  let place = 0;
  if (!rowMarks.includes(text[quantity.start - 1] ?? ' ')) return { first, place };
  for (let i = firstFrom(figures, quantity.start) - 1; i >= 0 && place < longestRow; i--) {
    const figure = figures[i]!;
    if (figure.kind !== 'quantity' || figure.measure?.base !== '%') break;
    if (figure.end + 1 !== first.start || !rowMarks.includes(text[figure.end]!)) break;
    first = figure;
    place++;
  }
  return { first, place };
}
const rowMarks = '、和，与';
const longestRow = 6;

/** The names in a row before `end`: 办结率、满意率, 办结率和答复率. */
function namesBefore(text: string, end: number): readonly RateName[] {
  const found: RateName[] = [];
  for (let at = end; found.length < longestRow; ) {
    const entry = names.longestBefore(text, at) ?? unknown(text, at);
    if (!entry) break;
    const start = at - entry.word.length;
    found.unshift({ start, end: at, word: entry.word, isBounded: entry.value });
    // 提案 may stand before the next one
    const gap = /[、和与及][^，。；、率]{0,6}$/.exec(text.slice(Math.max(0, start - 7), start))?.[0];
    if (gap === undefined) break;
    at = start - gap.length;
  }
  return found;
}

/** Any other rate is named by a verb of two characters: 采用率. It is of a part unless what it measures has no bound. */
const unknown = (text: string, end: number): { word: string; value: boolean } | undefined =>
  /^[\u4e00-\u9fff]{2}率$/.test(text.slice(end - 3, end))
    ? { word: text.slice(end - 3, end), value: !unbounded.test(text.slice(Math.max(0, end - 5), end)) }
    : undefined;
const unbounded =
  /[增减降升涨跌超毛倍比税利费汇速频概效折溢赢亏贷储存载荷座]|完成|执行|贡献|充足|周转|杠杆|产销|自给|换手|偿付|产能|利用|使用|运转|运行|流动|产出|生产|转换|膨胀|出生|自然|弹性|保障|储备|供给|供应|复种|投资|投入|消费|收入|报酬|回报|达产|开工|收支|发展|达成|赔付|成本|拥有|持有|保有|替代|抚养|补偿|销售|签售/;

/** What may stand between the name and the percentage. */
const between =
  /(?:[，：]?(?:已|均|都|皆|就|更|也|又|分别|平均|始终|连续[一二两三四五六七八九十]年|全部|基本|最高|总体|稳定|稳步|持续|大幅)*(?:达到?|为|是|在|保持|稳定|维持|实现|超过|高于|接近|由[\d.]+[%％](?:提高|提升|上升|增加|扩大)[到至]|提高到|提升到|提升至|提高至|上升到|上升至|升至|增至|增加到|扩大到|攀升至|突破|高达)?(?:在|到|了)?)?$/;

const words = (isBounded: boolean, list: string) => list.split(' ').map(word => [word, isBounded] as const);
const names = lexiconOf<boolean>([
  ...words(
    true,
    '出席率 到会率 出勤率 参会率 参与率 参加率 到岗率 办复率 办结率 结案率 答复率 回复率 办理率 采纳率 立案率 见面率 面商率 走访率 落实率 反馈率 转化率 解决率 ' +
      '合格率 优良率 优秀率 达标率 满意率 满意度 知晓率 支持率 赞成率 反对率 弃权率 投票率 得票率 通过率 及时率 准确率 覆盖率 入园率 入学率 净入学率 净入园率 巩固率 升学率 就业率 ' +
      '参保率 参合率 普及率 通车率 通达率 通畅率 入户率 签约率 建档率 建成率 处理率 处置率 收集率 净化率 绿化率 城镇化率 机械化率 入住率 化解率 破案率 检出率 抽检合格率 接种率 治愈率 ' +
      '存活率 成活率 到位率 开工率 竣工率 投产率 公开率 按期办结率 占比 比重 贫困发生率 失业率 脱贫率 兑现率 整改率 回访率 上线率 网办率 达产率 回收率 调解率 查处率 获奖率 续签率 履约率 认领率 销号率 综合利用率 资源化利用率 回收利用率 无害化处理率 集中处理率 环评执行率 入学巩固率 通水率 通气率 供水率 建档立卡率 张贴率 公示率 配备率 持证率 上牌率 佩戴率 检测率 抽检率 监测率 保有率 保护率 自动化率 装机率 使用率 好评率 优良天数比率 优良天数比例 优良水体比例 水质优良比例 绿地率 治理率 清运率 安置率 管理率 受理率 即办率 规范率 保障率 落地率 返岗率 培训率 上岗率 筛查率 配套率 应用率 可办率 网上可办率 复工率 复学率 控辍率 保洁率 收缴率 发放率 建设率 推广率 良种率 ' +
      '普惠率 供养率 集中供养率 通电率 直达率 数字化率 规模化率 标准化率 电气化率 国产化率 硬化率 资源化率 无害化率 老龄化率 信息化率 辍学率 空置率 流失率 审结率 执结率 调撤率 息诉率 服判息诉率 起诉率 成功率 录取率 报到率 留任率 在岗率 在线率 响应率 完好率 修复率 复垦率 保存率 签收率 送达率 认证率 参训率 参学率 轮训率 缴费率 缴存率 缴纳率 挂牌率 创建率 巡查率 检查率 排查率 处结率 消除率 清零率 入库率 注册率 参检率 体检率 免疫率 火化率 集约化率 优质率 优等率 优生率 确权率 颁证率 赋码率 进站率 直购率 参与度',
  ),
  ...words(
    false,
    '完成率 毛入学率 毛入园率 增长率 贡献率 负债率 资产负债率 拨备覆盖率 流动性覆盖率 利息覆盖率 贷款拨备覆盖率 利息保障覆盖率 债务覆盖率 移动电话普及率 电话普及率 手机普及率 固定电话普及率 移动宽带普及率 宽带普及率 汽车普及率 ' +
      '杠杆率 产销率 自给率 周转率 换手率 充足率 偿付率 报酬率 收益率 利润率 回报率 产能利用率 负荷率 床位使用率 病床使用率',
  ),
]);
