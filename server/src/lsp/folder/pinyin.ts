/** How a name is written and read: each 汉字 with its 拼音, other characters as they are, in small letters. */
export type Reading = readonly (readonly [written: string, read: string])[];

/** Makes readings; the dictionary is loaded when it is first needed. */
export async function reader(): Promise<(name: string) => Reading> {
  const { pinyin } = await import('pinyin-pro');
  return name => {
    const characters = [...name];
    const read = pinyin(name, { toneType: 'none', type: 'array', v: true });
    return characters.map((character, i) => {
      const written = character.toLowerCase();
      return [written, read.length === characters.length ? read[i]!.toLowerCase() : written] as const;
    });
  };
}

/**
 * How well a name fits what was typed: its characters or the beginnings of their 拼音, in order. 3 at the beginning without gaps, 2 without
 * gaps, 1 with characters left out, 0 not at all. Blanks typed do not count.
 */
export function fit(name: Reading, typed: string): number {
  const query = typed.toLowerCase().replaceAll(/\s+/g, '');
  if (query === '') return 1;
  for (let start = 0; start < name.length; start++)
    if (follows(name, start, query)) return isBeginning(name, start) ? 3 : 2;
  return isSubsequence(name, query) ? 1 : 0;
}

/** Whether all before `start` is a number with its marks: what is called 工作回顾 begins there in 一、工作回顾. */
const isBeginning = (name: Reading, start: number): boolean =>
  name.slice(0, start).every(([written]) => /[一二三四五六七八九十\d第部分章节（）(),.、．①-⑳\s]/.test(written));

/** The places of the query to which one unit leads from one of `places`. */
function* after([written, read]: Reading[number], query: string, place: number): Generator<number> {
  if (query.startsWith(written, place)) yield place + written.length;
  for (let length = 1; length <= read.length && query[place + length - 1] === read[length - 1]; length++)
    yield place + length;
}

function follows(name: Reading, start: number, query: string): boolean {
  let places = new Set([0]);
  for (let i = start; i < name.length && places.size > 0; i++) {
    const next = new Set<number>();
    for (const place of places) for (const to of after(name[i]!, query, place)) next.add(to);
    if (next.has(query.length)) return true;
    places = next;
  }
  return false;
}

function isSubsequence(name: Reading, query: string): boolean {
  const places = new Set([0]);
  for (const unit of name) for (const place of [...places]) for (const to of after(unit, query, place)) places.add(to);
  return places.has(query.length);
}
