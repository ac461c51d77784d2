import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Hover, Location, PublishDiagnosticsParams, WorkspaceSymbol } from 'vscode-languageserver/node';
import schema from '../../server/src/core/glossary/schema.json';
import { readOwnGlossary } from '../../server/src/core/index';
import { readGlossarySource } from '../../server/src/glossary-files/source';
import { addTerms } from '../../server/src/lsp/glossary-edits';
import {
  type GlossaryFile,
  glossariesNotification,
  type TermAt,
  termRequest,
} from '../../server/src/lsp/protocol/index';
import { fits } from '../core/glossary/schema';
import { type Session, session } from './session';

const speech = 'file:///speech.txt';
const glossary = 'file:///青溪.piyue-glossary.yaml';
const yaml = ['terms:', '  - name: 河长', '    definition: 负责一段河流的人。', '    since: 2016', ''].join('\n');

describe('a server that is handed glossaries', () => {
  let open: Session;
  let reports: PublishDiagnosticsParams[];
  const hand = (...files: GlossaryFile[]): Promise<void> =>
    open.client.sendNotification(glossariesNotification, { files });
  const at = (character: number) => ({ textDocument: { uri: speech }, position: { line: 0, character } });
  beforeEach(async () => {
    reports = [];
    open = await session({}, { pages: 'piyue:' }, client =>
      client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
        if (params.uri !== speech) reports.push(params);
      }),
    );
    await open.open(speech, '各级河长要履职，各位界别委员。');
  });
  afterEach(() => open.close());

  it('explains their terms, and leads to their entries', async () => {
    await hand({ uri: glossary, text: yaml });
    const hover = await open.client.sendRequest<Hover>('textDocument/hover', at(2));
    match((hover.contents as { value: string }).value, /负责一段河流的人。[\s\S]*2016年/);
    deepEqual(await open.client.sendRequest<Location>('textDocument/definition', at(2)), {
      uri: glossary,
      range: { start: { line: 1, character: 10 }, end: { line: 1, character: 12 } },
    });
    const { entry, origin } = await open.client.sendRequest<TermAt>(termRequest, {
      uri: speech,
      position: at(2).position,
    });
    deepEqual(
      [entry as object, origin?.uri],
      [{ name: '河长', definition: '负责一段河流的人。', since: '2016' }, glossary],
    );
    deepEqual(reports, [{ uri: glossary, diagnostics: [] }]);
  });

  it('finds their terms by 拼音 among the symbols', async () => {
    await hand({ uri: glossary, text: yaml });
    const found = await open.client.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query: 'he' });
    deepEqual(
      found.map(({ name, containerName, location }) => [name, containerName, location.uri]),
      [['河长', '青溪.piyue-glossary', glossary]],
    );
  });

  it('forgets those that are gone', async () => {
    await hand({ uri: glossary, text: yaml });
    await hand();
    equal(await open.client.sendRequest('textDocument/hover', at(2)), null);
    equal(reports.length, 2);
  });

  it('shows what is wrong in them at its line', async () => {
    await hand(
      { uri: glossary, text: `${yaml}  - name: 湖长\n` },
      { uri: 'file:///乙.piyue-glossary.json', text: '{"terms": [}' },
    );
    await open.client.sendRequest('textDocument/hover', at(2));
    const [first, second] = reports;
    deepEqual(
      first!.diagnostics.map(({ range, message }) => [range.start.line, message]),
      [[4, '缺少 definition']],
    );
    match(String(second!.diagnostics[0]!.message), /整个文件没有读入/);
  });

  it('shows what is wrong in each of their parts', async () => {
    const parts = [
      'campaigns:',
      '  - name: 三抓三促',
      'orders:',
      '  - name: 三所',
      '    members: [上游所, 下游所,',
      '      上游所]',
      'timeline:',
      '  plans: [{ name: 十六五, start: 2031, end: 2030 }]',
      '  days:',
      '    - name: 茶叶节',
      '      month: 13',
      '      day: 1',
    ];
    await hand({ uri: glossary, text: parts.join('\n') });
    await open.client.sendRequest('textDocument/hover', at(2));
    deepEqual(
      reports[0]!.diagnostics.map(({ range, message }) => [range.start.line, message]),
      [
        [1, '缺少 kind'],
        [5, '“上游所”已排在第1位'],
        [7, '止于2030，早于起始的2031'],
        [10, '应为1至12的整数'],
      ],
    );
  });
});

it('the example of the README has nothing wrong in it', () => {
  const [, example] = /```yaml\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))!;
  const { data, errors } = readGlossarySource(example!);
  const { problems, terms, formulations, campaigns, orders, timeline } = readOwnGlossary('README.md', data);
  deepEqual([errors, problems], [[], []]);
  ok(fits(data, schema));
  const parts = [terms, formulations, campaigns, orders, ...Object.values(timeline)];
  ok(parts.every(({ length }) => length > 0));
});

describe('terms added to a glossary file', () => {
  const edited = (
    text: string,
    edits: {
      range: { start: { line: number; character: number }; end: { line: number; character: number } };
      newText: string;
    }[],
  ) => {
    const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    const [{ range, newText }] = edits as [(typeof edits)[0]];
    const offset = ({ line, character }: { line: number; character: number }) => starts[line]! + character;
    return text.slice(0, offset(range.start)) + newText + text.slice(offset(range.end));
  };
  const after = (uri: string, text: string, name: string): string =>
    edited(text, [...addTerms(uri, text, [{ name, definition: '释义。' }])!.edits] as never);

  it('leave the rest of JSON as it is written', () =>
    equal(
      after('file:///a.json', '{\n  "terms": [\n    {"name": "河长",  "definition": "甲。"}\n  ]\n}\n', '湖长'),
      '{\n  "terms": [\n    {"name": "河长",  "definition": "甲。"},\n    {\n      "name": "湖长",\n      "definition": "释义。"\n    }\n  ]\n}\n',
    ));

  it('may be the first of JSON', () =>
    deepEqual(JSON.parse(after('file:///a.json', '{ "terms": [] }', '湖长')), {
      terms: [{ name: '湖长', definition: '释义。' }],
    }));

  it('leave the comments of YAML', () =>
    equal(
      after('file:///a.yaml', `# 青溪\n${yaml}`, '湖长'),
      `# 青溪\n${yaml}  - name: 湖长\n    definition: 释义。\n`,
    ));

  it('take the place of those of the same name', () => {
    equal(after('file:///a.yaml', yaml, '河长'), 'terms:\n  - name: 河长\n    definition: 释义。\n');
    const added = addTerms('file:///a.json', '{"terms":[{"name":"河长","definition":"甲。"}]}', [
      { name: '河长', definition: '乙。' },
    ])!;
    deepEqual([added.added, added.replaced], [0, 1]);
  });

  it('begin a file that is empty, and leave one that cannot be read', () => {
    ok(after('file:///a.yaml', '', '湖长').includes('- name: 湖长'));
    equal(addTerms('file:///a.json', '{"terms": [', [{ name: '甲', definition: '乙。' }]), undefined);
    equal(addTerms('file:///a.json', '[]', [{ name: '甲', definition: '乙。' }]), undefined);
  });
});
