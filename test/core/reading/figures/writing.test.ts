import { deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { arabicDate } from '../../../../server/src/core/reading/figures/arabic-date';
import { wrongDayNamesOf } from '../../../../server/src/core/reading/figures/day-names';
import { fixedWordsOf } from '../../../../server/src/core/reading/figures/fixed-words';
import { hanDigits, hanNumber } from '../../../../server/src/core/reading/figures/han-number';
import { hanInteger, numeralAt } from '../../../../server/src/core/reading/figures/numeral';
import { splitSpansOf } from '../../../../server/src/core/reading/figures/split-span';
import { vagueDigitsOf } from '../../../../server/src/core/reading/figures/vague-digits';
import { Paragraph } from '../../../../server/src/core/reading/paragraph';

describe('how numbers are written', () => {
  it('a number in 汉字 is read back', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 9_999_999_999 }), value => hanInteger(hanNumber(value)) === value));
    deepEqual([0, 10, 21, 108, 350, 35_000, 100_020].map(hanNumber), [
      '零',
      '十',
      '二十一',
      '一百零八',
      '三百五十',
      '三万五千',
      '十万零二十',
    ]);
    deepEqual(hanDigits('2021'), '二〇二一');
  });

  it('汉字 that go on behind Arabic digits make a mixed number only before a measure word', () => {
    deepEqual(
      ['3万五千元', '三百20余户', '一百08人', '每人5万一年', '3万五保户'].map(text => {
        const { start, end, form, value } = numeralAt(text, text.search(/[\d三一]/))!;
        return [text.slice(start, end), form, value.low];
      }),
      [
        ['3万五千', 'mixed', 35_000],
        ['三百20', 'mixed', 320],
        ['一百08', 'mixed', 108],
        ['5万', 'arabic', 50_000],
        ['3万', 'arabic', 30_000],
      ],
    );
  });

  for (const [name, read, text, right] of [
    ['split spans', splitSpansOf, '5、6次，七、八十人，20、30户，十五、六岁', ['五六', '七八十', '二三十', '十五六']],
    ['split spans that are none', splitSpansOf, '第3、4名，3、4月份，1、2、3个，二、三产业，15、17个', []],
    ['vague digits', vagueDigitsOf, '20几名，几10户，近数100人，3四个', ['二十几', '几十', '数百', '三四']],
    ['vague digits that are none', vagueDigitsOf, '人数100人，几乎10户，二十几名', []],
    ['fixed words', fixedWordsOf, '5位1体，第1要务，星期3，“14五”时期', ['五位一体', '第一要务', '星期三', '十四五']],
    ['fixed words that are none', fixedWordsOf, '15位一体验，3个代表团，每周5下午茶，前进1步', []],
    ['names of days', wrongDayNamesOf, '3.15消费者权益日，“五·四”运动', ['“3·15”', '“五四”']],
    ['names of days that are right', wrongDayNamesOf, '“3·15”消费者权益日，九一八事变，3.15元', []],
  ] as const)
    it(`${name} in ${text}`, () =>
      deepEqual(
        read(new Paragraph(text)).map(found => found.right),
        right,
      ));

  it('a date of both scripts in Arabic digits', () =>
    deepEqual(['二〇二三年5月六日', '2023年十二月'].map(arabicDate), ['2023年5月6日', '2023年12月']));
});
