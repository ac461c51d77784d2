import type { SemanticTokensEdit } from 'vscode-languageserver';
import { type TokenKind, type TokenLine, semanticTokens as tokensOf } from '../../core/index';
import type { Feature } from './feature';

/** Standard names where there is one, so that every theme has a colour for them; the package says what the others look like. */
const tokenTypes = ['heading', 'occasion', 'salutation', 'variable', 'number'];
const tokenModifiers = ['deprecated'];

/** Index of the type, bits of the modifiers. */
const codes: Readonly<Record<TokenKind, readonly [type: number, modifiers: number]>> = {
  heading: [0, 0],
  occasion: [1, 0],
  salutation: [2, 0],
  figure: [4, 0],
  term: [3, 0],
  deprecatedTerm: [3, 1],
};

/** Tokens of a whole document, of what has changed since the last time, or of the lines on the screen. */
export const semanticTokens: Feature = {
  capabilities: () => ({
    semanticTokensProvider: { legend: { tokenTypes, tokenModifiers }, range: true, full: { delta: true } },
  }),
  start({ connection, documents, client, setup, configured, onSetup }) {
    /** What each document was last answered. */
    const sent = new Map<string, { readonly resultId: string; readonly data: number[] }>();
    let answers = 0;
    const dataOf = (uri: string, first?: number, last?: number): number[] => {
      const speech = documents.get(uri)?.speech;
      return speech ? encoded(tokensOf(speech, setup(), first, last)) : [];
    };
    const { semanticTokens } = connection.languages;
    const whole = (uri: string): { resultId: string; data: number[] } => {
      const answer = { resultId: `${++answers}`, data: dataOf(uri) };
      if (documents.get(uri)) sent.set(uri, answer);
      return answer;
    };
    semanticTokens.on(async ({ textDocument: { uri } }) => {
      await configured;
      return whole(uri);
    });
    semanticTokens.onDelta(async ({ textDocument: { uri }, previousResultId }) => {
      await configured;
      const before = sent.get(uri);
      const answer = whole(uri);
      if (before?.resultId !== previousResultId) return answer;
      return { resultId: answer.resultId, edits: changes(before.data, answer.data) };
    });
    semanticTokens.onRange(async ({ textDocument: { uri }, range }) => {
      await configured;
      return { data: dataOf(uri, range.start.line, range.end.line) };
    });
    documents.onDidClose(({ document: { uri } }) => sent.delete(uri));
    if (client.workspace?.semanticTokens?.refreshSupport) onSetup(() => semanticTokens.refresh());
  },
};

/** Five numbers a token, its place counted from the token before. */
function encoded(lines: readonly TokenLine[]): number[] {
  const data: number[] = [];
  let lastLine = 0;
  for (const { line, tokens } of lines) {
    let lastStart = 0;
    for (const { kind, span } of tokens) {
      data.push(line - lastLine, span.start - lastStart, span.end - span.start, ...codes[kind]);
      lastLine = line;
      lastStart = span.start;
    }
  }
  return data;
}

/** One edit that makes `after` of `before`, or none. */
function changes(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  if (head + tail === Math.max(before.length, after.length)) return [];
  return [{ start: head, deleteCount: before.length - head - tail, data: after.slice(head, after.length - tail) }];
}
