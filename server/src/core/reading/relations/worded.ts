import type { Span } from '../../text/span';

/** Items that all have the word of a quoted number. */
export interface Worded {
  readonly items: readonly Span[];
  /** They begin with it. */
  readonly prefix?: string;
}

/**
 * The items behind ， or ： that have the word of a quoted number in one place: “三个导向”，坚持目标导向、问题导向; “四个突破”，在…上求突破，在…上求突破;
 * “三关”：把好入口关、质量关; “五进”活动，宣讲进机关、进企业; “三心”，以真心…，以耐心….
 */
export function wordedItems(text: string, at: number, word: string, mark: string): Worded | undefined {
  if (mark !== '，' && mark !== '：') return undefined;
  const stretch = /^[^。；：！？（）]*/.exec(text.slice(at, at + longest))![0];
  const row = /^[^，]*/.exec(stretch)![0];
  const isRow = row.includes('、');
  const pieces = isRow ? piecesOf(row, '、', at) : piecesOf(stretch, '，', at);
  const words = pieces.map(({ start, end }) => text.slice(start, end));
  const [first = ''] = words;
  const place = first.indexOf(word);
  const fits: readonly ((piece: string, i: number) => boolean)[] = [
    piece => piece.length > word.length && piece.endsWith(word),
    (piece, i) =>
      (isRow || deeds.includes(word)) && word.length === 1 && (i === 0 ? place >= 0 : piece.startsWith(word)),
    piece =>
      mark === '，' &&
      word.length === 1 &&
      place > 1 &&
      place < 4 &&
      piece.indexOf(word) === place &&
      piece[0] === first[0],
  ];
  for (const [kind, fit] of fits.entries()) {
    const end = words.findIndex((piece, i) => !fit(piece, i));
    const items = end < 0 ? pieces : pieces.slice(0, end);
    // what comes of them may follow, but none that has the word too
    if (
      items.length < 2 ||
      (kind === 1 && items.length < 3) ||
      words.slice(items.length).some(piece => piece.includes(word))
    )
      continue;
    if (isRow && items.length < pieces.length) continue;
    return { items, ...(kind === 1 && { prefix: word }) };
  }
  return undefined;
}
const longest = 160;
/** Verbs that stand for what is done: “五进”, “四讲”. */
const deeds = '讲进送查看比抓促强保稳破立改帮有无不到访学做亮建创评带';

function piecesOf(words: string, mark: string, at: number): readonly Span[] {
  let start = at;
  return words.split(mark).map(({ length }) => {
    const piece = { start, end: start + length };
    start = piece.end + 1;
    return piece;
  });
}
