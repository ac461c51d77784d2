import { lineAt, type Speech } from '../reading/speech';
import type { Span } from '../text/span';
import { verdictOf } from './ledger/relation-notes';

/** A few characters that an editor shows within a line though they are not in the text. */
export interface InlayHint {
  /** Behind this offset of the text. */
  readonly offset: number;
  /** ✓ 3+2+8. */
  readonly label: string;
}

/** What the stated totals in a piece of the text were held against: ✓ 3+2+8 behind 13名, ✗ 3+2+9=14. */
export function inlayHints(speech: Speech, { start, end }: Span): readonly InlayHint[] {
  const hints = new Map<number, string>();
  for (let line = lineAt(speech, start); line < speech.paragraphs.length && speech.starts[line]! < end; line++) {
    const paragraph = speech.paragraphs[line]!;
    for (const relation of paragraph.relations) {
      const offset = speech.starts[line]! + relation.stated.end;
      const verdict = verdictOf(relation);
      if (verdict === 'open' || hints.has(offset)) continue;
      const { equation } = relation;
      const terms = equation.includes('=') ? equation.slice(0, equation.lastIndexOf('=')) : equation;
      hints.set(offset, verdict === 'holds' ? `✓ ${terms}` : `✗ ${equation}`);
    }
  }
  return [...hints].map(([offset, label]) => ({ offset, label })).sort((a, b) => a.offset - b.offset);
}
