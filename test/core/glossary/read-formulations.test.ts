import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import data from '../../../server/src/core/glossary/formulations.json';
import schema from '../../../server/src/core/glossary/schema.json';
import { builtInKnowledge, readFormulations, readTerms } from '../../../server/src/core/index';
import { fits } from './schema';

const { formulations: builtInFormulations } = builtInKnowledge;
const entry = { name: '三清三建', items: ['清淤', '建库'] };
const full = {
  formulations: [
    {
      ...entry,
      aliases: ['“三清三建”行动'],
      itemForms: { 清淤: ['清塘'] },
      ordered: false,
      generic: true,
      since: '2019-03',
      until: '2021',
      verbs: ['推进'],
      fixedVerbs: true,
      heads: ['行动'],
      notWith: ['乙县'],
      source: '青溪县水利工作方案（2019年）',
    },
  ],
};
const withEntry = (fields: object): unknown => ({ formulations: [{ ...entry, ...fields }] });

describe('reading formulations', () => {
  it('takes an entry of a name and items', () => {
    const { formulations, problems } = readFormulations({ formulations: [entry] });
    deepEqual(problems, []);
    deepEqual([formulations[0]!.isOrdered, formulations[0]!.isGeneric, formulations[0]!.verbs], [true, false, []]);
  });

  it('takes an entry with everything, in a file without terms', () => {
    deepEqual(readFormulations(full).problems, []);
    deepEqual(readTerms(full).problems, []);
    ok(fits(full, schema));
  });

  for (const [name, wrong, path] of [
    ['formulations that are no list', { formulations: {} }, '/formulations'],
    ['an entry that is a text', { formulations: ['四个意识'] }, '/formulations/0'],
    ['an entry without items', { formulations: [{ name: '甲' }] }, '/formulations/0'],
    ['an item that is a number', withEntry({ items: ['甲', 1] }), '/formulations/0/items/1'],
    ['an item given twice', withEntry({ items: ['甲', '甲'] }), '/formulations/0/items'],
    ['forms that are a text', withEntry({ itemForms: { 清淤: '清塘' } }), '/formulations/0/itemForms/清淤'],
    ['a wrong date', withEntry({ since: '2021年' }), '/formulations/0/since'],
    ['a field of no kind', withEntry({ colour: 'red' }), '/formulations/0/colour'],
  ] as const)
    it(`reports ${name}, as the schema does`, () => {
      const { problems } = readFormulations(wrong);
      equal(problems[0]?.path, path);
      ok(problems[0]?.message);
      ok(!fits(wrong, schema));
    });

  for (const [name, wrong, path] of [
    ['a single item', withEntry({ items: ['甲'] }), '/formulations/0/items'],
    ['forms of what is no item', withEntry({ itemForms: { 丙: ['丁'] } }), '/formulations/0/itemForms/丙'],
    ['an end before the beginning', withEntry({ since: '2021', until: '2020-12' }), '/formulations/0/until'],
  ] as const)
    it(`reports ${name}, which a schema cannot`, () => {
      equal(readFormulations(wrong).problems[0]?.path, path);
      ok(fits(wrong, schema));
    });

  it('finds nothing wrong in those that come with the product', () => {
    deepEqual(readFormulations(data).problems, []);
    ok(fits(data, schema));
    ok(builtInFormulations.all.length > 70);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), given => ok(readFormulations(given))));
    fc.assert(fc.property(fc.array(fc.anything()), formulations => ok(readFormulations({ formulations }))));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(full.formulations[0]!)), fc.anything()), one =>
        ok(readFormulations({ formulations: [one] })),
      ),
    );
  });
});

describe('the formulations that come with the product', () => {
  const faulty = (wrong: (one: (typeof builtInFormulations.all)[number]) => unknown): string[] =>
    builtInFormulations.all.filter(wrong).map(({ name }) => name);

  it('have as many items as their names count', () => {
    const digits = '零一二三四五六七八九';
    const sums = ({ name }: { name: string }): number[] => {
      const counts = [...name.replaceAll('两', '二')].map(c => digits.indexOf(c)).filter(n => n > 0);
      return [counts[0]!, counts.reduce((a, b) => a + b, 0)];
    };
    deepEqual(
      faulty(one => /^[两三四五六七八]/.test(one.name) && !sums(one).includes(one.items.length)),
      [],
    );
  });

  it('name a source that can be looked up', () => {
    deepEqual(
      faulty(
        ({ source }) =>
          !/《[^》]+》|\d{4}年|通行提法$/.test(source) || /general|网站|日报|新华|公开报道|百科|转载/.test(source),
      ),
      [],
    );
  });

  it('follow each other in time where they share a name', () => {
    deepEqual(
      faulty(one =>
        builtInFormulations
          .named(one.name)
          .some(other => other !== one && other.until !== one.since && other.since !== one.until),
      ),
      [],
    );
  });
});
