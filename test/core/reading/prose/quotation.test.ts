import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { Paragraph, pairAround, quotationsOf, sliceOf } from '../../../../server/src/core/index';
import { texts } from '../../arbitraries';

const pairs = (line: string): string[] =>
  quotationsOf(line).pairs.map(({ mark, inner, depth }) => `${depth} ${mark}${sliceOf(line, inner)}`);
const unpaired = (line: string): string[] =>
  quotationsOf(line).unpaired.map(
    ({ mark, span, partner }) => `${span.start} ${mark}${partner ? ` ${partner.start}` : ''}`,
  );

describe('quotations', () => {
  it('are pairs with their depth, in the order of their opening marks', () =>
    deepEqual(pairs('“要‘实’”（见《关于〈条例〉的通知》）'), [
      '0 “要‘实’',
      '1 ‘实',
      '0 （见《关于〈条例〉的通知》',
      '1 《关于〈条例〉的通知',
      '2 〈条例',
    ]));

  it('know the pair around them', () => {
    const [outer, inner] = quotationsOf('“要‘实’”').pairs;
    equal(outer!.within, undefined);
    ok(inner!.within === outer);
  });

  it('list marks without their other half', () => {
    deepEqual(unpaired('“四个意识'), ['0 “']);
    deepEqual(unpaired('”四个意识“'), ['0 ”', '5 “']);
    deepEqual(unpaired('“甲（乙”丙'), ['2 （']);
    deepEqual(unpaired('甲）和“乙”'), ['1 ）']);
  });

  it('know two halves of different kinds for partners', () =>
    deepEqual(unpaired('（党工委)、《章程〉'), ['0 （ 4', '4 ) 0', '6 《 9', '9 〉 6']));

  it('leave list numbers, apostrophes and primes alone', () => {
    for (const line of ['1）修订办法；2）完善制度', '  a) 甲', 'don’t', '55”显示屏', '时长3’20”'])
      deepEqual([pairs(line), unpaired(line)], [[], []], line);
    deepEqual(unpaired('甲乙）丙'), ['2 ）']);
    deepEqual(unpaired('一）修路'), ['1 ）']);
    deepEqual(pairs('“青溪’99花展”'), ['0 “青溪’99花展']);
  });

  it('answer which pair is around an offset', () => {
    const { quotations, text } = new Paragraph('甲“乙‘丙’丁”戊（己）');
    const around = (offset: number): string | undefined => pairAround(quotations, offset)?.mark;
    deepEqual(
      [...text, ''].map((_, i) => around(i)),
      [undefined, undefined, '“', '“', '‘', '‘', '“', '“', undefined, undefined, '（', '（', undefined],
    );
  });

  it('enclose each other or lie apart, and every mark is counted once', () => {
    fc.assert(
      fc.property(texts, text => {
        for (const line of text.split(/[\r\n]/)) {
          const { pairs, unpaired } = quotationsOf(line);
          const places = [
            ...pairs.flatMap(({ open, close }) => [open.start, close.start]),
            ...unpaired.map(u => u.span.start),
          ];
          equal(new Set(places).size, places.length);
          for (const { inner, within, depth } of pairs) {
            ok(!within || (within.inner.start < inner.start && inner.end < within.inner.end));
            equal(depth, within ? within.depth + 1 : 0);
          }
        }
      }),
    );
  });
});
