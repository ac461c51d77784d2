import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { type Lines, linesAfter, linesOf } from '../../../server/src/core/index';
import { places, texts } from '../arbitraries';

describe('lines', () => {
  it('are the text again when joined', () => {
    fc.assert(fc.property(texts, text => equal(linesOf(text).join(''), text)));
  });

  it('end at \\n, \\r\\n and \\r, not at other separators', () => {
    deepEqual(linesOf('一\n二\r\n三\r四\u2028五'), ['一\n', '二\r\n', '三\r', '四\u2028五']);
    deepEqual(linesOf(''), ['']);
    deepEqual(linesOf('一\n'), ['一\n', '']);
  });

  it('after an edit are those of the edited text', () => {
    fc.assert(
      fc.property(texts, places, places, texts, (text, one, other, newText) => {
        const before = linesOf(text);
        const [start, end] = [one, other].map(place => within(before, place)).sort(order);
        const offset = (place: { line: number; character: number }): number =>
          before.slice(0, place.line).join('').length + place.character;
        const after = text.slice(0, offset(start!)) + newText + text.slice(offset(end!));
        deepEqual(linesAfter(before, start!, end!, newText), linesOf(after));
      }),
    );
  });

  it('take places past an end for that end', () => {
    deepEqual(linesAfter(['一\n', '二'], { line: 0, character: 9 }, { line: 0, character: 9 }, '！'), ['一！\n', '二']);
    deepEqual(linesAfter(['一\n', '二'], { line: 7, character: 0 }, { line: 8, character: 0 }, '！'), ['一\n', '二！']);
  });
});

type Place = { line: number; character: number };
const order = (a: Place, b: Place): number => a.line - b.line || a.character - b.character;

function within(lines: Lines, { line, character }: Place): Place {
  const at = line % lines.length;
  const content = lines[at]!.replace(/[\r\n]+$/, '').length;
  return { line: at, character: character % (content + 1) };
}
