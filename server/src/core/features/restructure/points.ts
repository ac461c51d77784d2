import type { PointMark } from '../../reading/prose/point';
import { pairAround } from '../../reading/prose/quotation';
import { type SequenceMarker, seriesOf } from '../../reading/prose/sequence';
import type { Speech } from '../../reading/speech';
import { indentOf } from '../../text/characters';
import type { Edit } from '../../text/edit';
import { spanOf } from '../../text/span';
import { breakOf } from './text';

/** Gives the points of a paragraph (一是…；二是…。) a line each. Undefined where the paragraph has no such points. */
export function split(speech: Speech, line: number, offset: number): readonly Edit[] | undefined {
  const { text } = speech.paragraphs[line]!;
  const start = speech.starts[line]!;
  const markers = seriesAt(speech, line, offset - start).filter(({ atLineStart }) => !atLineStart);
  if (markers.length === 0) return undefined;
  const newText = breaksAround(speech, line) + text.slice(0, indentOf(text));
  return markers.map(marker => {
    let from = marker.start;
    while (' \t\u3000'.includes(text[from - 1] ?? '\n')) from--;
    return { span: spanOf(start + from, start + marker.start), newText };
  });
}

/** The series of points at `at`, else the first one: the outermost, as nested ones belong to its points. */
function seriesAt({ paragraphs }: Speech, line: number, at: number): readonly SequenceMarker[] {
  const { sequence, quotations } = paragraphs[line]!;
  const own = sequence.filter(
    ({ start, system }) => system !== '①' && system !== '（1）' && !pairAround(quotations, start),
  );
  const all = seriesOf(own)
    .map(({ markers }) => markers)
    .filter(markers => markers.length > 1);
  const outer = all.filter(
    inner => !all.some(other => other[0]!.start < inner[0]!.start && inner[0]!.start < other.at(-1)!.start),
  );
  outer.sort((a, b) => a[0]!.start - b[0]!.start);
  return outer.findLast(markers => markers[0]!.start <= at) ?? outer[0] ?? [];
}

/** The line breaks that stand between paragraphs here: one, or two where blank lines part them. */
function breaksAround(speech: Speech, line: number): string {
  const { paragraphs } = speech;
  const isBlank = (at: number): boolean => paragraphs[at]?.lead.kind === 'blank';
  const below = line + 1 < paragraphs.length && paragraphs.slice(line + 1).some(({ lead }) => lead.kind !== 'blank');
  const isParted = below ? isBlank(line + 1) : line > 0 && isBlank(line - 1);
  return breakOf(speech).repeat(isParted ? 2 : 1);
}

/**
 * Puts points that have a line each (一是…；↵二是…。) into one paragraph, behind the words that lead into them. Undefined where `line` is
 * none of two points or more that follow each other.
 */
export function joined(speech: Speech, line: number): readonly Edit[] | undefined {
  const points = pointsAround(speech, line);
  if (points.length < 2) return undefined;
  const before = filledLine(speech, points[0]!, -1);
  const lines = before !== undefined && leadsIn(speech, before) ? [before, ...points] : points;
  return lines.slice(1).map((next, i) => {
    const [above, below] = [speech.paragraphs[lines[i]!]!.text, speech.paragraphs[next]!.text];
    const start = speech.starts[lines[i]!]! + above.trimEnd().length;
    return { span: spanOf(start, speech.starts[next]! + indentOf(below)), newText: '' };
  });
}

/** The lines of the points of one series around `line`, nothing but blank lines between them. */
function pointsAround(speech: Speech, line: number): readonly number[] {
  const own = markOf(speech, line) ? line : filledLine(speech, line, 1);
  if (own === undefined || !markOf(speech, own)) return [];
  const lines = [own];
  for (const step of [-1, 1]) {
    for (let last = own; ; ) {
      const next = filledLine(speech, last, step);
      const [above, below] = step < 0 ? [next, last] : [last, next];
      if (above === undefined || below === undefined || !goOn(markOf(speech, above), markOf(speech, below))) break;
      last = next!;
      lines.push(last);
    }
  }
  return lines.sort((a, b) => a - b);
}

/** 一是, 第一，: no dash. */
function markOf({ paragraphs }: Speech, line: number): PointMark | undefined {
  const { kind, point } = paragraphs[line]!.lead;
  return kind === 'point' && point!.system !== '——' ? point : undefined;
}

const goOn = (above: PointMark | undefined, below: PointMark | undefined): boolean =>
  above !== undefined &&
  below !== undefined &&
  above.system === below.system &&
  (below.number === above.number + 1 || (below.number === Number.POSITIVE_INFINITY && above.number < below.number));

/** The next line up (-1) or down (1) that is not blank. */
function filledLine({ paragraphs }: Speech, line: number, step: number): number | undefined {
  let at = line + step;
  while (paragraphs[at]?.lead.kind === 'blank') at += step;
  return paragraphs[at] ? at : undefined;
}

/** Whether a line goes on in the points below it: a paragraph, words with ：, a heading with its 。. */
function leadsIn({ paragraphs }: Speech, line: number): boolean {
  const { lead, text } = paragraphs[line]!;
  if (/[：:，；、]$/.test(text.trimEnd())) return lead.kind !== 'salutation' && lead.kind !== 'row';
  return lead.isClosed && (lead.kind === 'plain' || lead.kind === 'caption' || lead.kind === 'heading');
}
