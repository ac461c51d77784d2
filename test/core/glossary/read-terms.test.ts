import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import schema from '../../../server/src/core/glossary/schema.json';
import { readTerms, themes } from '../../../server/src/core/index';
import { fits } from './schema';

const entry = { name: '界别', definition: '政协的组成单位。' };
const full = {
  $schema: '../schema.json',
  theme: '政协组织',
  terms: [
    {
      ...entry,
      aliases: ['政协界别'],
      deprecated: ['介别'],
      note: '计数用“个”。',
      source: '《中国人民政治协商会议章程》',
      since: '1949-09',
      until: '2021-12-25',
      canonical: ['甲', '乙'],
      related: ['提案'],
      ambiguous: { 界别: '也指其他。' },
      notIn: ['世界别'],
      afterNumber: false,
      everyday: true,
    },
  ],
};
const withTerm = (fields: object): unknown => ({ terms: [{ ...entry, ...fields }] });

describe('reading terms', () => {
  it('takes an entry of a name and a definition', () => {
    const { terms, problems } = readTerms({ terms: [entry] });
    deepEqual(problems, []);
    equal(terms[0]?.theme, '自定义');
    deepEqual(terms[0]?.aliases, []);
  });

  it('takes an entry with everything', () => {
    const { terms, problems } = readTerms(full);
    deepEqual(problems, []);
    deepEqual(terms, [{ ...full.terms[0], theme: '政协组织' }]);
  });

  for (const [name, data, path] of [
    ['a text', '界别', ''],
    ['a list', [entry], ''],
    ['nothing', null, ''],
    ['no terms', { theme: '甲' }, ''],
    ['terms that are no list', { terms: {} }, '/terms'],
    ['an unknown field', { terms: [], 'a/b~': 1 }, '/a~1b~0'],
    ['an entry that is a text', { terms: ['界别'] }, '/terms/0'],
    ['an entry without definition', { terms: [entry, { name: '甲' }] }, '/terms/1'],
    ['an empty name', withTerm({ name: '' }), '/terms/0/name'],
    ['a name with blanks around', withTerm({ name: ' 甲' }), '/terms/0/name'],
    ['a name of two lines', withTerm({ name: '甲\n乙' }), '/terms/0/name'],
    ['a name with a direction mark', withTerm({ name: '甲\u202e乙' }), '/terms/0/name'],
    ['half a character', withTerm({ name: '甲\ud842' }), '/terms/0/name'],
    ['a long name', withTerm({ name: '甲'.repeat(41) }), '/terms/0/name'],
    ['an alias that is a number', withTerm({ aliases: ['乙', 1] }), '/terms/0/aliases/1'],
    ['aliases that are a text', withTerm({ aliases: '乙' }), '/terms/0/aliases'],
    ['an alias given twice', withTerm({ aliases: ['乙', '乙'] }), '/terms/0/aliases'],
    ['a wrong month', withTerm({ since: '2021-13' }), '/terms/0/since'],
    ['a date in Chinese', withTerm({ until: '2021年' }), '/terms/0/until'],
    ['a meaning that is a list', withTerm({ ambiguous: { 界别: [] } }), '/terms/0/ambiguous/界别'],
    ['a flag that is a text', withTerm({ everyday: 'yes' }), '/terms/0/everyday'],
    ['a field of no kind', withTerm({ colour: 'red' }), '/terms/0/colour'],
  ] as const)
    it(`reports ${name}, as the schema does`, () => {
      const { problems } = readTerms(data);
      equal(problems[0]?.path, path);
      ok(problems[0]?.message);
      ok(!fits(data, schema));
    });

  for (const [name, data, path] of [
    ['an alias that is the name', withTerm({ aliases: ['界别'] }), '/terms/0/aliases/0'],
    [
      'a form of another entry',
      { terms: [entry, { name: '乙', definition: '乙。', aliases: ['界别'] }] },
      '/terms/1/aliases/0',
    ],
    ['an ambiguous form that is none of the entry', withTerm({ ambiguous: { 丙: '丁。' } }), '/terms/0/ambiguous/丙'],
    ['an end before the beginning', withTerm({ since: '2021-02', until: '2021-01-31' }), '/terms/0/until'],
    ['an end at the beginning', withTerm({ since: '2021', until: '2021' }), '/terms/0/until'],
  ] as const)
    it(`reports ${name}, which a schema cannot`, () => {
      equal(readTerms(data).problems[0]?.path, path);
      ok(fits(data, schema));
    });

  it('leaves out what is wrong and keeps the rest', () => {
    const { terms, problems } = readTerms({ terms: [{ name: 1 }, entry, 2] });
    deepEqual(
      terms.map(({ name }) => name),
      ['界别'],
    );
    deepEqual(
      problems.map(({ path }) => path),
      ['/terms/0/name', '/terms/0', '/terms/2'],
    );
  });

  it('agrees with the schema on the built-in files and on a file with everything', () => {
    for (const data of [full, ...themes]) {
      deepEqual(readTerms(data).problems, []);
      ok(fits(data, schema));
    }
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), data => ok(readTerms(data))));
    fc.assert(fc.property(fc.array(fc.anything()), terms => ok(readTerms({ terms }))));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(full.terms[0]!)), fc.anything()), term =>
        ok(readTerms({ terms: [term] })),
      ),
    );
  });
});
