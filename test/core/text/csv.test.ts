import { equal } from 'node:assert/strict';
import { csvOf } from '../../../server/src/core/text/csv';

describe('a table as CSV', () => {
  it('begins with a byte order mark, quotes every cell and ends every line', () =>
    equal(
      csvOf([
        ['数字', '说“好”"'],
        ['12次', ''],
      ]),
      '\uFEFF"数字","说“好”"""\r\n"12次",""\r\n',
    ));

  it('never has a formula', () => {
    for (const cell of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', ' =1', '|cmd'])
      equal(csvOf([[cell]]), `\uFEFF"'${cell}"\r\n`);
    equal(csvOf([['5%']]), '\uFEFF"5%"\r\n');
  });

  it('keeps line breaks inside a cell', () => equal(csvOf([['甲\n乙']]), '\uFEFF"甲\n乙"\r\n'));
});
