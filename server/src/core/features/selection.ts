import { outline } from '../reading/outline/outline';
import { sectionSpan, sectionsAround } from '../reading/outline/section';
import { pairAround } from '../reading/prose/quotation';
import { lineAt, type Speech } from '../reading/speech';
import { contains, type Span, shifted, spanOf, touches } from '../text/span';
import { wordAt } from './word';

/**
 * The spans to which a selection at `offset` grows, the smallest first, each inside the next: word, quotation, clause, sentence,
 * paragraph, sections, text. They count from the text.
 */
export function selections(speech: Speech, offset: number): readonly Span[] {
  const line = lineAt(speech, offset);
  const start = speech.starts[line]!;
  const paragraph = speech.paragraphs[line]!;
  const at = Math.min(offset - start, paragraph.text.length);
  const sections = sectionsAround(outline(speech), line).toReversed();
  const spans = [
    ...[wordAt(paragraph.text, at), ...quotationsAround(speech, line, at), ...around(paragraph.clauses, at)],
    ...[...around(paragraph.sentences, at), spanOf(0, paragraph.text.length)],
  ].map(span => shifted(span, start));
  return nested([...spans, ...sections.map(section => sectionSpan(speech, section)), spanOf(0, speech.length)]);
}

function quotationsAround(speech: Speech, line: number, at: number): readonly Span[] {
  const spans: Span[] = [];
  for (let pair = pairAround(speech.paragraphs[line]!.quotations, at); pair; pair = pair.within)
    spans.push(pair.inner, spanOf(pair.open.start, pair.close.end));
  return spans;
}

const around = (spans: readonly Span[], at: number): readonly Span[] => {
  const span = spans.findLast(span => touches(span, at));
  return span ? [span] : [];
};

/** The spans from the smallest on, without those that do not contain the one before or are the same. */
function nested(spans: readonly Span[]): readonly Span[] {
  const chain: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const inner = chain.at(-1);
    if (!inner || (contains(span, inner) && span.end - span.start > inner.end - inner.start)) chain.push(span);
  }
  return chain;
}
