import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import data from '../../../server/src/core/glossary/campaigns.json';
import schema from '../../../server/src/core/glossary/schema.json';
import { builtInKnowledge, readCampaigns, readTerms } from '../../../server/src/core/index';
import { fits } from './schema';

const entry = { name: '三抓三促', kind: '行动' };
const full = { campaigns: [{ ...entry, quoted: true, since: '2023-01', source: '青溪县工作方案（2023年）' }] };
const withEntry = (fields: object): unknown => ({ campaigns: [{ ...entry, ...fields }] });

describe('reading campaigns', () => {
  it('takes an entry of a name and a kind', () => {
    const { campaigns, problems } = readCampaigns({ campaigns: [entry] });
    deepEqual([campaigns, problems], [[{ ...entry, quoted: false, source: '' }], []]);
  });

  it('takes an entry with everything, in a file without terms', () => {
    deepEqual(readCampaigns(full), { campaigns: full.campaigns, problems: [] });
    deepEqual(readTerms(full).problems, []);
    ok(fits(full, schema));
  });

  for (const [name, wrong, path] of [
    ['campaigns that are no list', { campaigns: {} }, '/campaigns'],
    ['an entry that is a text', { campaigns: ['党史学习教育'] }, '/campaigns/0'],
    ['an entry without a kind', { campaigns: [{ name: '党史' }] }, '/campaigns/0'],
    ['an empty kind', withEntry({ kind: '' }), '/campaigns/0/kind'],
    ['marks that are a text', withEntry({ quoted: '“”' }), '/campaigns/0/quoted'],
    ['a wrong date', withEntry({ since: '2021年' }), '/campaigns/0/since'],
    ['a field of no kind', withEntry({ items: [] }), '/campaigns/0/items'],
  ] as const)
    it(`reports ${name}, as the schema does`, () => {
      const { campaigns, problems } = readCampaigns(wrong);
      deepEqual([campaigns, problems.length, problems[0]!.path], [[], 1, path]);
      ok(!fits(wrong, schema));
    });

  it('reports a name given twice, which a schema cannot', () => {
    const { campaigns, problems } = readCampaigns({ campaigns: [entry, entry] });
    deepEqual([campaigns.length, problems], [1, [{ path: '/campaigns/1', message: '“三抓三促”已属于第1条' }]]);
  });

  it('finds nothing wrong in those that come with the product', () => {
    deepEqual(readCampaigns(data), { campaigns: builtInKnowledge.campaigns.all, problems: [] });
    ok(fits(data, schema));
    equal(builtInKnowledge.campaigns.all.filter(({ since, source }) => !since || !source).length, 0);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), given => ok(readCampaigns(given))));
    const one = fc.dictionary(fc.constantFrom('name', 'kind', 'quoted', 'since', 'source'), fc.anything());
    fc.assert(fc.property(fc.array(one), campaigns => ok(readCampaigns({ campaigns }))));
  });
});
