import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const configuration = JSON.parse(readFileSync('syntaxes/language-configuration.json', 'utf8'));

describe('the language configuration', () => {
  it('pairs every full-width mark, when typed and around a selection', () => {
    const pairs = ['（）', '《》', '〈〉', '【】', '〔〕', '“”', '‘’'];
    const closing = configuration.autoClosingPairs.map(
      (pair: { open: string; close: string }) => pair.open + pair.close,
    );
    const surrounding = configuration.surroundingPairs.map((pair: string[]) => pair.join(''));
    for (const pair of pairs) ok(closing.includes(pair) && surrounding.includes(pair), pair);
  });

  it('keeps the indent of a paragraph, and adds none after an opening mark', () => {
    const after = (line: string): unknown =>
      configuration.onEnterRules.find(({ beforeText }: { beforeText: string }) => new RegExp(beforeText).test(line))
        ?.action;
    deepEqual(after('　　修好路。'), { indent: 'none', appendText: '　　' });
    deepEqual(after('他说：“'), { indent: 'none' });
    for (const line of ['', '　　', '修好路。', '　修路']) equal(after(line), undefined);
  });

  it('takes runs of 汉字, figures and foreign words for words', () => {
    const { pattern, flags } = configuration.wordPattern;
    const words = '召开常委会议32次，增长3.5%，见GB/T 9704'.match(new RegExp(pattern, `g${flags}`));
    deepEqual(words, ['召开常委会议', '32', '次', '增长', '3.5%', '见', 'GB', 'T', '9704']);
    equal(''.match(new RegExp(pattern, flags)), null);
  });
});
