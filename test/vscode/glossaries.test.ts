import {
  commands,
  type Hover,
  languages,
  Position,
  Range,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { shown, until } from './editor';
import { equal, ok } from './expect';
import { memoryFiles } from './memory-files';

describe('a glossary of the user', () => {
  const files = memoryFiles();
  const file = files.uri('user.piyue-glossary.json');
  const settings = workspace.getConfiguration('piyue');
  const write = async (terms: readonly object[]): Promise<void> => {
    const document = await workspace.openTextDocument(file);
    const edit = new WorkspaceEdit();
    edit.replace(file, new Range(0, 0, document.lineCount, 0), JSON.stringify({ terms }, undefined, 2));
    await workspace.applyEdit(edit);
    await document.save();
  };
  let speech: TextDocument;
  before(async () => {
    speech = await shown('各位委员：\n各级河湖长要巡河。', 'zh-speech');
    await files.write('user.piyue-glossary.json', '');
    await settings.update('userGlossary', file.toString(), true);
    await write([{ name: '河湖长', definition: '负责一段河湖的人。' }]);
  });
  after(() => settings.update('userGlossary', undefined, true));

  it('explains its terms', () => untilExplained(speech, new Position(1, 3), '负责一段河湖的人。'));

  it('is read anew when it changes', async () => {
    await write([{ name: '巡河', definition: '沿河察看。' }]);
    await untilExplained(speech, new Position(1, 6), '沿河察看。');
    equal((await explained(speech, new Position(1, 3))).includes('河湖的人'), false);
  });

  it('shows its problems', async () => {
    await write([{ name: '巡河', definition: '沿河察看。' }, { name: '河湖长' }]);
    const problem = await until(languages.onDidChangeDiagnostics, () =>
      languages.getDiagnostics(file).find(({ source }) => source === '批阅'),
    );
    equal(problem.message, '缺少 definition');
    ok(problem.range.start.line > 4, `at line ${problem.range.start.line}`);
  });

  it('takes terms from a table in GBK', async () => {
    const table = files.uri('table.csv');
    // 湖长,湖泊的人。
    const bytes = [0xba, 0xfe, 0xb3, 0xa4, 0x2c, 0xba, 0xfe, 0xb2, 0xb4, 0xb5, 0xc4, 0xc8, 0xcb, 0xa1, 0xa3];
    await workspace.fs.writeFile(table, Uint8Array.from(bytes));
    await write([]);
    await commands.executeCommand('piyue.importTerms', table, file);
    equal(JSON.parse(await files.read('user.piyue-glossary.json')), {
      terms: [{ name: '湖长', definition: '湖泊的人。' }],
    });
  });

  it('is led to by the command that edits a term', async () => {
    await write([{ name: '巡河', definition: '沿河察看。' }]);
    await untilExplained(speech, new Position(1, 6), '沿河察看。');
    await window.showTextDocument(speech, { selection: new Range(1, 6, 1, 6) });
    await commands.executeCommand('piyue.editTerm');
    await until(
      window.onDidChangeActiveTextEditor,
      () => window.activeTextEditor?.document.uri.toString() === file.toString() || undefined,
    );
  });
});

describe('a glossary in the workspace', () => {
  const [folder] = workspace.workspaceFolders ?? [];
  if (!folder) return; // the web host has none
  const file = Uri.joinPath(folder.uri, 'detection/试.piyue-glossary.yaml');
  after(() => workspace.fs.delete(file));

  it('is found', async () => {
    const text = 'terms:\n  - name: 渠长\n    definition: 负责一段渠道的人。\n';
    await workspace.fs.writeFile(file, new TextEncoder().encode(text));
    await workspace.openTextDocument(file); // the hosts of tests do not watch files
    const speech = await shown('各级渠长要巡渠。', 'zh-speech');
    await untilExplained(speech, new Position(0, 3), '负责一段渠道的人。');
  });
});

async function explained({ uri }: TextDocument, place: Position): Promise<string> {
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', uri, place);
  return hovers.flatMap(({ contents }) => contents.map(one => (typeof one === 'string' ? one : one.value))).join('\n');
}

/** Asks again until the answer has the words: a file is read a moment after it was written. */
async function untilExplained(document: TextDocument, place: Position, words: string): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end; await new Promise(resolve => setTimeout(resolve, 100)))
    if ((await explained(document, place)).includes(words)) return;
  throw new Error(`“${words}” is not explained: ${await explained(document, place)}`);
}
