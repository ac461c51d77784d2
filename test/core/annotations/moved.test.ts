import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { movedBy } from '../../../server/src/core/annotations/moved';
import { edited } from '../../../server/src/core/text/edit';

const text = '共有提案一百件';
const after = (start: number, end: number, newText: string): string | null => {
  const edit = { span: { start, end }, newText };
  const span = movedBy({ start: 2, end: 4 }, edit);
  return span && edited(text, [edit]).slice(span.start, span.end);
};

describe('a piece of a text', () => {
  it('keeps its words when others change', () => {
    equal(after(0, 0, '本会'), '提案');
    equal(after(0, 2, ''), '提案');
    equal(after(2, 2, '重点'), '提案');
    equal(after(4, 4, '计'), '提案');
    equal(after(4, 6, '二百'), '提案');
  });

  it('takes in what is typed within it', () => equal(after(3, 3, '方'), '提方案'));

  it('keeps what an edit across its edges leaves', () => {
    equal(after(1, 3, '议'), '案');
    equal(after(3, 5, '议'), '提');
  });

  it('is what is typed in its place', () => equal(after(2, 4, '议案'), '议案'));

  it('is gone with its last character, and in a larger piece that is rewritten', () => {
    equal(after(2, 4, ''), null);
    equal(after(1, 4, '收到议案'), null);
  });

  it('stays a piece of the text', () => {
    fc.assert(
      fc.property(fc.nat(6), fc.nat(6), fc.nat(6), fc.nat(6), fc.string(), (a, b, c, d, newText) => {
        const edit = { span: { start: Math.min(a, b), end: Math.max(a, b) }, newText };
        const span = { start: Math.min(c, d), end: Math.max(c, d) + 1 };
        const moved = movedBy(span, edit);
        if (!moved) return;
        const result = edited(text, [edit]);
        deepEqual([moved.start >= 0, moved.start < moved.end, moved.end <= result.length], [true, true, true]);
      }),
    );
  });
});
