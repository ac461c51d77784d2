import type { Paragraph } from './paragraph';

/** `read`, asked once for each paragraph, which keeps the answer; there are many of them, and this is cheaper than a `WeakMap` of all. */
export const paragraphFact =
  <V>(read: (paragraph: Paragraph) => V): ((paragraph: Paragraph) => V) =>
  paragraph => {
    const known = paragraph.memory?.get(read) as V | undefined;
    return known ?? kept(paragraph, read, read(paragraph));
  };

/** The same for what depends on other knowledge too: a paragraph keeps the answer for that which it was last asked with. */
export const paragraphFactWith =
  <K, V>(read: (paragraph: Paragraph, knowledge: K) => V) =>
  (knowledge: K): ((paragraph: Paragraph) => V) =>
  paragraph => {
    const known = paragraph.memory?.get(read) as { readonly knowledge: K; readonly value: V } | undefined;
    if (known?.knowledge === knowledge) return known.value;
    return kept(paragraph, read, { knowledge, value: read(paragraph, knowledge) }).value;
  };

function kept<V>(paragraph: Paragraph, read: object, value: V): V {
  paragraph.memory ??= new Map();
  paragraph.memory.set(read, value);
  return value;
}
