import type { Span } from '../../text/span';
import type { Paragraph } from '../paragraph';
import { paragraphFact } from '../paragraph-fact';

/** A short name that the text gives to something: 《青溪县水网规划》（以下简称《规划》）. Spans count from the line. */
export interface ShortName {
  /** As it is used from there on, with its title marks if it has them, without quotation marks. */
  readonly short: string;
  readonly span: Span;
  /** The whole name before it; none where the text does not show where it begins. */
  readonly full?: Span;
  /** The words that define it, with their brackets. */
  readonly whole: Span;
  /** Says that it is used from there on: 以下简称, not only 简称. */
  readonly isAgreed: boolean;
}

/** The short names that a line defines; remembered. */
export const shortNames = paragraphFact(({ text }: Paragraph): readonly ShortName[] => {
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
    isAgreed: before[0].includes('下'),
    ...(full && { full }),
  };
}
/** （以下简, （下统, ，以下简; a bare 简称 also names what others call it. */
const opening = /(?:[（(](?:(?:以下|下文|以下均|下)(?:简|统|统一|合)|简)|[，,](?:以下|下文)(?:简|统))$/;
const longestOpening = 8;
const definedName =
  /(?:为|作)?(?:[“"「](?<quoted>[^”"」\n]{1,20})[”"」]|(?<title>《[^》\n]{1,20}》)|(?<bare>[^，。；：、（）()“”《》\s]{2,12}))/y;

/** The name before the definition: a title, a quotation, or words without marks that hold the characters of the short name in their order. */
function fullBefore(text: string, end: number, short: string): Span | undefined {
  const last = text[end - 1];
  if (last === '》' || last === '”') {
    const start = text.lastIndexOf(last === '》' ? '《' : '“', end - 1);
    return start >= 0 && end - start > short.length + 1 ? { start, end } : undefined;
  }
  let start = end;
  while (start > 0 && end - start < longestFull && !mark.test(text[start - 1]!)) start--;
  start += lead.exec(text.slice(start, end))?.[0].length ?? 0;
  const full = text.slice(start, end);
  return full.length > short.length + 1 && holds(full, short) ? { start, end } : undefined;
}
const longestFull = 30;
const mark = /[，。；：、！？（）()《》“”‘’\s]/;
/** Verbs and prepositions that lead to a name. */
const lead =
  /^.{0,6}?(?:成立了?|组建了?|设立了?|建立了?|根据|按照|依据|依照|印发了?|出台了?|制定了?|委托|邀请|依托|参加|召开了?|举办了?|开展了?|实施了?|推进|由|对|与|在|向|为|把|将|和|同|经)/;

function holds(full: string, short: string): boolean {
  let at = -1;
  for (const character of short) {
    at = full.indexOf(character, at + 1);
    if (at < 0) return false;
  }
  return true;
}
