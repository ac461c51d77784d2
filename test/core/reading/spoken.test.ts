import { equal } from 'node:assert/strict';
import fc from 'fast-check';
import { spokenLength } from '../../../server/src/core/index';
import { texts } from '../arbitraries';

describe('characters said aloud', () => {
  const said: readonly [written: string, read: string][] = [
    ['各位委员，同志们：', '各位委员同志们'],
    ['13名', '十三名'],
    ['10件', '十件'],
    ['215件', '二百一十五件'],
    ['0.5个', '零点五个'],
    ['12.5%', '百分之十二点五'],
    ['1,234.5万元', '一千二百三十四点五万元'],
    ['10005', '一万零五'],
    ['105000', '十万五千'],
    ['100005000', '一亿零五千'],
    ['2021年12月25日', '二零二一年十二月二十五日'],
    ['25年', '二十五年'],
    ['0451', '零四五一'],
    ['３０％', '百分之三十'],
    ['二〇二一年', '二零二一年'],
    ['GDP、“十四五” 规划\r\n', '十四五规划'],
    ['𠮷林', '吉林'],
    ['3、5', '三五'],
    ['12.', '十二'],
    ['1,2', '一二'],
  ];
  for (const [written, read] of said)
    it(`${JSON.stringify(written)} is ${read}`, () => equal(spokenLength(written), [...read].length));

  it('of lines are the sum of theirs', () =>
    fc.assert(
      fc.property(texts, texts, (a, b) => equal(spokenLength(`${a}\n${b}`), spokenLength(a) + spokenLength(b))),
    ));
});
