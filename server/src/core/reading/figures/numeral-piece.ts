import { characterSet } from '../../text/characters';
import { arabicSection } from './arabic-section';
import { hanDigit, hanSection, hanUnit, type Section } from './han-section';
import { between, decimal, exactly, times } from './interval';
import { measureAt } from './measure';

/** What 万 or 亿 at `at` stands for. */
export function scaleAt(text: string, at: number): number | undefined {
  const code = text.charCodeAt(at);
  return code === wan ? 1e4 : code === yi ? 1e8 : undefined;
}
const [wan, yi] = [...'万亿'].map(character => character.charCodeAt(0));
const isOdd = characterSet('余多来');

/** A section with the 万 and 亿 behind it: 4亿, 5300万, 三百五十, 360余万. */
export interface Piece extends Section {
  /** Product of its 万 and 亿, 1 without. */
  readonly scale: number;
  readonly lastScale: number;
  readonly inner?: number | undefined;
}

export function pieceAt(text: string, start: number, lastScale: number, numeralStart: number): Piece | undefined {
  const afterZero = start > numeralStart && (text[start] === '零' || text[start] === '〇');
  const section =
    sectionAt(text, afterZero ? start + 1 : start) ?? (start === numeralStart ? bareScale(text, start) : undefined);
  if (!section) return undefined;
  let at = section.end;
  let inner: number | undefined;
  let scale = 1;
  let last = lastScale;
  for (let left = 3; left > 0; left--) {
    // 360余万, 3万多亿
    if (inner === undefined && isOdd(text.charCodeAt(at)) && scaleAt(text, at + 1)) inner = at++;
    const next = scaleAt(text, at);
    if (next === undefined) break;
    at++;
    last = next;
    scale *= next;
  }
  // 三万五 is 35000, 三万零五 is 30005
  if (
    scale === 1 &&
    lastScale < Number.POSITIVE_INFINITY &&
    !afterZero &&
    section.form === 'han' &&
    section.end - start === 1
  )
    return {
      ...section,
      value: times(section.value, lastScale / 10),
      step: lastScale / 10,
      place: lastScale / 10,
      scale,
      lastScale,
    };
  const oddPlace = inner === section.end ? section.place : section.step;
  const { value, step, place, decimals, form, vague, isBare } = section;
  return {
    end: at,
    value: inner === undefined ? value : between(value.low, value.high + oddPlace),
    step,
    place,
    decimals,
    form,
    vague,
    isBare,
    scale,
    lastScale: last,
    inner,
  };
}

function sectionAt(text: string, at: number): Section | undefined {
  const arabic = arabicSection(text, at);
  if (!arabic) {
    const han = hanSection(text, at);
    return hanDecimals(text, at, han) ?? han;
  }
  const unit = hanUnit(text, arabic.end);
  // 2021百度 is a year and a name
  const isNumber = unit !== undefined && arabic.value.low < 1000 && standsBeforeMeasure(text, arabic.end + 1);
  if (!isNumber || measureAt(text, arabic.end)) return arabic;
  const { value, step, place, decimals } = arabic;
  return {
    end: arabic.end + 1,
    value: times(value, unit),
    step: step * unit,
    place: place * unit,
    decimals,
    form: unit === 10 ? 'mixed' : 'with-units',
  };
}

/** Whether a measure word, 万 or 亿 follows, 余, 多 or 来 perhaps before it: 人 in 3千人, 多户 in 5千多户. */
export function standsBeforeMeasure(text: string, end: number): boolean {
  const at = isOdd(text.charCodeAt(end)) ? end + 1 : end;
  return scaleAt(text, at) !== undefined || measureAt(text, at) !== undefined;
}

/** The decimals of a number in 汉字: 百分之四点三, 八点五亿, 零点五个百分点; no time of day (八点五十分), no 三点一线. */
function hanDecimals(text: string, start: number, whole: Section | undefined): Section | undefined {
  const point = whole?.end ?? (text[start] === '零' ? start + 1 : start);
  if (text[point] !== '点' || point === start || whole?.vague || whole?.isBare || whole?.form === 'digits')
    return undefined;
  let end = point + 1;
  let value = whole?.value.low ?? 0;
  let step = 1;
  let place = whole?.place ?? 1;
  for (let digit = hanDigit(text, end); digit !== undefined && text[end] !== '两'; digit = hanDigit(text, ++end)) {
    step = decimal(step / 10);
    value = decimal(value + digit * step);
    if (digit > 0) place = step;
  }
  const isShare = text.startsWith('分之', start - 2);
  if (end === point + 1 || (!isShare && !standsBeforeMeasure(text, end))) return undefined;
  return { end, value: exactly(value), step, place, decimals: end - point - 1, form: 'han' };
}

/** 万 or 亿 with nothing before it (上万, 亿元以上). */
const bareScale = (text: string, at: number): Section | undefined =>
  scaleAt(text, at)
    ? { end: at, value: exactly(1), step: 1, place: 1, decimals: 0, isBare: true, form: 'han' }
    : undefined;
