import { characterSet, indentOf } from '../../text/characters';
import { lexiconOf } from '../../text/lexicon';
import { hanInteger } from '../figures/numeral';

/** Words that number what follows within prose: 一是, 二要, 第一，, 其一, 首先, ①, （1）. `[start, end)` in the line, the mark behind not included. */
export interface SequenceMarker {
  readonly start: number;
  readonly end: number;
  /** Markers of one series are of one system. */
  readonly system: '是' | '要' | '第' | '其' | '首先' | '①' | '（1）';
  readonly number: number;
  /** Stands at the beginning of the line. */
  readonly atLineStart: boolean;
}

export function sequenceMarkersOf(text: string): readonly SequenceMarker[] {
  const markers: SequenceMarker[] = [];
  const indent = indentOf(text);
  for (let at = indent; at < text.length; at++) {
    if (at > indent && !isBoundary(text.charCodeAt(at - 1)) && !isCircled(text.charCodeAt(at))) continue;
    const marker = markerAt(text, at);
    if (marker) markers.push({ ...marker, start: at, atLineStart: at === indent });
  }
  return markers;
}
/** What may stand before a marker within a line. 、 may too (一是…、二是…). */
const isBoundary = characterSet('。；：，！？、“（—;,:!? ');

/** ① to ⑳. */
const isCircled = (code: number): boolean => code >= firstCircled && code < firstCircled + 20;
const firstCircled = 0x2460;

/** The marker that would begin at `at`, if what stands before allows one. */
export function markerAt(text: string, at: number): Pick<SequenceMarker, 'end' | 'system' | 'number'> | undefined {
  const character = text[at]!;
  const code = text.charCodeAt(at);
  if (isCircled(code)) return { end: at + 1, system: '①', number: code - firstCircled + 1 };
  if (character === '（') {
    const number = /^（(\d{1,2})）/.exec(text.slice(at, at + 4));
    return number ? { end: at + number[0].length, system: '（1）', number: Number(number[1]) } : undefined;
  }
  const first = firsts.longestAt(text, at);
  if (first)
    return followsFirst.test(text.slice(at + 2, at + 4))
      ? { end: at + 2, system: '首先', number: first.value }
      : undefined;
  return isNumeral(code) || character === '第' || character === '其' ? numberedAt(text, at) : undefined;
}
const isNumeral = characterSet('一二三四五六七八九十');
const firsts = lexiconOf([
  ['首先', 1],
  ['其次', 2],
  ['再次', 3],
  ['最后', Number.POSITIVE_INFINITY],
] as const);
const followsFirst = /^(?:[，、：]|要|是)/;

function numberedAt(text: string, at: number): Pick<SequenceMarker, 'end' | 'system' | 'number'> | undefined {
  const prefix = text[at] === '第' || text[at] === '其' ? text[at]! : '';
  let end = at + prefix.length;
  while (end - at < 5 && isNumeral(text.charCodeAt(end))) end++;
  const next = text[end];
  if (end === at + prefix.length || !'是要，：、'.includes(next ?? '\n')) return undefined;
  const number = hanInteger(text.slice(at + prefix.length, end));
  if (number === undefined) return undefined;
  if (prefix === '') {
    // 一是一、二是二 is a saying
    if (next === '是' && text[end + 1] !== text[at]) return { end: end + 1, system: '是', number };
    return next === '要' ? { end: end + 1, system: '要', number } : undefined;
  }
  if (prefix === '其')
    return next === '，' || next === '是' || next === '、' || next === '：' ? { end, system: '其', number } : undefined;
  // 第一、第二产业 names two industries; 第一、二、三产业 three
  const follows =
    next === '，' ||
    next === '：' ||
    (next === '、' && !otherOrdinal.test(text.slice(end + 1, end + 3))) ||
    (next === '要' && !'务素件义害点领职塞道案闻地'.includes(text[end + 1] ?? '务')) ||
    (next === '是' && text[end + 1] !== '一');
  return follows ? { end, system: '第', number } : undefined;
}

const otherOrdinal = /^(?:第|[二三四五六七八九十][、和产季批轮期届次年])/;

/** A series of markers: 一是…二是…三是…. */
export interface Series {
  readonly markers: readonly SequenceMarker[];
}

/** So many series may stand one in another. */
const deepest = 8;

/** The series of a line that begin with 1 and go on without a gap; nested ones come before the one around them. */
export function seriesOf(markers: readonly SequenceMarker[]): readonly Series[] {
  const done: SequenceMarker[][] = [];
  const open: SequenceMarker[][] = [];
  for (const marker of markers) {
    const at = open.findLastIndex(series => follows(series.at(-1)!, marker));
    if (at >= 0) {
      done.push(...open.splice(at + 1).reverse());
      open[at]!.push(marker);
    } else if (marker.number === 1) {
      if (open.length === deepest) done.push(open.shift()!);
      open.push([marker]);
    }
  }
  return [...done, ...open.reverse()].map(markers => ({ markers }));
}

/** Whether `next` is the marker that comes after `last`. */
export const follows = (last: SequenceMarker, next: SequenceMarker): boolean =>
  last.system === next.system &&
  (next.number === last.number + 1 || (next.number === Number.POSITIVE_INFINITY && last.number < next.number));
