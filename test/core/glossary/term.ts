import { readTerms, type Term } from '../../../server/src/core/index';

/** A term of this name and these aliases. */
export function term(name: string, ...aliases: string[]): Term {
  const { terms } = readTerms({ theme: '测试', terms: [{ name, aliases, definition: `${name}的释义。` }] });
  return terms[0]!;
}
