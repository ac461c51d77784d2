import { characterSet } from '../../text/characters';
import type { Span } from '../../text/span';
import type { Paragraph } from '../paragraph';
import { isWithin } from '../prose/quotation';

/** A year without its century, or several in a row: 21年12月, 18年至20年, 一九年和二〇年. The span leaves out the month. */
export interface ShortYears extends Span {
  /** Each with its place, 年 included, and in full: 2021年. */
  readonly years: readonly (Span & { readonly full: string })[];
}

/** The short years of a line. Numbers of years are none: 党龄21年, 10年至20年. */
export function shortYearsOf(paragraph: Paragraph): readonly ShortYears[] {
  const { text, quotations } = paragraph;
  if (!mayHaveOne(text)) return [];
  return patterns
    .flatMap(pattern => [...text.matchAll(pattern)])
    .map(({ 0: written, index }) => ({ start: index, end: index + written.length }))
    .filter(
      ({ start }) => !length.test(text.slice(Math.max(0, start - 6), start)) && !isWithin(quotations, start, '“《‘'),
    )
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, i, all) => start >= (all[i - 1]?.end ?? 0))
    .map(({ start, end }) => ({ start, end, years: yearsIn(text, start, end) }));
}
const digits = "(?:['’]?(?:[0-3]\\d|[789]\\d))";
const begins = '(?<![\\d.．一二三四五六七八九〇零○十百千万])';
/** 二三年 and 七八年 are a few years, unless a month follows. */
const han =
  '(?:[〇零○][一二三四五六七八九]|一[〇零○一三四五六七八九]|二[〇零○一二四五六七八九]|二三(?=年[一二三四五六七八九十]{1,2}月)|[七八][〇零○一二三四五六七]|九[〇零○一二三四五六七八九])';
const joint = '(?:至|到|—|～|-|、|和|与)';
const patterns = [
  new RegExp(`${begins}${han}年(?:${joint}${han}年)*(?![级代])`, 'g'),
  new RegExp(`${begins}${digits}年(?=\\d{1,2}(?:[—～至到-]\\d{1,2})?月)`, 'g'),
  new RegExp(`${begins}(?:['’]\\d\\d)年`, 'g'),
  new RegExp(`${begins}${digits}年(?=(?:[底末](?![蕴气线梢端流节薪])|初(?![步中心始级衷])|度(?!过)|全年|上半年|下半年))`, 'g'),
  // ten and twenty are lengths of time, 18年至20年 before 连续 or a mark is none
  new RegExp(`${begins}(?:1[1-46-9]|2[1-46-9]|1\\d(?=年${joint}\\d\\d年连续))年${joint}(?:[12]\\d年)(?=连续|期间|间|，|。|；|分别|先后|累计|共|全[省市县区]|我[省市县区们]|三年|两年|$)`, 'g'),
  /(?<=[从自])(?:1\d|2\d)年(?=起|开始|以来)/g,
  /(?<=(?:与|和|同|比|较|对比|相较))(?:1\d|2\d)年(?=相比|同期|数据|增长|增加|提高|减少|下降|多|少)/g,
  // 20年至23年 at the beginning of a clause
  new RegExp(`(?<=^|[，。；]) *20年${joint}2[1-9]年(?=，|期间|间|全|共|累计)`, 'g'),
  /(?<=^|[，。；]) *(?:1[5-9]|2\d)[—～-]2\d年(?=，|期间|间|全|共|累计)/g,
  /(?<![\d.、])(?:1\d|2\d)(?:、(?:1\d|2\d))+年(?=[两三四五]年|连续|先后)/g,
  // a length of time has what it is of before it: 建厂22年以来
  /(?<=^|[，。；])(?:1[1-46-9]|2[1-46-9])年(?=以来)/g,
  // 2022年、23年
  /(?<=(?:19|20)\d\d年[、和与至到—])(?:[0-2]\d)年(?=[，。；、的分全累共我]|底|末)/g,
  // 由18年的12.3亿元增加到23年的18.6亿元
  /(?<=[由从])(?:1\d|2\d)年(?:底|末)?的(?=\d[^，。；]{0,16}[到至为](?:1\d|2\d)年(?:底|末)?的)|(?<=[由从](?:1\d|2\d)年(?:底|末)?的\d[^，。；]{0,16}[到至为])(?:1\d|2\d)年(?=(?:底|末)?的)/g,
]; // biome-ignore format: one pattern a line
/** What is said of a length of time. */
const length = /(?:龄|历时|为期|刑|长达|共|已有?|近|约|超过?|满|期|不少于|每|第|寿命|年限为?|经过|用了?|判处?)$/;

/** Whether two digits, and not more, stand before some 年: most lines have none. */
function mayHaveOne(text: string): boolean {
  for (let at = text.indexOf('年'); at >= 0; at = text.indexOf('年', at + 1))
    if (isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at - 2)) && !isDigit(text.charCodeAt(at - 3)))
      return true;
  return false;
}
const isDigit = characterSet('0123456789〇零○一二三四五六七八九');

function yearsIn(text: string, start: number, end: number): ShortYears['years'] {
  return [...text.slice(start, end).matchAll(/(['’]?)([\d〇零○一二三四五六七八九]{2})(年|(?=[—～、-]))/g)].map(
    match => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
      full: `${century(match[2]!)}${match[2]}${match[3]}`,
    }),
  );
}

/** 20 or 19 before the digits, 二〇 or 一九 before 汉字. */
function century(written: string): string {
  const isOld = /^[789七八九]/.test(written);
  if (/\d/.test(written)) return isOld ? '19' : '20';
  return isOld ? '一九' : `二${written.includes('零') ? '零' : '〇'}`;
}
