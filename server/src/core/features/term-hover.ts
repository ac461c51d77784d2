import { termAt, termsOf } from '../glossary/glossary';
import type { TermUse } from '../glossary/match';
import type { Speech } from '../reading/speech';
import type { Block } from '../text/markdown';
import type { Explanation } from './hover';
import type { Setup } from './setup';
import { ambiguityBlocks, termBlocks } from './term-blocks';

/** What the term at `offset` means, and how often the speech names it. */
export function explainTerm(speech: Speech, { glossary }: Setup, offset: number): Explanation | undefined {
  const use = termAt(speech, glossary, offset);
  if (!use) return undefined;
  const [title, ...rest] = termBlocks(use.term);
  const times = { lines: [`本文出现 ${termsOf(speech, glossary, use.term).length} 次`] };
  return { span: use.span, blocks: [title, ...asWritten(use), ...rest, times] };
}

/** What has to be said of the very form that stands there. */
const asWritten = ({ term, written }: TermUse): readonly Block[] => [
  ...(term.deprecated.includes(written) ? [{ text: `“${written}”不是规范写法，宜写作“${term.name}”。` }] : []),
  ...ambiguityBlocks(term, [written]),
];
