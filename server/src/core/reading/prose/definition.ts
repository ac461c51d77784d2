import { remembered } from '../../text/remembered';
import type { Span } from '../../text/span';
import type { Paragraph } from '../paragraph';

/** A short name that the text gives to something: 《青溪县水网规划》（以下简称《规划》）. Spans count from the line. */
export interface ShortName {
  /** As it is used from there on, with its title marks if it has them, without quotation marks. */
  readonly short: string;
  readonly span: Span;
  /** The whole name before it; none where the text does not show where it begins. */
  readonly full?: Span;
  /** The words that define it, with their brackets. */
  readonly whole: Span;
}

/** The short names that a line defines; remembered. */
export const shortNames = remembered(({ text }: Paragraph): readonly ShortName[] => {
  const names: ShortName[] = [];
  for (let at = text.indexOf('称'); at >= 0; at = text.indexOf('称', at + 1)) {
    const name = definedAt(text, at);
    if (name) names.push(name);
  }
  return names;
});

/** The short name behind the word 称 at `at`. */
function definedAt(text: string, at: number): ShortName | undefined {
  const before = opening.exec(text.slice(Math.max(0, at - longestOpening), at));
  if (!before) return undefined;
  definedName.lastIndex = at + 1;
  const named = definedName.exec(text);
  if (!named) return undefined;
  const { quoted, title, bare } = named.groups!;
  const isBracket = before[0].startsWith('（') || before[0].startsWith('(');
  const closes = /[）)]/.test(text[definedName.lastIndex] ?? '');
  if (bare !== undefined && !(isBracket && closes)) return undefined;
  const short = (quoted ?? title ?? bare)!;
  const start = definedName.lastIndex - named[0].length + named[0].lastIndexOf(short);
  const from = at - before[0].length;
  const full = fullBefore(text, from, short);
  return {
    short,
    span: { start, end: start + short.length },
    whole: { start: from, end: definedName.lastIndex + (isBracket && closes ? 1 : 0) },
    ...(full && { full }),
  };
}
/** （以下简, （下统, ，以下简; a bare 简称 also names what others call it. */
const opening = /(?:[（(](?:以下|下文|以下均|下)?(?:简|统|统一|合)|[，,](?:以下|下文)(?:简|统))$/;
const longestOpening = 8;
const definedName =
  /(?:为|作)?(?:[“"「](?<quoted>[^”"」\n]{1,20})[”"」]|(?<title>《[^》\n]{1,20}》)|(?<bare>[^，。；：、（）()“”《》\s]{2,12}))/y;

/** The name before the definition, where its beginning is sure: a title, or a quotation with the words behind it. */
function fullBefore(text: string, end: number, short: string): Span | undefined {
  const last = text[end - 1];
  if (last === '》' || last === '”') {
    const start = text.lastIndexOf(last === '》' ? '《' : '“', end - 1);
    return start >= 0 && end - start > short.length + 1 ? { start, end } : undefined;
  }
  return undefined;
}
