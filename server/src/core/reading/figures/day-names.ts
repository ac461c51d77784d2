import type { Span } from '../../text/span';
import type { Paragraph } from '../paragraph';
import { hanSection } from './han-section';

/** The name of a day or event made of month and day: “3·15”消费者权益日, 一二九运动. The span takes in the quotation marks. */
export interface DayName extends Span {
  /** As it is rightly written, quotation marks included. */
  readonly right: string;
}

/** Such names in a line that are not written as they should be. */
export function wrongDayNamesOf({ text }: Paragraph): readonly DayName[] {
  return [...(dotted.test(text) ? inDigits(text) : []), ...(signs.test(text) ? inHan(text) : [])].sort(
    (a, b) => a.start - b.start,
  );
}
const dotted = /\d[.．·•・-]\d/;
const signs = /[一二三四五六七八九十][·•・．.][一二三四五六七八九十]|一二[九八一]|一二?·[二九]/;

const event =
  '运动|事变|事件|事故|惨案|专案|案件|大案|大地震|地震|起义|革命|大屠杀|火灾|爆炸|泥石流|矿难|空难|暴恐|讲话|国际';
const day =
  '消费者|宪法日|国家宪法|禁毒|消防|防灾|植树节|妇女节|国际|世界|劳动节|青年节|儿童节|护士节|教师节|记者节|警察节|环境日|读书日|国家安全|全民国家|公祭|扶贫日|学雷锋|交通安全|全国(?:消防|交通|助残|科普|土地|低碳|防灾|扶贫|节能|法制|爱)|晚会|特大|投洽会|打拐|汶川|玉树|建军节|黄金周|假期|小长假|前夕|期间|活动|当天';

/** “3·15” has quotation marks and a dot in the middle; without marks, but with the dot, it is let pass. */
function* inDigits(text: string): Iterable<DayName> {
  for (const { 0: written, 1: open, 2: month, 3: dot, 4: date, 5: close, index } of text.matchAll(digits)) {
    if ((open === '') !== (close === '') || dot === '·' || !isDay(Number(month), Number(date))) continue;
    yield { start: index, end: index + written.length, right: `“${month}·${date}”` };
  }
}
const digits = new RegExp(`(?<![\\d.．·A-Za-z-])(“?)(\\d{1,2})([.．·•・-])(\\d{1,2})(”?)(?=(?:${event}|${day}))`, 'g');

/** Only 一月, 十一月 and 十二月 need the dot that tells them apart: “一二·九”, but 五四, 九一八. */
function* inHan(text: string): Iterable<DayName> {
  for (const { 0: written, 1: open, 2: month, 3: date, 4: close, index } of text.matchAll(han)) {
    const [m, d] = [month, date].map(part => hanSection(part!, 0)?.value.low ?? digitsValue(part!));
    const needsDot = m === 1 || m === 11 || m === 12 || /^一[一二]$/.test(month!);
    if (!needsDot && isDay(m!, d!))
      yield { start: index, end: index + written.length, right: `${open}${month}${date}${close}` };
  }
  for (const { 0: written, 1: name, index } of text.matchAll(undotted))
    yield { start: index, end: index + written.length, right: `“${dottedNames[name!.replaceAll('·', '')]}”` };
}
const han = new RegExp(
  `(“?)([一二三四五六七八九十]{1,2})[·•・．.]([一二三四五六七八九十廿]{1,3})(”?)(?:(?<=”)|(?=${event}|${day}|大罢工|惨案|精神|节))`,
  'g',
);
const undotted = /“?(一二[九八一]|一·二九)”?(?=运动|抗战|事变|惨案|爱国)/g;
const dottedNames: Readonly<Record<string, string>> = { 一二九: '一二·九', 一二八: '一·二八', 一二一: '一二·一' };

/** 一八 of 九·一八. */
const digitsValue = (digits: string): number =>
  Number([...digits].map(digit => '〇一二三四五六七八九'.indexOf(digit)).join(''));

const isDay = (month: number, date: number): boolean => month >= 1 && month <= 12 && date >= 1 && date <= 31;
