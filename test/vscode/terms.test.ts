import {
  type CompletionList,
  commands,
  Position,
  type TextDocument,
  type WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { shown } from './editor';
import { equal, ok } from './expect';

describe('terms of a speech', () => {
  let speech: TextDocument;
  before(async () => {
    speech = await shown('成立水网建设办公室（以下简称“水网办”）。\n水网办与专委会协商。\nzwh', 'zh-speech');
    await commands.executeCommand('piyue.terms.focus');
    await window.showTextDocument(speech);
  });

  it('are completed by their 拼音', async () => {
    const { items } = await commands.executeCommand<CompletionList>(
      'vscode.executeCompletionItemProvider',
      speech.uri,
      new Position(2, 3),
    );
    ok(
      items.some(({ label }) => label === '专委会'),
      'it is not offered',
    );
  });

  it('that the text defines are renamed everywhere, and back by one undo', async () => {
    const before = speech.getText();
    const edit = await commands.executeCommand<WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      speech.uri,
      new Position(1, 1),
      '水网中心',
    );
    await workspace.applyEdit(edit);
    equal(speech.getText(), before.replaceAll('水网办', '水网中心').replace('成立水网中心', '成立水网建设办公室'));
    await window.showTextDocument(speech);
    await commands.executeCommand('undo');
    equal(speech.getText(), before);
  });

  it('that come with the product are not renamed, and it is said why', async () => {
    const failed = await Promise.resolve(
      commands.executeCommand('vscode.executeDocumentRenameProvider', speech.uri, new Position(1, 5), '甲'),
    ).then(() => '', String);
    ok(failed.includes('内置的术语'), failed);
  });

  it('can be gone to from the view', async () => {
    const range = { start: { line: 1, character: 4 }, end: { line: 1, character: 7 } };
    await commands.executeCommand('piyue.terms.goTo', { range });
    equal(window.activeTextEditor?.document.getText(window.activeTextEditor.selection), '专委会');
  });
});
