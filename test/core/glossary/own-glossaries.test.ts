import { deepEqual, equal, ok } from 'node:assert/strict';
import {
  defaultSettings,
  findings,
  hover,
  knowledgeWith,
  ledger,
  readOwnGlossary,
  readSpeech,
  setupOf,
  shadowedForms,
  termsOf,
} from '../../../server/src/core/index';

const file = (name: string, terms: readonly object[], others = {}) =>
  readOwnGlossary(`file:///${name}`, {
    terms: terms.map(entry => ({ definition: `${name}的释义。`, ...entry })),
    ...others,
  });
const definitionsIn = (text: string, ...files: ReturnType<typeof file>[]) =>
  termsOf(readSpeech(text), knowledgeWith(files).glossary).map(({ term }) => [term.name, term.definition]);

describe('own glossaries', () => {
  it('have their terms beside those of the product, and before them', () => {
    const own = file('青溪', [{ name: '河湖长制' }, { name: '界别' }]);
    const found = definitionsIn('河湖长制、界别、提案', own);
    deepEqual(found.slice(0, 2), [
      ['河湖长制', '青溪的释义。'],
      ['界别', '青溪的释义。'],
    ]);
    equal(found[2]![0], '提案');
  });

  it('hold before those that come earlier', () => {
    const [workspace, user] = [
      file('工作区', [{ name: '河长', aliases: ['河段长'] }]),
      file('用户', [{ name: '河长' }]),
    ];
    deepEqual(definitionsIn('河长', workspace, user), [['河长', '用户的释义。']]);
  });

  it('say where a term is written', () => {
    const { terms } = file('青溪', [{ name: '' }, { name: '河长' }]);
    deepEqual(
      terms.map(({ origin }) => origin),
      [{ file: 'file:///青溪', path: '/terms/1' }],
    );
  });

  it('report forms that a later file has too', () => {
    const [workspace, user] = [
      file('甲.json', [{ name: '巡河', aliases: ['河长'] }]),
      file('乙.json', [{ name: '河长' }]),
    ];
    deepEqual(shadowedForms([workspace, user]).get('file:///甲.json'), [
      { path: '/terms/0/aliases/0', message: '“河长”不起作用：乙.json也有它，以那里为准', isMild: true },
    ]);
    equal(shadowedForms([user]).size, 0);
  });

  it('report forms that no text can have, and keep the term', () => {
    const { terms, problems } = file('青溪', [{ name: '河长', aliases: ['——'] }]);
    equal(terms.length, 1);
    deepEqual(
      problems.map(({ path, isMild }) => [path, isMild]),
      [['/terms/0/aliases/0', true]],
    );
  });

  it('take the place of a formulation with all its wordings', () => {
    const own = file('青溪', [], { formulations: [{ name: '四个全面', items: ['甲', '乙', '丙', '丁'] }] });
    deepEqual(
      knowledgeWith([own])
        .formulations.named('四个全面')
        .map(({ items }) => items[0]),
      ['甲'],
    );
  });

  it('explain their formulations', () => {
    const own = file('青溪', [], { formulations: [{ name: '三清三建', items: ['清淤', '建库'], verbs: ['推进'] }] });
    const said = hover(readSpeech('推进“三清三建”'), setupOf(defaultSettings, knowledgeWith([own])), 4)!;
    equal(JSON.stringify(said.blocks).includes('清淤'), true);
  });

  it('may bring formulations, which the rules then know', () => {
    const own = file('青溪', [], {
      formulations: [{ name: '三清三建', items: ['清淤', '清障', '清违', '建堤', '建闸', '建库'] }],
    });
    deepEqual(own.problems, []);
    const setup = setupOf(defaultSettings, knowledgeWith([own]));
    const { formulations } = setup;
    const said = findings(readSpeech('“三清三建”即清淤、清障、建堤、建闸、建库。'), setup).findings;
    deepEqual(
      said.map(({ rule }) => rule.id),
      ['formulations/formula-count'],
    );
    equal(formulations.named('三清三建').length, 1);
    ok(formulations.named('四个意识').length > 0);
  });

  const reports = (text: string, others: object): readonly string[] => {
    const own = file('青溪', [], others);
    deepEqual(own.problems, []);
    return findings(readSpeech(text), setupOf(defaultSettings, knowledgeWith([own]))).findings.map(
      ({ rule, message }) => `${rule.id} ${message}`,
    );
  };

  it('may bring campaigns, in the place of those of the same name', () => {
    const campaigns = [
      { name: '三抓三促', kind: '行动', quoted: true },
      { name: '党史', kind: '专题教育' },
    ];
    deepEqual(reports('开展“三抓三促行动”，巩固“党史”专题教育成果，“党纪”学习教育。', { campaigns }), [
      'formulations/campaign-name 写作“三抓三促行动”，规范写法是“三抓三促”行动',
      'formulations/campaign-name 写作“党史”专题教育，规范写法是党史专题教育',
      'formulations/campaign-name 写作“党纪”学习教育，规范写法是党纪学习教育',
    ]);
    deepEqual(reports('深化三抓三促行动。', { campaigns }), [
      'formulations/campaign-name 写作三抓三促行动，规范写法是“三抓三促”行动',
    ]);
    deepEqual(reports('深化“三抓三促”行动，落实三抓三促要求。', { campaigns }), []);
  });

  it('may bring orders of institutions, which hold before those of the product', () => {
    const orders = [
      { name: '三所', members: ['上游所', ['中游所', '中游管护所'], '下游所'] },
      { name: '本县党派', members: ['民盟', '民革', '民建'] },
    ];
    const id = 'formulations/institutional-order';
    deepEqual(reports('中游管护所、上游所共同治理。', { orders }), [`${id} 通常的次序是上游所、中游所、下游所`]);
    deepEqual(reports('民革、民盟、民建提交了提案。', { orders }), [`${id} 通常的次序是民盟、民革、民建`]);
    deepEqual(reports('民盟、民革、民建提交了提案。', { orders }), []);
  });

  it('may bring what happened when, in the place of what the product says of it', () => {
    const timeline = {
      plenums: [{ congress: 20, number: 5, start: '2026-10-12', end: '2026-10-15' }],
      plans: [{ name: '十六五', start: 2031, end: 2035 }],
      anniversaries: [{ event: '青溪解放', year: 1949 }],
      days: [
        { name: '青溪茶叶节', month: 4, day: 18, first: 2011 },
        { name: '教师节', month: 9, day: 28 },
      ],
    };
    const text = [
      '党的二十届五中全会于2027年10月召开。',
      '“十六五”时期（2030—2035年）。',
      '2024年是青溪解放74周年。',
      '4月19日青溪茶叶节，9月10日教师节，9月28日教师节，10月1日国庆节。',
      '2020年4月18日是第11个青溪茶叶节。',
    ].join('\n');
    deepEqual(reports(text, { timeline }), [
      'time/plenum-chronology 这次全会在2026年召开，不是2027年',
      'time/five-year-plan “十六五”是2031年至2035年',
      'time/anniversary-base 青溪解放在1949年，2024−1949=75，2024年是75周年，与“74周年”不符',
      'dates/fixed-festival 青溪茶叶节是4月18日，与“4月19日”不符',
      'dates/fixed-festival 教师节是9月28日，与“9月10日”不符',
      'time/nth-occurrence 第一个青溪茶叶节在2011年，2020−2011+1=10，2020年是第10个，不是第11个',
    ]);
  });

  it('are known to hovers and the ledger', () => {
    const own = file('青溪', [], {
      timeline: { plans: [{ name: '十六五', start: 2031, end: 2035 }] },
      formulations: [{ name: '三清三建', items: ['清淤', '建库'] }],
    });
    const setup = setupOf(defaultSettings, knowledgeWith([own]));
    const speech = readSpeech('“十六五”时期推进“三清三建”。');
    deepEqual(hover(speech, setup, 2)!.blocks.at(-1), { lines: ['五年规划（计划），2031年至2035年'] });
    deepEqual(
      ledger(speech, setup).map(({ kind, value, counts }) => [kind, value, counts]),
      [
        ['plan', '2031—2035', ''],
        ['formulation', '', '三清三建'],
      ],
    );
  });
});
