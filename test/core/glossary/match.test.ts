import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import {
  builtInGlossary,
  formsOf,
  type Glossary,
  glossaryOf,
  readSpeech,
  type Term,
  termAt,
  termsOf,
} from '../../../server/src/core/index';
import { texts } from '../arbitraries';
import { term } from './term';

describe('terms of a text', () => {
  it('are the longest that stand at a place', () => {
    const glossary = glossaryOf([term('协商民主', '社会主义协商民主'), term('民主'), term('主题'), term('民主主题')]);
    equal(named('社会主义协商民主、协商民主、民主主题和主题', glossary), '社会主义协商民主|协商民主|民主主题|主题');
  });

  it('are found under their aliases and deprecated forms', () => {
    const glossary = glossaryOf([{ ...term('专门委员会', '专委会'), deprecated: ['专委'] }]);
    const uses = termsOf(readSpeech('专委会、专委与专门委员会'), glossary);
    deepEqual(
      uses.map(({ term, written, span }) => [term.name, written, span.start]),
      [
        ['专门委员会', '专委会', 0],
        ['专门委员会', '专委', 4],
        ['专门委员会', '专门委员会', 7],
      ],
    );
  });

  it('are not found in words that only hold their characters', () => {
    const glossary = glossaryOf([
      { ...term('政协委员', '委员'), notIn: ['委员会'] },
      { ...term('政协'), notIn: ['行政协'] },
    ]);
    equal(named('政协委员会', glossary), '政协');
    equal(named('委员会的委员', glossary), '委员');
    equal(named('行政协调和政协工作', glossary), '政协');
  });

  it('do not begin or end inside a Latin word or a number', () => {
    const glossary = glossaryOf([term('GDP'), term('十八大'), term('5G')]);
    equal(named('GDPR、XGDP、GDP、二十八大、十八大、15G、5G', glossary), 'GDP|十八大|5G');
  });

  it('may need a number before them', () => {
    equal(named('其余20余万，余下', glossaryOf([{ ...term('余'), afterNumber: true }])), '余');
  });

  it('are those of the later entry where two share a form', () => {
    const glossary = glossaryOf([
      term('甲方', '方'),
      term('乙方', '方'),
      { ...term('甲方'), definition: '新的释义。' },
    ]);
    deepEqual(
      termsOf(readSpeech('方、甲方'), glossary).map(({ term }) => term),
      [glossary.terms[1], glossary.terms[0]],
    );
    deepEqual(
      glossary.terms.map(({ definition }) => definition),
      ['新的释义。', '乙方的释义。'],
    );
  });

  it('are remembered with the paragraph, for each glossary', () => {
    const { paragraphs } = readSpeech('政协委员');
    const one = glossaryOf([term('政协')]);
    const first = one.termsIn(paragraphs[0]!);
    const again = one.termsIn(paragraphs[0]!);
    ok(first === again);
    equal(glossaryOf([term('委员')]).termsIn(paragraphs[0]!)[0]?.term.name, '委员');
  });

  it('are just those of a plain search for the longest', () => {
    const glossary = glossaryOf(words.map(word => term(word)));
    const lines = fc
      .array(fc.constantFrom(...words, ...'民主协商会议的，和'), { maxLength: 30 })
      .map(parts => parts.join(''));
    fc.assert(fc.property(lines, text => deepEqual(found(text, glossary), plainly(text, glossary.terms))));
  });

  it('are found in very long lines too', () => {
    for (const piece of ['政协委员会', '二', '等', '余', 'G', '人大及其常', '省委常委'])
      ok(termsOf(readSpeech(piece.repeat(20_000)), builtInGlossary));
  });

  it('are in order and apart, whatever the text', () => {
    fc.assert(
      fc.property(texts, text => {
        let end = 0;
        for (const { span, written } of termsOf(readSpeech(text), builtInGlossary)) {
          ok(end <= span.start && span.start < span.end);
          equal(text.slice(span.start, span.end), written);
          end = span.end;
        }
      }),
    );
  });
});

describe('the built-in glossary', () => {
  for (const [text, expected] of Object.entries({
    人大换届以后的换届: '人民代表大会|换届|换届',
    跨界别协商: '界别协商',
    跨界别的委员: '界别|政协委员',
    世界别国: '',
    三届政协常务委员会: '政协常务委员会',
    第四届委员会委员: '政协委员',
    基层党组织和党组: '党组织|政协党组',
    省人大常委会: '人民代表大会常务委员会',
    人大及其常委会: '人民代表大会',
    全国两会期间: '两会',
    召开两会议: '',
    健全会议制度: '',
    召开安全会议: '',
    全区政协工作: '中国人民政治协商会议',
    平等协商等工作: '等',
    经济委员会和经济委托: '经济委员会',
    二十八大: '',
    一级调研员开展调研: '一级调研员|调研',
    社会主义协商民主: '协商民主',
    其余200余名: '余',
    一二三产业: '三次产业',
    城乡居民收入分别增长: '城乡居民收入|分别',
  }))
    it(`finds in ${text}: ${expected}`, () =>
      equal(
        termsOf(readSpeech(text), builtInGlossary)
          .map(({ term }) => term.name)
          .join('|'),
        expected,
      ));

  it('says nothing of 届 in 换届 but 换届', () => {
    const speech = readSpeech('政协换届工作');
    deepEqual(
      [1, 2, 3, 4].map(offset => termAt(speech, builtInGlossary, offset)?.term.name),
      ['中国人民政治协商会议', '换届', '换届', undefined],
    );
  });
});

const words = ['民主', '协商', '协商民主', '协商民主会', '民主协商', '主协', '会议', '商会', '议'];

const named = (text: string, glossary: Glossary): string =>
  termsOf(readSpeech(text), glossary)
    .map(({ written }) => written)
    .join('|');

const found = (text: string, glossary: Glossary): string[] =>
  termsOf(readSpeech(text), glossary).map(({ span, written }) => `${span.start} ${written}`);

/** The same by trying all forms at each place. */
function plainly(text: string, terms: readonly Term[]): string[] {
  const forms = terms.flatMap(formsOf).sort((a, b) => b.length - a.length);
  const result: string[] = [];
  for (let at = 0; at < text.length; ) {
    const form = forms.find(form => text.startsWith(form, at));
    if (form) result.push(`${at} ${form}`);
    at += form?.length ?? 1;
  }
  return result;
}
