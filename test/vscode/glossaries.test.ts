import {
  commands,
  type Hover,
  languages,
  Position,
  Range,
  Selection,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { shown, until } from './editor';
import { equal, ok } from './expect';

describe('a glossary in the workspace', () => {
  const folder = workspace.workspaceFolders?.[0]?.uri; // on the web there is none
  const file = Uri.joinPath(folder ?? Uri.parse('none:/'), 'detection/试.piyue-glossary.json');
  const write = async (terms: readonly object[]): Promise<void> => {
    const document = await workspace.openTextDocument(file);
    const edit = new WorkspaceEdit();
    edit.replace(file, new Range(0, 0, document.lineCount, 0), JSON.stringify({ terms }, undefined, 2));
    await workspace.applyEdit(edit);
    await document.save();
  };
  let speech: TextDocument;
  before(async function () {
    if (!folder) this.skip();
    speech = await shown('各位委员：\n各级河湖长要巡河。', 'zh-speech');
    await workspace.fs.writeFile(file, new Uint8Array());
    await write([{ name: '河湖长', definition: '负责一段河湖的人。' }]);
  });
  after(() => folder && workspace.fs.delete(file));

  const explained = async (place: Position): Promise<string> => {
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', speech.uri, place);
    return hovers
      .flatMap(({ contents }) => contents.map(one => (typeof one === 'string' ? one : one.value)))
      .join('\n');
  };

  /** Asks again until the answer has the words: the file is read a moment after it was written. */
  const untilExplained = async (place: Position, words: string): Promise<void> => {
    for (const end = Date.now() + 20_000; Date.now() < end; await new Promise(resolve => setTimeout(resolve, 100)))
      if ((await explained(place)).includes(words)) return;
    throw new Error(`“${words}” is not explained: ${await explained(place)}`);
  };

  it('explains its terms', () => untilExplained(new Position(1, 3), '负责一段河湖的人。'));

  it('is read anew when it changes', async () => {
    await write([{ name: '巡河', definition: '沿河察看。' }]);
    await untilExplained(new Position(1, 6), '沿河察看。');
    equal((await explained(new Position(1, 3))).includes('河湖的人'), false);
  });

  it('shows its problems', async () => {
    await write([{ name: '巡河', definition: '沿河察看。' }, { name: '河湖长' }]);
    const problem = await until(languages.onDidChangeDiagnostics, () =>
      languages.getDiagnostics(file).find(({ source }) => source === '批阅'),
    );
    equal(problem.message, '缺少 definition');
    ok(problem.range.start.line > 4, `at line ${problem.range.start.line}`);
  });

  it('is led to by the command that edits a term', async () => {
    await write([{ name: '巡河', definition: '沿河察看。' }]);
    await untilExplained(new Position(1, 6), '沿河察看。');
    const editor = await window.showTextDocument(speech);
    editor.selection = new Selection(1, 6, 1, 6);
    await commands.executeCommand('piyue.editTerm');
    equal(window.activeTextEditor?.document.uri.toString(), file.toString());
  });
});
