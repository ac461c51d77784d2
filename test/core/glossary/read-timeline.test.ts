import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import schema from '../../../server/src/core/glossary/schema.json';
import data from '../../../server/src/core/glossary/timeline.json';
import { builtInKnowledge, readTerms, readTimeline } from '../../../server/src/core/index';
import { itWithShared } from '../../shared';
import { fits } from './schema';

const source = '公报';
const plenum = { congress: 19, number: 6, start: '2021-11-08', end: '2021-11-11', source };
const plan = { name: '十四五', start: 2021, end: 2025, source };
const term = { body: '全国政协', term: 13, first: 2018, sessions: 5, source };
const anniversary = { event: '青溪解放', aliases: ['青溪县解放'], year: 1948, source };
const day = { name: '教师节', aliases: ['中国教师节'], month: 9, day: 10, first: 1985, source };
const full = {
  $schema: './schema.json',
  timeline: { plenums: [plenum], plans: [plan], terms: [term], anniversaries: [anniversary], days: [day] },
};
const withDay = (fields: object): unknown => ({ days: [{ ...day, ...fields }] });
const without = (entry: object, key: string): object =>
  Object.fromEntries(Object.entries(entry).filter(([its]) => its !== key));

describe('reading a timeline', () => {
  it('takes a file with everything', () => {
    const { timeline, problems } = readTimeline(full);
    deepEqual(problems, []);
    deepEqual(timeline.plenums, [
      { ...plenum, start: { year: 2021, month: 11, day: 8 }, end: { year: 2021, month: 11, day: 11 } },
    ]);
    deepEqual(timeline.days, [day]);
    deepEqual(readTerms(full).problems, []);
    ok(fits(full, schema));
  });

  it('fills in what is optional', () => {
    deepEqual(readTimeline({ timeline: { days: [{ name: '端午节' }] } }).timeline.days, [
      { name: '端午节', aliases: [], source: '' },
    ]);
    for (const nothing of [null, {}, { timeline: {} }])
      deepEqual(readTimeline(nothing), {
        timeline: { plenums: [], plans: [], terms: [], anniversaries: [], days: [] },
        problems: [],
      });
  });

  for (const [name, data, path] of [
    ['a text', '教师节', ''],
    ['nothing', null, ''],
    ['a list', [], ''],
    ['an unknown list', { years: [] }, '/years'],
    ['a list that is none', { days: {} }, '/days'],
    ['an entry that is a text', { days: ['教师节'] }, '/days/0'],
    ['an entry without its end', { plans: [without(plan, 'end')] }, '/plans/0'],
    ['an empty name', withDay({ name: '' }), '/days/0/name'],
    ['an alias given twice', withDay({ aliases: ['甲', '甲'] }), '/days/0/aliases'],
    ['a month that is a text', withDay({ month: '9' }), '/days/0/month'],
    ['a thirteenth month', withDay({ month: 13 }), '/days/0/month'],
    ['half a day', withDay({ day: 1.5 }), '/days/0/day'],
    ['a date in Chinese', { plenums: [{ ...plenum, start: '2021年11月8日' }] }, '/plenums/0/start'],
    ['another body', { terms: [{ ...term, body: '县政协' }] }, '/terms/0/body'],
    ['a field of no kind', { anniversaries: [{ ...anniversary, colour: 'red' }] }, '/anniversaries/0/colour'],
  ] as const)
    it(`reports ${name}, as the schema does`, () => {
      const { problems } = readTimeline({ timeline: data });
      equal(problems[0]?.path, `/timeline${path}`);
      ok(problems[0]?.message);
      ok(!fits({ timeline: data }, schema));
    });

  for (const [name, data, path] of [
    ['a day that its month does not have', withDay({ month: 2, day: 30 }), '/days/0/day'],
    ['a month without a day', { days: [without(day, 'day')] }, '/days/0'],
    ['an end before the beginning', { plans: [{ ...plan, end: 2020 }] }, '/plans/0/end'],
    ['a name of another entry', { days: [day, { ...day, name: '师节' }] }, '/days/1'],
    ['an alias that is the name', { anniversaries: [{ ...anniversary, event: '青溪县解放' }] }, '/anniversaries/0'],
    ['a session given twice', { plenums: [plenum, plenum] }, '/plenums/1'],
    ['a term given twice', { terms: [term, term] }, '/terms/1'],
  ] as const)
    it(`reports ${name}, which a schema cannot`, () => {
      equal(readTimeline({ timeline: data }).problems[0]?.path, `/timeline${path}`);
      ok(fits({ timeline: data }, schema));
    });

  it('leaves out what is wrong and keeps the rest', () => {
    const { timeline, problems } = readTimeline({ timeline: { plans: [{ name: 1 }, plan, 2] } });
    deepEqual(timeline.plans, [plan]);
    ok(
      problems.some(({ path }) => path === '/timeline/plans/0/name') &&
        problems.some(({ path }) => path === '/timeline/plans/2'),
    );
  });

  it('finds nothing wrong in the built-in timeline', () => {
    deepEqual(readTimeline(data).problems, []);
    ok(fits(data, schema));
    equal(builtInKnowledge.timeline.plans.at(-1)?.name, '十五五');
    deepEqual(builtInKnowledge.timeline, readTimeline(data).timeline);
    const sources = Object.values(builtInKnowledge.timeline).flatMap(list =>
      list.map((one: { source: string }) => one.source),
    );
    ok(sources.every(source => source !== ''));
  });

  itWithShared('has the dates of sessions and plans that others wrote down', 'spec/data/timeline.json', text => {
    const other = JSON.parse(text);
    const { plenums, plans } = builtInKnowledge.timeline;
    const iso = ({ year, month, day }: { year: number; month: number; day: number }): string =>
      [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
    for (const { congress, number, start, end } of plenums) {
      const its = other.plenums.find((one: { cc: number; n: number }) => one.cc === congress && one.n === number);
      deepEqual([iso(start), iso(end)], [its.start, its.end]);
    }
    for (const { name, start, end } of plans) {
      const its = other.five_year_plans.find((one: { name: string }) => one.name === name);
      deepEqual([start, end], [its.start, its.end]);
    }
  });

  it('never throws', () => {
    const lists = ['plenums', 'plans', 'terms', 'anniversaries', 'days'] as const;
    const fields = Object.keys({ ...plenum, ...plan, ...term, ...anniversary, ...day });
    const entry = fc.dictionary(fc.constantFrom(...fields), fc.anything());
    fc.assert(fc.property(fc.anything(), timeline => ok(readTimeline({ timeline }))));
    fc.assert(
      fc.property(fc.constantFrom(...lists), fc.array(fc.anything()), (list, all) =>
        ok(readTimeline({ timeline: { [list]: all } })),
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...lists), entry, (list, one) => ok(readTimeline({ timeline: { [list]: [one] } }))),
    );
  });
});
