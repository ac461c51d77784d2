import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { hanInteger, numeralAt } from '../../../../server/src/core/reading/figures/numeral';
import { arabicSpellings, hanSpellings } from '../../numerals';

const readBack = (text: string): number | undefined => {
  const numeral = numeralAt(text, 0);
  return numeral?.end === text.length && numeral.value.low === numeral.value.high ? numeral.value.low : undefined;
};

describe('numerals', () => {
  const whole = fc.oneof(
    fc.integer({ min: 1, max: 20_000 }),
    fc.integer({ min: 1, max: 2_000_000_000 }),
    fc.integer({ min: 1, max: 9_999_999_999_999 }),
  );

  it('in 汉字 have the value they were written for, in every spelling', () => {
    fc.assert(
      fc.property(whole, value => {
        for (const spelling of hanSpellings(value)) equal(readBack(`${spelling}`), value, spelling);
      }),
    );
  });

  it('in Arabic digits have the value they were written for, in every spelling', () => {
    fc.assert(
      fc.property(whole, fc.integer({ min: 0, max: 3 }), (value, decimals) => {
        for (const spelling of arabicSpellings(value, decimals))
          equal(readBack(spelling.text), spelling.value, spelling.text);
      }),
    );
  });

  it('never reach past the text, and are read alike wherever they stand', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789,.０５〇零一二两三五九十百千万亿几数余多来廿元年分之') }),
        text => {
          const numeral = numeralAt(`共${text}`, 1);
          deepEqual(
            numeral && {
              ...numeral,
              start: 0,
              end: numeral.end - 1,
              ...(numeral.inner && { inner: numeral.inner - 1 }),
            },
            numeralAt(text, 0),
          );
        },
      ),
    );
  });

  for (const [text, value] of [
    ['十亿3000万', 1_030_000_000],
    ['一万五千亿', 1_500_000_000_000],
    ['一百六十八万', 1_680_000],
    ['十一', 11],
    ['二千七', 2700],
    ['三万五', 35_000],
    ['三万零五', 30_005],
    ['廿三', 23],
    ['十五万亿', 15_000_000_000_000],
    ['二十万亿', 20_000_000_000_000],
    ['10亿零817万5288', 1_008_175_288],
    ['4亿5300万', 453_000_000],
    ['一百二', 120],
    ['两千', 2000],
    ['1,234,567', 1_234_567],
    ['５００', 500],
    ['0．46', 0.46],
    ['12万万', 1_200_000_000],
    ['一千○五', 1005],
    ['四点三亿', 430_000_000],
    ['零点五亿', 50_000_000],
  ] as const)
    it(`${text} = ${value}`, () => equal(readBack(text), value));

  for (const [text, low, high] of [
    ['三四百', 300, 400],
    ['七八十', 70, 80],
    ['四十五六', 45, 46],
    ['三五', 3, 5],
    ['十几', 11, 19],
    ['二十几', 21, 29],
    ['几十', 20, 99],
    ['数百', 200, 999],
    ['360余万', 3_600_000, 3_700_000],
    ['五千多万', 50_000_000, 60_000_000],
    ['3万多亿', 3e12, 4e12],
    ['1亿3千多万', 130_000_000, 140_000_000],
    ['数万', 20_000, 90_000],
  ] as const)
    it(`${text} lies between ${low} and ${high}`, () => {
      const numeral = numeralAt(text, 0)!;
      deepEqual([numeral.value.low, numeral.value.high, numeral.end], [low, high, text.length]);
    });

  it('keep the precision in which they are written', () => {
    equal(numeralAt('1.20', 0)!.step, 0.01);
    equal(numeralAt('1.2', 0)!.step, 0.1);
    equal(numeralAt('1.2万', 0)!.step, 1000);
    equal(numeralAt('20万', 0)!.step, 10_000);
  });

  it('of both scripts in one number are told from plain ones', () => {
    deepEqual(
      ['1百零8人', '十2名', '2十名', '20几名', '2〇21年'].map(text => numeralAt(text, 0)!.form),
      ['mixed', 'mixed', 'mixed', 'mixed', 'mixed'],
    );
    deepEqual(
      ['3千人', '5百万元', '5千多户', '3千5百人'].map(text => numeralAt(text, 0)!.form),
      ['with-units', 'with-units', 'with-units', 'with-units'],
    );
    deepEqual(
      ['3千米', '2021百强县', '20一带一路', '2025九大行动', '100一150公斤'].map(text => numeralAt(text, 0)!.form),
      ['arabic', 'arabic', 'arabic', 'arabic', 'arabic'],
    );
  });

  it('with a point are decimals where a unit or 分之 shows it', () => {
    const spans = ['八点五个百分点', '四点三%', '八点五十分', '三点一线', '两点三是', '19·5％', '6·9事件', '7·5亿'];
    deepEqual(
      spans.map(text => text.slice(0, numeralAt(text, 0)!.end)),
      ['八点五', '四点三', '八', '三', '两', '19·5', '6', '7·5亿'],
    );
  });

  it('hanInteger takes whole numbers only', () => {
    deepEqual(['二十一', '一百零八', '十', '三四', '百', '二十个', '12', ''].map(hanInteger), [
      21,
      108,
      10,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
