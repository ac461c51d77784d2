import type { Position, Range, TextEdit } from 'vscode-languageserver';
import { type Edit, lineAt, type Span, type Speech } from '../core/index';

// The only place where offsets become positions and back.

export function positionOf(speech: Speech, offset: number): Position {
  const line = lineAt(speech, offset);
  return { line, character: Math.min(offset - speech.starts[line]!, speech.paragraphs[line]!.text.length) };
}

export const rangeOf = (speech: Speech, { start, end }: Span): Range => ({
  start: positionOf(speech, start),
  end: positionOf(speech, end),
});

/** Offset of a position; one past the end of its line or of the text means that end. */
export function offsetOf(speech: Speech, { line, character }: Position): number {
  const paragraph = speech.paragraphs[line];
  return paragraph ? speech.starts[line]! + Math.min(character, paragraph.text.length) : speech.length;
}

export const spanOf = (speech: Speech, { start, end }: Range): Span => ({
  start: offsetOf(speech, start),
  end: offsetOf(speech, end),
});

export const textEditOf = (speech: Speech, { span, newText }: Edit): TextEdit => ({
  range: rangeOf(speech, span),
  newText,
});

/** The address of a place in a document, as editors open it: `file:///a.txt#L12,5`. */
export function placeUri(uri: string, speech: Speech, { start }: Span): string {
  const { line, character } = positionOf(speech, start);
  return `${uri}#L${line + 1},${character + 1}`;
}
