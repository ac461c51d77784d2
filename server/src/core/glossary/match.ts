import { beginningsOf } from '../text/beginnings';
import { type Span, spanOf } from '../text/span';
import { formsOf, type Term } from './term';

/** A place where a text names a term. */
export interface TermUse {
  readonly term: Term;
  readonly span: Span;
  /** The form that stands there. */
  readonly written: string;
}

/** One form of a term, ready to be looked for. */
interface Form {
  readonly text: string;
  readonly term: Term;
  readonly traps: readonly Trap[];
  /** What must not stand next to it, since it would be a part of that: a Latin word, a number. */
  readonly notBehind?: RegExp | undefined;
  readonly notBefore?: RegExp | undefined;
}

/** A word that, standing `at` characters from the form's start, takes the form for itself. */
interface Trap {
  readonly word: string;
  readonly at: number;
}

/** A node of the tree of all forms: a step for each UTF-16 unit. */
interface Node {
  next?: Map<number, Node>;
  form?: Form;
}

/** Finds the terms of a line: from left to right, at each place the longest form that stands there by itself. Linear in the line. */
export function matcherOf(terms: readonly Term[]): (text: string) => readonly TermUse[] {
  const tree = treeOf(terms);
  const nextFrom = beginningsOf(terms.flatMap(formsOf));
  return text => {
    const uses: TermUse[] = [];
    for (let at = nextFrom(text, 0); at < text.length; ) {
      const form = longestAt(text, at, tree);
      if (form) uses.push({ term: form.term, span: spanOf(at, at + form.text.length), written: form.text });
      at = nextFrom(text, at + (form?.text.length ?? 1));
    }
    return uses;
  };
}

function longestAt(text: string, start: number, tree: Node): Form | undefined {
  let longest: Form | undefined;
  let node = tree.next?.get(text.charCodeAt(start));
  for (let at = start + 1; node; at++) {
    if (node.form && standsAlone(node.form, text, start)) longest = node.form;
    node = node.next?.get(text.charCodeAt(at));
  }
  return longest;
}

/** Whether the form that was found at `start` is a word there and no piece of a longer one. */
function standsAlone(form: Form, text: string, start: number): boolean {
  if (form.term.afterNumber && !number.test(text.charAt(start - 1))) return false;
  if (form.notBehind?.test(text.charAt(start - 1))) return false;
  if (form.notBefore?.test(text.charAt(start + form.text.length))) return false;
  return !form.traps.some(({ word, at }) => start + at >= 0 && text.startsWith(word, start + at));
}
const latin = /[0-9A-Za-z]/;
const numeral = /[〇零一二三四五六七八九十百千万亿]/;
const number = /[0-9０-９〇零一二两三四五六七八九十百千万亿几数多]/;

function treeOf(terms: readonly Term[]): Node {
  const root: Node = {};
  for (const term of terms)
    for (const text of formsOf(term)) {
      let node = root;
      for (let i = 0; i < text.length; i++) node = childOf(node, text.charCodeAt(i));
      node.form = {
        text,
        term,
        traps: trapsOf(text, term),
        notBehind: [latin, numeral].find(kind => kind.test(text.charAt(0))),
        notBefore: latin.test(text.at(-1)!) ? latin : undefined,
      };
    }
  return root;
}

function childOf(node: Node, code: number): Node {
  node.next ??= new Map();
  const child = node.next.get(code) ?? {};
  node.next.set(code, child);
  return child;
}

/** All the ways in which one of the term's foreign words can lie over the form without lying inside it. */
const trapsOf = (form: string, { notIn }: Term): readonly Trap[] =>
  notIn.flatMap(word => {
    const traps: Trap[] = [];
    for (let at = 1 - word.length; at < form.length; at++) {
      const inside = at >= 0 && at + word.length <= form.length;
      const shared = Math.min(form.length, at + word.length);
      const from = Math.max(0, at);
      if (!inside && form.slice(from, shared) === word.slice(from - at, shared - at)) traps.push({ word, at });
    }
    return traps;
  });
