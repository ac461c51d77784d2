import { deepEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import data from '../../../server/src/core/glossary/orders.json';
import schema from '../../../server/src/core/glossary/schema.json';
import { builtInKnowledge, readOrders, readTerms } from '../../../server/src/core/index';
import { fits } from './schema';

const entry = { name: '三所', members: ['上游所', ['中游所', '中游管护所'], '下游所'] };
const full = { orders: [{ ...entry, why: '由上游到下游', least: 3, first: true }] };
const withEntry = (fields: object): unknown => ({ orders: [{ ...entry, ...fields }] });

describe('reading orders of institutions', () => {
  it('takes an entry of a name and bodies, one of several names or of one', () => {
    const { orders, problems } = readOrders({ orders: [entry] });
    deepEqual(problems, []);
    deepEqual(orders, [
      {
        name: '三所',
        members: [['上游所'], ['中游所', '中游管护所'], ['下游所']],
        why: '上游所、中游所、下游所',
        least: 2,
        needsFirst: false,
      },
    ]);
  });

  it('takes an entry with everything, in a file without terms', () => {
    const { orders, problems } = readOrders(full);
    deepEqual([problems, readTerms(full).problems], [[], []]);
    deepEqual([orders[0]!.why, orders[0]!.least, orders[0]!.needsFirst], ['由上游到下游', 3, true]);
    ok(fits(full, schema));
  });

  for (const [name, wrong, path] of [
    ['orders that are no list', { orders: {} }, '/orders'],
    ['an entry that is a text', { orders: ['县委、县政府'] }, '/orders/0'],
    ['an entry without bodies', { orders: [{ name: '甲' }] }, '/orders/0'],
    ['bodies that are a text', withEntry({ members: '县委' }), '/orders/0/members'],
    ['a body that is a number', withEntry({ members: ['县委', 1] }), '/orders/0/members/1'],
    ['a name that is none', withEntry({ members: ['县委', ['县政府', '']] }), '/orders/0/members/1/1'],
    ['a least number of one', withEntry({ least: 1 }), '/orders/0/least'],
    ['a field of no kind', withEntry({ items: [] }), '/orders/0/items'],
  ] as const)
    it(`reports ${name}, as the schema does`, () => {
      const { orders, problems } = readOrders(wrong);
      deepEqual([orders, problems.length, problems[0]!.path], [[], 1, path]);
      ok(!fits(wrong, schema));
    });

  for (const [name, wrong, path] of [
    ['a body at two places', withEntry({ members: ['县委', ['县政府', '县委']] }), '/orders/0/members/1'],
    ['a single body', withEntry({ members: ['县委'] }), '/orders/0/members'],
    ['a body without a name', withEntry({ members: ['县委', '县政府', []] }), '/orders/0/members/2'],
    ['a name given twice', { orders: [entry, entry] }, '/orders/1'],
  ] as const)
    it(`reports ${name}, which a schema cannot`, () => {
      deepEqual(
        readOrders(wrong).problems.map(problem => problem.path),
        [path],
      );
      ok(fits(wrong, schema));
    });

  it('finds nothing wrong in those that come with the product', () => {
    deepEqual(readOrders(data), { orders: builtInKnowledge.orders.all, problems: [] });
    ok(fits(data, schema));
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), given => ok(readOrders(given))));
    const one = fc.dictionary(fc.constantFrom('name', 'members', 'why', 'least', 'first'), fc.anything());
    fc.assert(fc.property(fc.array(one), orders => ok(readOrders({ orders }))));
  });
});
