import { indentOf } from '../text/characters';
import type { Span } from '../text/span';

/** Office and name of the speaker, where a line is nothing else: 区政协主席　刘某某, 市长 龚 正. The span counts from the line. */
export function speakerIn(line: string): Span | undefined {
  if (line.length > longest) return undefined;
  const match = speaker.exec(line);
  const start = indentOf(line);
  return match ? { start, end: start + match[1]!.length } : undefined;
}
const longest = 60;
const blank = '[ \\t\\u3000\\u00a0]';
const office = '[\\u4e00-\\u9fff、（）]{1,40}(?:[席记长员委任士授理人总师表）]|研究员)';
const name = `(?:[\\u4e00-\\u9fff](?:${blank}{0,4}[\\u4e00-\\u9fff]){1,2}|(?:欧阳|上官|司马|司徒|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐)[\\u4e00-\\u9fff]{1,2}|[\\u4e00-\\u9fff]{1,6}·[\\u4e00-\\u9fff·]{1,12})`;
const speaker = new RegExp(`^${blank}*(${office}${blank}{1,4}${name})${blank}*$`);
