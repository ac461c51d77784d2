import { commands, env, Range, Selection, UIKind, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { eventually, extension } from './editor';
import { equal } from './expect';

const text = `在县政协全会上的讲话

各位委员，同志们：

一、工作回顾

一年来，共收到提案126件，立案108件。
`;

describe('an untitled text', () => {
  const isWeb = env.uiKind === UIKind.Web && env.remoteName === undefined;
  if (isWeb) return; // nothing can be saved there without a dialog

  it('gives its notes and sign-offs to the file as which it is first saved', async () => {
    await extension.activate();
    const file = Uri.joinPath(extension.extensionUri, `dist/test/first-save-${Date.now()}.speech.txt`);
    const notes = file.with({ path: file.path.replace('.txt', '.piyue.json') });
    const untitled = await workspace.openTextDocument(file.with({ scheme: 'untitled' }));
    const editor = await window.showTextDocument(untitled);
    const edit = new WorkspaceEdit();
    edit.insert(untitled.uri, untitled.positionAt(0), text);
    await workspace.applyEdit(edit);
    const start = untitled.positionAt(text.indexOf('126件'));
    const range = new Range(start, start.translate(0, 4));
    await commands.executeCommand('piyue.notes.add', { kind: 'verify', text: '与台账核对', range });
    editor.selection = new Selection(start, start);
    await commands.executeCommand('piyue.signOff', { source: '台账', person: '王某' });
    void untitled.save();
    const stored = async () => JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(notes))).items;
    await eventually(async () => (await stored()).length === 2);
    const name = file.path.slice(file.path.lastIndexOf('/') + 1);
    const said = (await stored()).map(
      (one: Stored) => `${one.kind} ${one.target.source} ${one.target.selector[0]!.exact}`,
    );
    equal(said.sort(), [`sign-off ${name} 126件`, `verify ${name} 126件`]);
    await commands.executeCommand('workbench.action.closeAllEditors');
    for (const one of [file, notes]) await workspace.fs.delete(one);
  });
});

interface Stored {
  readonly kind: string;
  readonly target: { readonly source: string; readonly selector: readonly { readonly exact?: string }[] };
}
