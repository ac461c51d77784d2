import { indentOf, isBlank } from '../../text/characters';
import type { Span } from '../../text/span';
import { hanNumber as numberInHan } from '../figures/han-number';
import { hanInteger } from '../figures/numeral';

/** The systems of numbering, from the outermost to the innermost. */
export const headingStyles = [
  'markdown', // # ##
  'part', // 第一部分
  'chapter', // 第一章
  'section', // 第一节
  'han', // 一、
  'han-bracket', // （一）
  'arabic', // 1.
  'arabic-bracket', // （1）
  'circled', // ①
] as const;
export type HeadingStyle = (typeof headingStyles)[number];
export type NumberedStyle = Exclude<HeadingStyle, 'markdown'>;
/** Those with numbers, from the outermost to the innermost. */
export const numberedStyles = headingStyles.filter((style): style is NumberedStyle => style !== 'markdown');

/** The number (or the hashes) with which a numbered heading begins. Spans count from the line. */
export interface HeadingMark {
  readonly style: HeadingStyle;
  /** 1 to 5: 一、 is 1, （一） 2, 1. 3, （1） 4, ① 5. */
  readonly level: number;
  /** Its place in the series; 0 for hashes. */
  readonly number: number;
  /** From the first character of the mark to where the words begin. */
  readonly span: Span;
  /** The number with its brackets, without the marks behind. */
  readonly numeral: Span;
}

const levels: Readonly<Record<NumberedStyle, number>> = {
  part: 1,
  chapter: 1,
  section: 2,
  han: 1,
  'han-bracket': 2,
  arabic: 3,
  'arabic-bracket': 4,
  circled: 5,
};

const han = '[一二三四五六七八九十百]{1,4}';
const digits = '[0-9０-９]{1,2}';
const forms: readonly (readonly [HeadingStyle, RegExp])[] = [
  ['markdown', /(#{1,6})(?=[ \t]+\S)/y],
  ['han', new RegExp(`(${han})(?=[、.．，]|[：:](?!.*[。；，]))`, 'y')],
  ['han-bracket', new RegExp(`[（(【〔](${han})[）)】〕]|(${han})[）)]|([㈠-㈩])`, 'y')],
  ['arabic', new RegExp(`(${digits})(?=[.．、，)）])|([⒈-⒛])`, 'y')],
  ['arabic-bracket', new RegExp(`[（(【〔](${digits})[）)】〕]|([⑴-⒇])`, 'y')],
  ['circled', /([①-⑳])/y],
  ['part', new RegExp(`第(${han}|${digits})部分(?=[：:、，\\s]|$)`, 'y')],
  ['chapter', new RegExp(`第(${han}|${digits})[章篇编](?=[：:、，\\s]|$)`, 'y')],
  ['section', new RegExp(`第(${han}|${digits})节(?=[：:、，\\s]|$)`, 'y')],
];
/** Marks that stand between a number and its words, the wrong ones too. */
const after = /[、.．，：:；)）]?/y;

/** The mark of a numbered heading; undefined for what only looks like one: 1.5万人次, 一、二、三产业, （一）（二）项规定. */
export const headingMark = (line: string): HeadingMark | undefined => markAt(line, indentOf(line));

/** The mark that begins at `start`, such as the number behind hashes: `## 一、修渠`. */
export function markAt(line: string, start: number): HeadingMark | undefined {
  if (!firstCharacters.has(line[start] ?? '')) return undefined;
  for (const [style, form] of forms) {
    form.lastIndex = start;
    const match = form.exec(line);
    if (!match) continue;
    const written = match[1] ?? match[2] ?? match[3]!;
    const number = style === 'markdown' ? 0 : numberOf(written);
    if (number === undefined) continue;
    const numeral = { start, end: form.lastIndex };
    after.lastIndex = numeral.end;
    after.exec(line);
    let end = Math.max(after.lastIndex, numeral.end);
    if (goesOn(line, style, number, numeral.end, end)) continue;
    while (isBlank(line.charCodeAt(end))) end++;
    const level = style === 'markdown' ? written.length : levels[style];
    return { style, level, number, span: { start, end }, numeral };
  }
  return undefined;
}
const firstCharacters = new Set(
  '#一二三四五六七八九十百第（(【〔0123456789０１２３４５６７８９①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩',
);

/** Whether the words behind the number go on with it, so that it heads nothing. */
function goesOn(line: string, style: HeadingStyle, number: number, marked: number, at: number): boolean {
  const rest = line.slice(at, at + 12).trimStart();
  switch (style) {
    case 'arabic':
      if ('.．'.includes(line[marked] ?? ' ')) return /^[0-9０-９]/.test(rest);
      return isNextNumber(rest, number, /^([0-9０-９]{1,4})(.?)/);
    case 'han':
      if (line[marked] === '，') return /^[是为即也就]/.test(rest);
      return isNextNumber(rest, number, hanNumber);
    case 'han-bracket':
    case 'arabic-bracket':
      return /^[、，和及与至到—-]?[（(【〔]|^(?:项(?!目)|款(?!项)|条(?![件块线例])|目(?![标前的光])|类(?!型))/.test(
        rest,
      );
    default:
      return false;
  }
}
const hanNumber = new RegExp(`^(${han})(.?)`);

/** `5、|6月份`, `一、|二、三产业`: an enumeration of numbers. `一、|三年来的工作` is none. */
function isNextNumber(rest: string, number: number, form: RegExp): boolean {
  const [, written, behind = ''] = form.exec(rest) ?? [];
  if (!written || !behind) return false;
  return '、和及与至'.includes(behind) || (numberOf(written) === number + 1 && counted.includes(behind));
}
const counted = '产线季月级类期号楼组等层次日';

function numberOf(written: string): number | undefined {
  for (const first of '①⑴⒈㈠') {
    const place = written.charCodeAt(0) - first.charCodeAt(0);
    if (place >= 0 && place < 20) return place + 1;
  }
  return /^[0-9０-９]/.test(written) ? Number(written.normalize('NFKC')) : hanInteger(written);
}

/** The numeral of a heading as it would be written with another number: （三） after （二）, 4 after 3. */
export function numeralWith(line: string, { style, numeral }: HeadingMark, number: number): string {
  const written = line.slice(numeral.start, numeral.end);
  const inHan = style === 'han' || style === 'han-bracket' || /[一二三四五六七八九十百]/.test(written);
  const inside = inHan ? numberInHan(number) : digitsLike(written, number);
  if (/^[①-⑳⑴-⒇⒈-⒛]$/.test(written) && number <= 20)
    return String.fromCharCode(written.charCodeAt(0) + number - numberOf(written)!);
  if (/^[⒈-⒛]$/.test(written)) return `${number}.`;
  if (/^[①-⑳⑴-⒇㈠-㈩]$/.test(written)) return `（${inside}）`;
  return written.replace(/[一二三四五六七八九十百0-9０-９]+/, inside);
}

const digitsLike = (written: string, number: number): string =>
  /[０-９]/.test(written)
    ? String(number).replaceAll(/\d/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    : String(number);
