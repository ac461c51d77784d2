import { filterMap } from '../../text/filter-map';
import type { Paragraph } from '../paragraph';
import { sentenceAt } from '../prose/pieces';
import { isWithin } from '../prose/quotation';
import type { DateFigure } from './date';

/** A date and whether what the text says of it is done or still to come: 2022年已完成专题视察, 将于2020年底建成. */
export interface Tense {
  readonly date: DateFigure;
  readonly mode: 'done' | 'ahead';
  /** The word that says so. `[start, end)` in the line. */
  readonly start: number;
  readonly end: number;
}

/** The dates with a year of which a line surely says one or the other; plans, aims and names of other years say neither. */
export function tensesOf(paragraph: Paragraph): readonly Tense[] {
  const { figures, ranges, quotations } = paragraph;
  const joined = new Set(ranges.flatMap(range => (range.kind === 'dates' ? [range.from, range.to] : [])));
  return filterMap(figures, date => {
    if (date.kind !== 'date' || date.year === undefined || joined.has(date)) return undefined;
    if (isWithin(quotations, date.start, '“《（‘')) return undefined;
    return aheadOf(paragraph, date) ?? doneOf(paragraph, date);
  });
}

/** 将 that stands for 把: 将组织建设纳入考核. */
const disposal = '[^，。；]{0,14}(?:纳入|作为|列[为入]|贯穿|转[化变]|交[由给]|放在|摆在|融入|上升|视为|当作)';

/** 将于2020年底, 2019年，我们将开展, 到2020年，力争建成; not what was set as an aim at another time (2019年提出，力争2020年…). */
function aheadOf(paragraph: Paragraph, date: DateFigure): Tense | undefined {
  const { text } = paragraph;
  const from = sentenceAt(paragraph, date.start)?.start ?? 0;
  const lead = text.slice(Math.max(from, date.start - 60), date.start);
  if (aims.test(lead)) return undefined;
  const before = /(?:将要?|拟|计划|即将|预计|力争|有望|争取|确保)[于在到]?$/.exec(lead);
  if (before && !told.test(text.slice(date.end, date.end + 14))) {
    const start = date.start - before[0].length;
    return { date, mode: 'ahead', start, end: date.start };
  }
  const rest = text.slice(date.end, date.end + 24);
  const behind = (/[到至]$/.test(lead) ? goalBehind : willBehind).exec(rest);
  if (!behind || aims.test(behind[1]!)) return undefined;
  const start = date.end + behind[1]!.length;
  return { date, mode: 'ahead', start, end: start + behind[2]!.length };
}
const aims =
  /提出|明确|当[时年]|原[计定]|曾|要求|规定|承诺|目标|规划|确定|确立|部署|决定|约定|本[应该]|之前|推迟|以来|根据|按照|早在|就$/;
const verbs =
  '开展|召开|举办|组织|实施|建成|完成|启动|推进|新建|实现|围绕|聚焦|抓|做|加强|打造|建设|强化|推动|提升|加大|优化|深化|办|突出|达到|投入使用|开工|竣工|投产';
const will = `将(?:会|于|在|要|(?:继续|重点|进一步|着力|努力|全面|深入|大力)?(?=${verbs}))`;
const willBehind = new RegExp(`^(，?[^，。；、]{0,8}?)(${will})(?!${disposal})`);
const goalBehind = new RegExp(`^([底末]?，?[^，。；、]{0,10}?)(力争|确保|争取|${will}(?!${disposal}))`);

/** 将于2021年11月召开的消息: what was told at another time. */
const told = /^[^，。；]{0,8}的(?:消息|通知|决定|要求|目标|承诺|部署)/;

/** 2022年已完成, 2023年共收到, 2022年3月，我们召开了. */
function doneOf(paragraph: Paragraph, date: DateFigure): Tense | undefined {
  const { text } = paragraph;
  const sentence = sentenceAt(paragraph, date.start) ?? { start: 0, end: text.length };
  const lead = text.slice(Math.max(sentence.start, date.start - 12), date.start).replace(/^.*[，；、]/, '');
  if (notYet.test(lead) || toward.test(lead) || /[一二三四五六七八九十]是$/.test(lead)) return undefined;
  const rest = text.slice(date.end, Math.min(sentence.end, date.end + 30));
  const found = done.exec(rest);
  if (!found) return undefined;
  const between = rest.slice(0, found.index);
  const clauseEnd = rest.slice(found.index).search(/[，。；]/);
  const clause = clauseEnd < 0 ? rest : rest.slice(0, found.index + clauseEnd);
  if (between.length > 14 || /[；。“《（]|.，/.test(between) || planned.test(between) || notYet.test(clause))
    return undefined;
  const start = date.end + found.index;
  return { date, mode: 'done', start, end: start + found[0].length };
}
const done =
  /已(?=[^，。；]|经)|共(?=收到|提出|开展|办理|办结|召开|组织|完成|新增|有|接待|报送|形成|实施|投入|征集|举办|走访|立案|引进|签约|建成|改造|培育|发放|救助|争取|落实|培训|查处|化解|收购|追回|调解|检查|销售|受理|审结|整改|资助|慰问|表彰|评选|发现)|累计(?=完成|收到|开展|组织|办理|投入|发放|新增)|(?:圆满|顺利|全面|如期|胜利|成功)(?=完成|召开|举办|实现|收官|闭幕|创建|入选|获批|申报|通过)|(?<=[一-龥])了(?!解|望|结|却|不)|取得(?=显著|明显|积极|良好|新|丰硕|重大|优异|阶段)/;
/** The date is where something leads to, or what something is about. */
const toward =
  /(?:[到至对为从自就把将给向得]|截[至止]|面向|迎接|谋划|关于|展望|提前|印发|制定|编制|安排|部署|研究|审议|通过|确定|围绕)$/;
const notYet =
  /将|要(?![素闻点件求])|计划|拟|预计|预期|力争|确保|争取|目标|提前|建议|有望|如果|届时|必须|努力|应当|须|以前|之前|前/;
/** What a year is the name of, and what may be ready before it begins: 2022年工作要点已印发. */
const planned =
  /工作|计划|要点|任务|预算|项目|方案|目标|课题|议题|规划|专项|资金|债券|指标|招生|协商|议程|报告|订单|合同|亚运|奥运|奥会|世界杯|会议|大会|论坛|展会|博览|展览|政策|缴费|参保|征订|备耕|物资|前|春节|元旦|毕业|高考|名单|日程|招聘|思路|清单|届|版|款|的/;
