import { deepEqual, equal, ok } from 'node:assert/strict';
import { defaultSettings, glossaryOf, readSpeech, setupOf, suggestions } from '../../../server/src/core/index';
import { term } from '../glossary/term';

const readings: Record<string, string> = { 专门委员会: 'zmwyh', 专委会: 'zwh', 中共中央: 'zgzy', 四个意识: 'sgys' };
const readsAs = (name: string, letters: string): boolean => readings[name]?.startsWith(letters) ?? false;
const setup = setupOf(defaultSettings, {
  glossary: glossaryOf([term('专门委员会', '专委会'), term('中共中央'), { ...term('余'), everyday: true }]),
});
const offered = (before: string, after = '') =>
  suggestions(readSpeech(before + after), setup, before.length, readsAs).map(({ kind, text, span }) => [
    kind,
    text,
    before.slice(span.start, span.end),
  ]);

describe('suggestions', () => {
  it('are terms that begin with the characters before the caret', () =>
    deepEqual(offered('发挥专门'), [['term', '专门委员会', '专门']]));

  it('are terms by the letters that their names begin with', () =>
    deepEqual(offered('发挥zw'), [['term', '专委会', 'zw']]));

  it('are formulations with their verb, their marks and their items', () => {
    const found = offered('四个意');
    deepEqual(
      found.map(([kind, text]) => [kind, text]),
      [
        ['formulation', '“四个意识”'],
        ['formulation', '增强“四个意识”'],
        ['expansion', '政治意识、大局意识、核心意识、看齐意识'],
      ],
    );
    deepEqual(offered('“四个意')[0], ['formulation', '“四个意识”', '“四个意']);
  });

  it('are formulations behind their verb and a quotation mark', () => {
    deepEqual(
      offered('坚决做到“', '”').map(([, text]) => text),
      ['两个维护'],
    );
    ok(offered('增强“').some(([, text]) => text === '四个意识”'));
  });

  it('are the rest of a formulation', () => {
    ok(offered('增强政治意识、').some(([kind, text]) => kind === 'item' && text === '大局意识、核心意识、看齐意识'));
    equal(offered('增强政治意识，').filter(([kind]) => kind === 'item').length, 0);
  });

  for (const [before, next] of [
    ['一是修渠；二是护堤；', '三是'],
    ['第一，修渠。第二，护堤。', '第三，'],
    ['首先，修渠。其次，护堤。', '再次，'],
    ['①修渠；', '②'],
    ['（1）修渠；（2）护堤；', '（3）'],
  ] as const)
    it(`are ${next} behind ${before}`, () =>
      ok(offered(before, '后面').some(([kind, text, typed]) => kind === 'number' && text === next && typed === '')));

  it('are none where nothing begins', () => deepEqual(offered('大家好。'), []));
});
