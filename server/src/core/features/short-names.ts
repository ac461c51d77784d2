import { definedNames } from '../glossary/short-name-uses';
import type { Speech } from '../reading/speech';
import { type Span, touches } from '../text/span';
import type { PlaceDefinition } from './definition';
import type { Explanation } from './hover';
import { shortNameAt } from './rename';

/** Where the short name at the caret is defined. */
export function shortNameDefinition(speech: Speech, _: unknown, offset: number): PlaceDefinition | undefined {
  const found = shortNameAt(speech, offset);
  const name = found && definedNames(speech).find(({ short }) => short === found.name);
  return name && { span: found.span, place: name.definitions[0]!.span };
}

/** All places of the short name at the caret. */
export const shortNameReferences = (speech: Speech, _: unknown, offset: number): readonly Span[] | undefined =>
  shortNameAt(speech, offset)?.uses;

/** What a short name stands for. */
export function explainShortName(speech: Speech, _: unknown, offset: number): Explanation | undefined {
  for (const { short, definitions, uses } of definedNames(speech)) {
    const name = definitions.find(({ name }) => name !== undefined)?.name;
    const span = [...definitions.map(({ span }) => span), ...uses].find(place => touches(place, offset));
    if (!span || !name) continue;
    return {
      span,
      blocks: [{ title: short, aside: '本文约定的简称' }, { text: name }, { lines: [`本文使用 ${uses.length} 次`] }],
    };
  }
  return undefined;
}
