import { filterMap } from '../../text/filter-map';
import { firstFrom } from '../../text/span';
import { type Day, writtenDay } from '../figures/calendar';
import type { DateFigure } from '../figures/date';
import { agree, type Interval } from '../figures/interval';
import type { Quantity } from '../figures/quantity';
import { type Paragraph, textIn } from '../paragraph';
import { sentenceAt } from '../prose/pieces';
import type { Elapsed } from './elapsed';

/** What begins in a year and is counted in years: a life, a building or body, membership in the party. */
type Life = 'birth' | 'founding' | 'party' | 'work' | 'army' | 'teaching';

/** The ages and lengths of service that a line states beside the year they count from: 1965年出生，现年56岁; 始建于1935年，已有86年历史. */
export function agesOf(paragraph: Paragraph, now: Day): readonly Elapsed[] {
  return filterMap(paragraph.figures, (stated, index) => {
    const life = stated.kind === 'quantity' ? lifeOf(paragraph, stated) : undefined;
    const from = life && beginningOf(paragraph, index, life);
    if (stated.kind !== 'quantity' || !from) return undefined;
    const count = now.year - from.year!;
    const result: Interval = { low: Math.max(0, count - 1), high: count + 1 };
    return {
      kind: 'elapsed',
      stated,
      operands: [from],
      result,
      equation: `从${textIn(paragraph, from)}到${writtenDay(now)}，${now.year}−${from.year}=${count}`,
      verdict: agree(result, stated.value) ? 'holds' : 'conflicts',
    } as const;
  });
}

/** Whose years a quantity counts: 现年56岁, 党龄50年, 86年历史; not the age at another time (当选时54岁). */
function lifeOf({ text }: Paragraph, { start, end, measure }: Quantity): Life | undefined {
  const before = text.slice(Math.max(0, start - 8), start);
  if (measure?.dimension === 'age') return /(?:现年|今年|年龄|现已|已经?|，|（)$/.test(before) ? 'birth' : undefined;
  if (measure?.word !== '年') return undefined;
  const behind = text.slice(end, end + 6);
  return services.find(([, after, ahead]) => after.test(behind) || ahead.test(before))?.[0];
}
const services: readonly (readonly [life: Life, behind: RegExp, before: RegExp])[] = (
  [
    ['party', '党龄'],
    ['army', '军龄'],
    ['teaching', '教龄'],
    ['work', '工龄'],
    ['founding', '历史|校史|院史|馆史|树龄'],
  ] as const
).map(([life, words]) => [
  life,
  new RegExp(`^的?[^，。；]{0,3}(?:${words})`),
  new RegExp(`(?:${words})(?:已经?|长达|达|为|有){0,2}$`),
]);

/** The nearest year in the sentence from which such years count; one that stands for another time breaks the search off. */
function beginningOf(paragraph: Paragraph, index: number, life: Life): DateFigure | undefined {
  const { figures, text } = paragraph;
  const stated = figures[index]!;
  const sentence = sentenceAt(paragraph, stated.start) ?? { start: 0, end: text.length };
  const from = Math.max(sentence.start, stated.start - reach);
  for (let i = index - 1; i >= 0 && figures[i]!.start >= from; i--) {
    const figure = figures[i]!;
    if (figure.kind !== 'date' || figure.year === undefined) continue;
    const own = beginning(text, figure);
    if (own === life) return figure;
    if (own === undefined) return undefined;
  }
  // 党龄50年，1971年入党
  const next = figures[firstFrom(figures, stated.end)];
  return next?.kind === 'date' &&
    next.year !== undefined &&
    next.start - stated.end <= 8 &&
    next.end <= sentence.end &&
    beginning(text, next) === life
    ? next
    : undefined;
}

const reach = 80;

/** What began in the year of a date. */
function beginning(text: string, { start, end }: DateFigure): Life | undefined {
  const behind = text.slice(end, end + 10);
  const before = text.slice(Math.max(0, start - 8), start);
  for (const [life, after, ahead] of beginnings) if (after.test(behind) || ahead.test(before)) return life;
  return undefined;
}
const beginnings: readonly (readonly [life: Life, behind: RegExp, before: RegExp])[] = [
  ['birth', /^(?:出生|生[，。；（人于]|诞生|[^，。；]{0,6}出生)/, /(?:生于|出生于|出生在)$/],
  ['party', /^(?:[^，。；]{0,3}加入中国共产党|[^，。；]{0,2}入党)/, /入党(?:时间|于)(?:为|是|在)?$/],
  ['army', /^[^，。；]{0,2}(?:入伍|参军)/, /(?:入伍|参军)于$/],
  ['teaching', /^[^，。；]{0,2}(?:从教|任教|走上讲台)/, /从教于$/],
  ['work', /^[^，。；]{0,2}(?:参加工作|参加革命工作|进厂|入职)/, /参加工作于$/],
  ['founding', /^[^，。；]{0,3}(?:始建|建成|建立|创办|创建|创立|成立|建校|建院|建厂|建馆|开馆|落成|兴建|修建|栽植|栽种|设立)/, /(?:始建于|建于|创建于|创办于|成立于|创立于|设立于|落成于|建成于|肇始于|起源于|栽植于)$/],
]; // biome-ignore format: a table
