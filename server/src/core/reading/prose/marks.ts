import { characterSet, indentOf, isBlank, isDigit, isHan } from '../../text/characters';
import type { Span } from '../../text/span';
import { openingMarks, type Pair, type Quotations } from './quotation';

/** How the marks of a line divide it. Spans count from the line, begin after blanks and include their end mark. */
export interface Marks {
  /** Up to 。！？, with the closing quotation mark that follows; the rest of a line is its last sentence, with or without a mark. */
  readonly sentences: readonly Span[];
  /** Up to ，；： and the ends of sentences; what brackets and quotation marks enclose is never divided. */
  readonly clauses: readonly Span[];
}

export function marksOf(line: string, { pairs }: Quotations): Marks {
  const sentences: Span[] = [];
  const clauses: Span[] = [];
  const outer = pairs.filter(pair => pair.depth === 0);
  let end = line.length;
  while (end > 0 && isBlank(line.charCodeAt(end - 1))) end--;
  let sentence = indentOf(line);
  let clause = sentence;
  let next = 0;
  for (let i = sentence; i < end; ) {
    const pair = outer[next];
    let ends: 'sentence' | 'clause' | undefined;
    if (!mayDivide(line.charCodeAt(i))) {
      i++; // most characters are no marks
      continue;
    }
    if (pair?.open.start === i) {
      next++;
      i = pair.close.end;
      ends = closesSentence(line, pair, sentence) ? 'sentence' : undefined;
    } else {
      ends = endAt(line, i++);
      if (ends === 'sentence') while (endAt(line, i) === 'sentence') i++;
    }
    if (!ends) continue;
    clauses.push({ start: clause, end: i });
    if (ends === 'sentence') sentences.push({ start: sentence, end: i });
    while (i < end && isBlank(line.charCodeAt(i))) i++;
    clause = i;
    if (ends === 'sentence') sentence = i;
  }
  if (clause < end) clauses.push({ start: clause, end });
  if (sentence < end) sentences.push({ start: sentence, end });
  return { sentences, clauses };
}

const mayDivide = characterSet(`。！？!?，；：,;:${openingMarks}`);

/** What the mark at `at` ends. Half-width marks count after 汉字, since careless texts have them; those of times, ratios and numbers do not. */
function endAt(line: string, at: number): 'sentence' | 'clause' | undefined {
  switch (line[at]) {
    case '。':
    case '！':
    case '？':
      return 'sentence';
    case '!':
    case '?':
      return isHan(line.charCodeAt(at - 1)) ? 'sentence' : undefined;
    case '，':
    case '；':
      return 'clause';
    case '：':
      return isDigit(line.charCodeAt(at - 1)) && isDigit(line.charCodeAt(at + 1)) ? undefined : 'clause';
    case ',':
    case ';':
    case ':':
      return isHan(line.charCodeAt(at - 1)) ? 'clause' : undefined;
    default:
      return undefined;
  }
}

/** Whether a sentence ends with this pair: its last mark stands inside, and nothing goes on behind it. */
function closesSentence(line: string, { mark, open, close }: Pair, sentence: number): boolean {
  let last = close.start - 1;
  while (closingMarks.includes(line[last]!)) last--;
  if (endAt(line, last) !== 'sentence') return false;
  if (goesOn.includes(line[close.end] ?? '\n')) return false;
  if (mark === '“' || mark === '‘' || mark === '「' || mark === '『')
    return line[last] === '。' || '：:'.includes(line[open.start - 1] ?? '\n');
  return (mark === '（' || mark === '(') && open.start === sentence;
}
const closingMarks = '”’）)》〉〕】」』';
/** What continues a sentence after a quotation that ends in 。 or ？: `“怎么看？”的问题`. */
const goesOn = '，、；：。！？,;:!?的之等和与';
