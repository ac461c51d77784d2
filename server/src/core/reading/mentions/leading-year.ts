import { filterMap } from '../../text/filter-map';
import type { Span } from '../../text/span';
import { relativeYearsOf } from '../figures/said-year';
import type { Paragraph } from '../paragraph';

/** A year that a line speaks of: 2021年, 去年. */
export interface YearSaid {
  readonly span: Span;
  /** None where the text tells it by its distance. */
  readonly year?: number;
  /** looksBack: all that the name of a section tells of (2021年工作回顾); leads: a paragraph begins with it. */
  readonly place?: 'looksBack' | 'leads';
}

export function yearsSaidIn(paragraph: Paragraph): readonly YearSaid[] {
  const { text, figures } = paragraph;
  const dates = filterMap(figures, (date): YearSaid | undefined => {
    if (date.kind !== 'date' || date.year === undefined) return undefined;
    const place = date.month !== undefined || date.part ? undefined : placeOf(text, date);
    return { span: date, year: date.year, ...(place && { place }) };
  });
  return [...dates, ...relativeYearsOf(paragraph).map(({ start, end }) => ({ span: { start, end } }))];
}

function placeOf(text: string, { start, end }: Span): YearSaid['place'] {
  if (start === 0 && text[end] === '，') return 'leads';
  if (text.length > end + longest || joined.test(text.slice(Math.max(0, start - 3), start))) return undefined;
  return lookingBack.test(text.slice(end)) ? 'looksBack' : undefined;
}
/** So many characters of a name may follow its year. */
const longest = 18;
const lookingBack = /^(?!以来|起|前)[^，。；、：至到和—–\d-]{0,16}(?:回顾|总结|情况)$/;
const joined = /[至到和—–-]$|年度?、$/;
