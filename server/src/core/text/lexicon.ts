import { beginningsOf } from './beginnings';
import { characterSet } from './characters';

/** Words with a value each, found by the longest match at an offset. */
export interface Lexicon<V> {
  /** The longest word that begins at `at`. */
  longestAt(text: string, at: number): Entry<V> | undefined;
  /** The first place from `at` on where words begin, with the longest of them. */
  firstFrom(text: string, at: number): (Entry<V> & { readonly start: number }) | undefined;
  /** The longest word that ends at `end`. */
  longestBefore(text: string, end: number): Entry<V> | undefined;
}

export interface Entry<V> {
  readonly word: string;
  readonly value: V;
}

/** A trie over UTF-16 units, and one over the words from their ends. A word given twice keeps its first value. */
export function lexiconOf<V>(entries: Iterable<readonly [word: string, value: V]>): Lexicon<V> {
  const forward = new Node<V>();
  const backward = new Node<V>();
  const words: string[] = [];
  const lasts = new Set<string>();
  for (const [word, value] of entries) {
    words.push(word);
    lasts.add(word.at(-1)!);
    forward.add(word, { word, value });
    backward.add([...word].reverse().join(''), { word, value });
  }
  const begins = characterSet(words); // most offsets begin no word: one look-up tells
  let nextFrom: ReturnType<typeof beginningsOf> | undefined; // few lexicons are asked for a first place: its table is made for these
  const ends = characterSet(lasts);
  return {
    longestAt: (text, at) => (begins(text.charCodeAt(at)) ? longest(forward, text, at, 1) : undefined),
    firstFrom: (text, at) => {
      nextFrom ??= beginningsOf(words);
      for (let start = nextFrom(text, at); start < text.length; start = nextFrom(text, start + 1)) {
        const entry = longest(forward, text, start, 1);
        if (entry) return { start, ...entry };
      }
      return undefined;
    },
    longestBefore: (text, end) => (ends(text.charCodeAt(end - 1)) ? longest(backward, text, end - 1, -1) : undefined),
  };
}

/** Most nodes of a trie have but one child: it is kept beside the map of the others. */
class Node<V> {
  entry: Entry<V> | undefined;
  private code = Number.NaN;
  private first: Node<V> | undefined;
  private others: Map<number, Node<V>> | undefined;

  child(code: number): Node<V> | undefined {
    return code === this.code ? this.first : this.others?.get(code);
  }

  add(letters: string, entry: Entry<V>): void {
    let node: Node<V> = this;
    for (let i = 0; i < letters.length; i++) node = node.grown(letters.charCodeAt(i));
    node.entry ??= entry;
  }

  private grown(code: number): Node<V> {
    const known = this.child(code);
    if (known) return known;
    const child = new Node<V>();
    if (this.first) {
      this.others ??= new Map();
      this.others.set(code, child);
    } else {
      this.code = code;
      this.first = child;
    }
    return child;
  }
}

function longest<V>(root: Node<V>, text: string, at: number, step: 1 | -1): Entry<V> | undefined {
  let found: Entry<V> | undefined;
  let node: Node<V> | undefined = root;
  for (let i = at; i >= 0 && i < text.length; i += step) {
    node = node.child(text.charCodeAt(i));
    if (!node) break;
    found = node.entry ?? found;
  }
  return found;
}
