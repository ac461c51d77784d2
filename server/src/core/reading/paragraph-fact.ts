import type { Paragraph } from './paragraph';

/** How many facts there are; each has a place of its own in the memory of a paragraph. */
let facts = 0;

/** `read`, asked once for each paragraph, which keeps the answer; there are many of them, and this is cheaper than a `WeakMap` of all. */
export function paragraphFact<V>(read: (paragraph: Paragraph) => V): (paragraph: Paragraph) => V {
  const place = facts++;
  return paragraph => {
    const known = paragraph.memory[place] as V | undefined;
    if (known !== undefined) return known;
    const value = read(paragraph);
    paragraph.memory[place] = value;
    return value;
  };
}

/** The same for what depends on other knowledge too: a paragraph keeps the answer for that which it was last asked with. */
export function paragraphFactWith<K, V>(
  read: (paragraph: Paragraph, knowledge: K) => V,
): (knowledge: K) => (paragraph: Paragraph) => V {
  const place = facts++;
  return knowledge => paragraph => {
    const known = paragraph.memory[place] as { readonly knowledge: K; readonly value: V } | undefined;
    if (known?.knowledge === knowledge) return known.value;
    const value = read(paragraph, knowledge);
    paragraph.memory[place] = { knowledge, value };
    return value;
  };
}
