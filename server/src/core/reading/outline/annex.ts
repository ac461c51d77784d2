import type { Span } from '../../text/span';
import type { Item } from './item';
import { Nesting, type Node, nodeOf, rankOf } from './nesting';

/** The node of an annex, its numbered entries below it. */
export function annexNode([first, ...items]: readonly Item[]): Node {
  const nesting = new Nesting();
  const entries: Node[] = [];
  for (const item of items) {
    const entry = entryOf(item, entries.at(-1)?.number ?? 0);
    if (entry) entries.push(entry);
  }
  for (let i = 0; i < entries.length; i++) nesting.add(entries[i]!, nesting.depthOf(entries, i));
  return { ...nodeOf(first!, 'annex'), children: nesting.top };
}

/** A numbered entry; behind `before` 7.3个专项：… is the seventh, not a decimal. */
function entryOf(item: Item, before: number): Node | undefined {
  const { heading, name } = item.lead;
  const number = heading?.number ?? decimalNumber(item);
  if (!heading && number !== before + 1) return undefined;
  const term = heading && heading.style !== 'arabic' ? name : termOf(item);
  return nodeOf(item, 'entry', term, heading ? rankOf(heading) : rankOfEntries, number);
}
const rankOfEntries = 300;

function decimalNumber({ paragraph: { text }, lead: { sentence } }: Item): number {
  const [, number = ''] = /^([0-9０-９]{1,3})[.．]/.exec(text.slice(sentence.start, sentence.start + 5)) ?? [];
  return Number(number.normalize('NFKC'));
}

/** The number and the term before ： of a glossary entry; the name of the line when there is no ：. */
function termOf({ paragraph: { text }, lead: { sentence, name } }: Item): Span {
  let depth = 0;
  for (let at = sentence.start; at < sentence.end; at++) {
    const char = text[at]!;
    if ('“（《(「'.includes(char)) depth++;
    else if ('”）》)」'.includes(char)) depth--;
    else if ((char === '：' || char === ':') && depth <= 0) return { start: sentence.start, end: at };
  }
  return name;
}
