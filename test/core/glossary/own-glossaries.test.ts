import { deepEqual, equal, ok } from 'node:assert/strict';
import {
  defaultSettings,
  findings,
  hover,
  knowledgeWith,
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
});
