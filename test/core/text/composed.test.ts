import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { composed } from '../../../server/src/core/text/composed';
import { type Edit, edited } from '../../../server/src/core/text/edit';

describe('rounds of edits', () => {
  it('become edits of the first text', () => {
    const first = [{ span: { start: 1, end: 2 }, newText: '乙乙' }];
    const second = [
      { span: { start: 2, end: 3 }, newText: '' },
      { span: { start: 4, end: 4 }, newText: '丁' },
    ];
    deepEqual(composed(4, [first, second]), [
      { span: { start: 1, end: 2 }, newText: '乙' },
      { span: { start: 3, end: 3 }, newText: '丁' },
    ]);
  });

  it('do together what they do one after the other, in order and apart', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 30 }),
        fc.array(fc.array(cuts, { maxLength: 4 }), { maxLength: 4 }),
        (text, all) => {
          let after = text;
          const rounds = all.map(cuts => {
            const edits = editsOf(after.length, cuts);
            after = edited(after, edits);
            return edits;
          });
          const edits = composed(text.length, rounds);
          equal(edited(text, edits), after);
          ok(edits.every(({ span }, i) => i === 0 || edits[i - 1]!.span.end < span.start));
        },
      ),
    );
  });
});

const cuts = fc.record({ skip: fc.nat(6), length: fc.nat(4), newText: fc.string({ maxLength: 3 }) });

/** Edits one behind the other, each at least a character apart. */
function editsOf(length: number, cuts: readonly { skip: number; length: number; newText: string }[]): Edit[] {
  let at = -1;
  return cuts.flatMap(cut => {
    const start = at + 1 + cut.skip;
    const end = start + cut.length;
    if (end > length) return [];
    at = end;
    return { span: { start, end }, newText: cut.newText };
  });
}
