import { indentOf } from '../../text/characters';
import type { Span } from '../../text/span';

/** Words that address the audience at the start of a line: 各位委员，同志们： Spans count from the line. */
export interface Salutation {
  /** From the first term to its end mark; to the last term where the mark is missing. */
  readonly span: Span;
  /** The terms, without the marks between and behind them. */
  readonly terms: readonly Span[];
  /** Nothing else stands in the line. */
  readonly isAlone: boolean;
}

const addressed =
  '(?:同志|朋友|女士|先生|来宾|嘉宾|老师|同学|校友|战友|同事|同仁|同行|同胞|乡亲|委员|代表|家长|孩子|伙伴|将士|工友|职工|社员)';
const honour = '(?:尊敬|敬爱|亲爱)的';
const term = new RegExp(
  `(?:${honour})?(?:(?:各位|诸位|在座的)[\\u4e00-\\u9fff]{1,12}|[\\u4e00-\\u9fff]{0,4}${addressed}们)|${honour}[\\u4e00-\\u9fff·]{1,20}`,
  'y',
);
const between = /[，、,；]?[ \t\u3000\u00a0]{0,4}/y;
const firstCharacters = /[各诸在尊敬亲同朋女先来嘉老战乡委代家孩伙将工职社青校父全]/;

/** 各位代表。 on a line of its own, whose mark is wrong; 各位委员踊跃参加。 is a sentence. */
const isWholeLine = (line: string, { start, end }: Span): boolean =>
  end - start <= longestTerm && addressees.test(line.slice(start, end)) && line.slice(end + 1).trim() === '';
const longestTerm = 9;
const addressees = new RegExp(`(?:${addressed}|领导)们?$`);

/** The salutation with which a line begins; undefined where the words are a part of its sentence (我向各位委员…). */
export function salutationOf(line: string): Salutation | undefined {
  const start = indentOf(line);
  if (!firstCharacters.test(line[start] ?? '')) return undefined;
  const terms: Span[] = [];
  let at = start;
  for (;;) {
    term.lastIndex = at;
    if (!term.exec(line)) break;
    terms.push({ start: at, end: term.lastIndex });
    between.lastIndex = term.lastIndex;
    between.exec(line);
    at = Math.max(term.lastIndex, between.lastIndex);
  }
  const last = terms.at(-1);
  if (!last || at - start > 60) return undefined;
  const rest = line.slice(last.end).trimEnd();
  const isUnmarked = rest === '' && (terms.length > 1 || isWholeLine(line, last));
  const isMarked = /^[：:！!，,；]/.test(rest) || (rest.startsWith('。') && isWholeLine(line, last));
  if (!isMarked && !isUnmarked) return undefined;
  const end = last.end + (isMarked ? 1 : 0);
  return { span: { start, end }, terms, isAlone: line.slice(end).trim() === '' };
}
