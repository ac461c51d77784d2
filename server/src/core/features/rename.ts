import { termAtCaret, termsOf } from '../glossary/glossary';
import { definedNames } from '../glossary/short-name-uses';
import type { Origin, Term } from '../glossary/term';
import type { Speech } from '../reading/speech';
import { type Span, touches } from '../text/span';
import type { Setup } from './setup';

/** What can get another name: a short name that the speech defines, or a term of the user's own. */
export interface Renameable {
  /** The place of the caret. */
  readonly span: Span;
  readonly name: string;
  /** All places of the speech that have the name. */
  readonly uses: readonly Span[];
  /** Where the name is written in a glossary of the user. */
  readonly origin?: Origin;
}

/** Why what stands there cannot be renamed, in Chinese. */
export interface Refusal {
  readonly refused: string;
}

export function renameable(speech: Speech, { glossary }: Setup, offset: number): Renameable | Refusal {
  const short = shortNameAt(speech, offset);
  if (short) return short;
  const use = termAtCaret(speech, glossary, offset);
  if (!use) return { refused: '这里没有可以改名的简称或术语' };
  const { term, written, span } = use;
  if (!term.origin) return { refused: `“${written}”是内置的术语，不能改名；用“编辑术语”复制到自己的术语表后可以修改` };
  const uses = termsOf(speech, glossary, term).filter(one => one.written === written);
  const { file, path } = term.origin;
  return {
    span,
    name: written,
    uses: uses.map(one => one.span),
    origin: { file, path: `${path}/${placeOf(written, term)}` },
  };
}

const placeOf = (written: string, { name, aliases, deprecated }: Term): string =>
  written === name
    ? 'name'
    : aliases.includes(written)
      ? `aliases/${aliases.indexOf(written)}`
      : `deprecated/${deprecated.indexOf(written)}`;

/** The short name at a caret with its definition and uses, in the order of the text; the title marks are part of it. */
export function shortNameAt(speech: Speech, offset: number): Renameable | undefined {
  for (const { short, definitions, uses } of definedNames(speech)) {
    const places = [...definitions.map(({ span }) => span), ...uses].sort((a, b) => a.start - b.start);
    const span = places.find(place => touches(place, offset));
    if (span) return { span, name: short, uses: places };
  }
  return undefined;
}
