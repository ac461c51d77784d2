/** A mark or word that joins the two ends of a range: —, ～, 至, 到, and what people type instead of them. `[start, end)` in the line. */
export interface Connector {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** The connector that begins at `at`, blanks around it included in its span but not in its word. */
export function connectorAt(text: string, at: number): Connector | undefined {
  if (!begins.has(text.charCodeAt(at))) return undefined;
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found ? { start: at, end: at + found[0].length, word: found[1]! } : undefined;
}
// 一 between Arabic digits was meant for a dash; 1月6日开到1月9日, 7月20日起至7月25日止
const pattern = / ?(?:(?<=[年月日])(?:开|持续|延续|一直|起)(?=[至到]))?(——|--|[—～〜~－–‐−\-至到]|一(?=[0-9０-９])) ?/y;
const begins = new Set([...' —-～〜~－–‐−至到一开持延起'].map(mark => mark.charCodeAt(0)));
