import { hanNumber } from '../../reading/figures/han-number';
import { type HeadingMark, numeralWith } from '../../reading/outline/heading';
import { outline } from '../../reading/outline/outline';
import { allSections } from '../../reading/outline/section';
import type { PointMark } from '../../reading/prose/point';
import type { Speech } from '../../reading/speech';
import { indentOf } from '../../text/characters';
import type { Edit } from '../../text/edit';
import { shifted, spanOf } from '../../text/span';
import { canBeWritten } from './mark';

/**
 * What Enter at the end of a numbered heading or point adds on the new line `line`: the next number. Enter behind a number without words takes
 * that line away. Nothing where the next number stands further down already, or the new line is not empty.
 */
export function nextMark(speech: Speech, line: number): readonly Edit[] {
  const above = speech.paragraphs[line - 1];
  const own = speech.paragraphs[line];
  if (!above || own?.lead.kind !== 'blank') return [];
  const { heading, point } = above.lead;
  const mark = heading?.style === 'markdown' ? undefined : (heading ?? point);
  if (!mark || mark.number < 1) return [];
  if (above.text.slice(mark.span.end).trim() === '') return [{ span: lineSpan(speech, line - 1), newText: '' }];
  if (!isNumberedSection(speech, line - 1) || isFollowed(speech, line - 1)) return [];
  const next = heading ? headingAfter(above.text, heading) : pointAfter(above.text, point!);
  if (next === undefined) return [];
  const written = above.text.slice(0, indentOf(above.text)) + next;
  const isBegun = written.startsWith(own.text);
  const span = shifted(spanOf(isBegun ? own.text.length : 0, own.text.length), speech.starts[line]!);
  return [{ span, newText: isBegun ? written.slice(own.text.length) : written }];
}

const lineSpan = ({ paragraphs, starts }: Speech, line: number) =>
  shifted(spanOf(0, paragraphs[line]!.length), starts[line]!);

function headingAfter(text: string, mark: HeadingMark): string | undefined {
  if (!canBeWritten(mark.style, mark.number + 1)) return undefined;
  return numeralWith(text, mark, mark.number + 1) + text.slice(mark.numeral.end, mark.span.end);
}

/** 二是 after 一是, 第二， after 第一，, 其次， after 首先，. */
function pointAfter(text: string, { system, number, span }: PointMark): string | undefined {
  const written = text.slice(span.start, span.end);
  if (system === '首先') return written.startsWith('首先') ? written.replace('首先', '其次') : undefined;
  return written.replace(/[一二三四五六七八九十]+/, hanNumber(number + 1));
}

const isNumberedSection = (speech: Speech, line: number): boolean =>
  allSections(outline(speech)).some(section => section.line === line && section.kind !== 'caption');

/** Whether the next number of the series stands further down already, so that Enter begins the text of this one. */
function isFollowed({ paragraphs }: Speech, line: number): boolean {
  const { heading, point } = paragraphs[line]!.lead;
  for (const { lead } of paragraphs.slice(line + 1)) {
    if (heading && lead.heading && lead.heading.level <= heading.level) return goesOn(heading, lead.heading);
    if (!heading && lead.heading) return false;
    if (!heading && lead.point?.system === point!.system) return lead.point.number > point!.number;
  }
  return false;
}

const goesOn = (heading: HeadingMark, next: HeadingMark): boolean =>
  next.style === heading.style && next.number === heading.number + 1;
