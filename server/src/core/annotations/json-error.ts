/** Offset of the first character at which a text is no JSON any more; its length when more should come. */
export function jsonErrorAt(text: string): number {
  let at = 0;
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at = pattern.lastIndex;
    return found !== null;
  };
  const next = (mark: string): boolean => {
    skip(blanks);
    if (text[at] !== mark) return false;
    at++;
    return true;
  };
  const list = (end: string, item: () => boolean): boolean => {
    if (next(end)) return true;
    do if (!item()) return false;
    while (next(','));
    return next(end);
  };
  let depth = 0;
  const value = (): boolean => {
    skip(blanks);
    if (depth > deepest) return false;
    depth++;
    const isRight = next('{')
      ? list('}', () => skip(key) && next(':') && value())
      : next('[')
        ? list(']', value)
        : skip(scalar) || skip(string);
    depth--;
    return isRight;
  };
  value();
  skip(blanks);
  return at;
}

const blanks = /[ \t\r\n]*/y;
const string = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const key = new RegExp(`${blanks.source}${string.source}`, 'uy');
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** Files of ours are not deeper. */
const deepest = 100;
