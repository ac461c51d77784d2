import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';

const path = 'syntaxes/zh-speech.tmLanguage.json';
const source = readFileSync(path, 'utf8');
let grammar: IGrammar;

before(async () => {
  const wasm = readFileSync(createRequire(`${process.cwd()}/`).resolve('vscode-oniguruma/release/onig.wasm'));
  await loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async () => parseRawGrammar(source, path),
  });
  grammar = (await registry.loadGrammar('text.zh-speech'))!;
});

/** The line with the innermost scope of each token behind it: `⟦13名⟧figure`. */
function coloured(line: string): string {
  const { tokens, ruleStack } = grammar.tokenizeLine(line, INITIAL);
  equal(ruleStack.depth, 1, 'what a line is does not hang on the lines before it');
  return tokens
    .map(({ startIndex, endIndex, scopes }) => {
      const text = line.slice(startIndex, endIndex);
      const scope = scopes.length > 1 ? scopes.at(-1)!.replace('.zh-speech', '') : '';
      return scope ? `⟦${text}⟧${names[scope] ?? scope}` : text;
    })
    .join('');
}
const names: Readonly<Record<string, string>> = {
  'punctuation.definition.heading': 'marker',
  'entity.name.section': 'heading',
  'variable.other.occasion': 'occasion',
  'markup.bold.salutation': 'salutation',
  'keyword.control.point': 'point',
  'string.quoted.double': 'quoted',
  'string.quoted.single': 'quoted',
  'entity.name.type.title': 'title',
  'comment.block.remark': 'remark',
  'variable.other.constant.date': 'date',
  'constant.numeric.percentage': 'percentage',
  'constant.numeric.figure': 'figure',
  'keyword.other.unit': 'unit',
};

describe('the grammar colours', () => {
  const lines: Readonly<Record<string, readonly string[]>> = {
    'headings of every level': [
      '⟦一、⟧marker⟦过去五年工作回顾⟧heading',
      '⟦第二部分　⟧marker⟦主要任务⟧heading',
      '⟦（一）⟧marker⟦扎实推进乡村振兴⟧heading',
      '⟦1.⟧marker⟦加强领导⟧heading',
      '⟦（1）⟧marker⟦抓学习⟧heading',
      '⟦①⟧marker⟦建章立制。⟧heading',
      '⟦##⟧marker⟦ ⟧markup.heading.2⟦二、今后五年⟧heading',
    ],
    'the first sentence of a run-in heading': [
      '⟦（二）⟧marker⟦修好水利。⟧heading新建水库⟦3⟧figure⟦座⟧unit。',
      '⟦2、⟧marker⟦强化保障：⟧heading成立专班。',
    ],
    'front matter and salutations': [
      '⟦在全区农村工作会议上的讲话⟧occasion',
      '⟦——2025年2月6日在青溪市第八届人民代表大会第五次会议上⟧occasion',
      '⟦（2025年2月6日）⟧occasion',
      '⟦各位委员，同志们：⟧salutation',
      '⟦各位代表！⟧salutation一年来，大家辛苦了。',
    ],
    points: [
      '⟦一是⟧point修路。⟦二是⟧point种树。',
      '⟦第一，⟧point要修路。',
      '⟦——⟧point路通了。',
      '⟦一方面，⟧point路通了；⟦另一方面，⟧point水清了。',
    ],
    'quotations, titles and remarks': [
      '⟦“要‘实’不要‘虚’”⟧quoted和⟦‘实’⟧quoted',
      '学⟦《关于学习〈条例〉的通知》⟧title⟦〔甲〕⟧remark，成立专班⟦（试行）⟧remark',
    ],
    'figures with their units': [
      '共⟦13⟧figure⟦名⟧unit、⟦200多⟧figure⟦人次⟧unit、⟦40余万⟧figure⟦元⟧unit、⟦1,234.5亿⟧figure⟦元⟧unit、⟦１３．７万⟧figure⟦吨⟧unit',
      '办了⟦十⟧figure⟦件⟧unit、⟦二十余⟧figure⟦项⟧unit、⟦几十⟧figure⟦次⟧unit',
      '增长⟦5.6%⟧percentage，高⟦0.3⟧figure⟦个百分点⟧unit，占⟦百分之九十⟧percentage，约⟦5%⟧percentage～⟦6%⟧percentage',
    ],
    dates: ['⟦2021年12月25日⟧date、⟦12月底⟧date、⟦二〇二四年三月五日⟧date、⟦2021—2025年⟧date'],
    'nothing where something only looks like one': [
      '一、二、三产业协调发展',
      '（一）（二）项规定都要落实',
      '一个人，三农，第三个，四届，5G，COVID-⟦19⟧figure',
      '⟦1.5万⟧figure⟦人次⟧unit参加',
      '他说：“没有说完',
    ],
  };
  for (const [what, expected] of Object.entries(lines))
    it(what, () => {
      for (const line of expected) equal(coloured(line.replaceAll(/⟦|⟧(markup\.heading\.2|[a-z]*)/g, '')), line);
    });
});

describe('the grammar', () => {
  it('has only scopes that the default themes colour', () => {
    const colouredByThemes = [
      'markup.heading',
      'markup.bold',
      'constant.numeric',
      'keyword',
      'string',
      'comment',
      'variable',
      'entity.name.type',
    ];
    const inHeading = ['punctuation.definition.heading', 'entity.name.section'];
    const scopes = [...source.matchAll(/"name": "([a-z.0-9]+)\.zh-speech"/g)].map(([, scope]) => scope!);
    ok(scopes.length > 20);
    deepEqual(
      scopes.filter(scope => ![...colouredByThemes, ...inHeading].some(known => scope.startsWith(known))),
      [],
    );
  });

  it('takes lines of 50,000 characters in its stride', function () {
    this.timeout(20_000);
    for (const piece of [
      '1',
      '二',
      '“',
      '（',
      '（一',
      '《',
      '—',
      '　',
      '各位、',
      '在会上',
      '2021—',
      '1,111',
      '工作',
      '增长3.5%，“四个意识”和《章程》，',
    ]) {
      grammar.tokenizeLine(piece.repeat(50_000 / piece.length), INITIAL);
    }
  });
});
