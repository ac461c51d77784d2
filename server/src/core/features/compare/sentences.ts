import { type Speech, textOf } from '../../reading/speech';
import { type LedgerRow, ledger } from '../ledger';
import type { Setup } from '../setup';

/** A sentence with facts in it. */
export interface FactSentence {
  readonly text: string;
  /** Its words, each fact as one sign: what it says whatever the numbers. */
  readonly words: string;
  readonly section: string;
  /** Its facts, in its order. */
  readonly rows: readonly LedgerRow[];
}

/** The sentences of a speech that state facts, in its order. */
export function factSentences(speech: Speech, setup: Setup): readonly FactSentence[] {
  const text = textOf(speech);
  const sentences: LedgerRow[][] = [];
  for (const row of ledger(speech, setup)) {
    if (!row.isFact) continue;
    const last = sentences.at(-1);
    if (last && last[0]!.line === row.line && row.span.start < last[0]!.sentence.end) last.push(row);
    else sentences.push([row]);
  }
  return sentences.map(rows => {
    const { start, end } = rows[0]!.sentence;
    return {
      text: text.slice(start, end).trim(),
      words: wordsOf(text, rows),
      section: (rows[0]!.sections.at(-1) ?? '').replace(mark, ''),
      rows,
    };
  });
}
/** The number of a section may be another one next year. */
const mark = /^[（(]?[一二三四五六七八九十\d]+[）)、.．]*\s*/;

function wordsOf(text: string, rows: readonly LedgerRow[]): string {
  const { start, end } = rows[0]!.sentence;
  let words = '';
  let at = start;
  for (const { span } of rows) {
    if (span.start < at) continue;
    words += `${text.slice(at, span.start)}\uE000`;
    at = span.end;
  }
  return (words + text.slice(at, Math.max(at, end))).replace(/\s/g, '');
}
