import { commands, Range, type TextDocument, WorkspaceEdit, workspace } from 'vscode';
import { example, findings, mistakes, shown, untilFound } from './editor';
import { equal, ok } from './expect';

describe('a speech that is checked', () => {
  let speech: TextDocument;
  before(async () => {
    speech = await shown(await example(), 'zh-speech');
  });

  it('shows its mistakes and nothing else', async () => {
    await untilFound(speech.uri, mistakes);
  });

  it('says what the mistake is, where the other figures stand, and where the rule is explained', async () => {
    const sum = findings(speech.uri).find(({ message }) => message.includes('41+38+29=108'));
    ok(sum, 'the sum is not spelled out');
    equal(
      sum.relatedInformation?.map(({ location }) => speech.getText(location.range)),
      ['41件', '38件', '29件'],
    );
    const { target } = sum.code as { target: typeof speech.uri };
    ok((await workspace.openTextDocument(target)).getText().length > 100, 'there is no page of the rule');
  });

  it('is checked anew while it is edited', async () => {
    const start = speech.getText().indexOf('近40多次');
    const edit = new WorkspaceEdit();
    edit.delete(speech.uri, new Range(speech.positionAt(start), speech.positionAt(start + 1)));
    await workspace.applyEdit(edit);
    await untilFound(speech.uri, mistakes.slice(1));
    const undo = new WorkspaceEdit();
    undo.insert(speech.uri, speech.positionAt(start), '近');
    await workspace.applyEdit(undo);
    await untilFound(speech.uri, mistakes);
  });

  it('follows the setting piyue.rules at once', async () => {
    const settings = workspace.getConfiguration('piyue');
    await settings.update('rules', { sums: 'off', 'lists/enum-exact': 'off' }, true);
    await untilFound(speech.uri, mistakes.slice(0, 1));
    await settings.update('rules', undefined, true);
    await untilFound(speech.uri, mistakes);
  });

  it('is checked again by a server that was started anew', async () => {
    const gone = untilFound(speech.uri, []);
    await commands.executeCommand('piyue.restartServer');
    await gone;
    await untilFound(speech.uri, mistakes);
  });
});
