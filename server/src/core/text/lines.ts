/** The lines of a text, each with its own line break (`\n`, `\r\n` or `\r`); joined they are the text again. */
export type Lines = readonly string[];

/** A place in a text: line from 0, UTF-16 offset in that line. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

export function linesOf(text: string): Lines {
  const lines: string[] = [];
  let start = 0;
  for (const { 0: lineBreak, index } of text.matchAll(/\r\n?|\n/g)) {
    const end = index + lineBreak.length;
    lines.push(text.slice(start, end));
    start = end;
  }
  lines.push(text.slice(start));
  return lines;
}

/** How many of the last characters of a line are its line break: 0, 1 or 2. */
export function breakLength(line: string): number {
  if (line.endsWith('\r\n')) return 2;
  return line.endsWith('\n') || line.endsWith('\r') ? 1 : 0;
}

/** The lines after the text between two places is replaced. Lines outside keep their identity. Places past an end mean that end. */
export function linesAfter(lines: Lines, start: Place, end: Place, newText: string): Lines {
  let first = Math.min(start.line, lines.length - 1);
  let last = Math.min(end.line, lines.length - 1);
  let text = head(lines, start) + newText + tail(lines, end);
  // A line break of two characters may come about, or come apart, at the seams.
  if (first > 0 && lines[first - 1]!.endsWith('\r')) text = lines[--first] + text;
  if (last < lines.length - 1 && text.endsWith('\r')) text += lines[++last];
  const middle = linesOf(text) as string[];
  if (last < lines.length - 1) middle.pop(); // the text ends in a line break, the line after it stands already
  return [...lines.slice(0, first), ...middle, ...lines.slice(last + 1)];
}

function head(lines: Lines, { line, character }: Place): string {
  if (line >= lines.length) return lines.at(-1)!;
  return lines[line]!.slice(0, Math.min(character, contentLength(lines[line]!)));
}

function tail(lines: Lines, { line, character }: Place): string {
  if (line >= lines.length) return '';
  return lines[line]!.slice(Math.min(character, contentLength(lines[line]!)));
}

const contentLength = (line: string): number => line.length - breakLength(line);
