import { commands, extensions, languages, Uri, window, workspace } from 'vscode';
import { equal, ok } from './expect';

const extension = extensions.getExtension('piyue.piyue')!;

describe('the extension', () => {
  it('knows the language of speeches', async () => {
    ok((await languages.getLanguages()).includes('zh-speech'), 'no language zh-speech');
  });

  it('wakes up with a speech', async () => {
    await workspace.openTextDocument({ language: 'zh-speech', content: '各位委员，同志们：\n' });
    await extension.activate();
    equal(extension.isActive, true);
  });

  it('has the commands it declares', async () => {
    const declared: { command: string }[] = extension.packageJSON.contributes.commands;
    const known = new Set(await commands.getCommands(true));
    equal(
      declared.map(({ command }) => command).filter(command => !known.has(command)),
      [],
    );
  });

  it('shows the list of all rules', async () => {
    await commands.executeCommand('piyue.showRules');
    const list = await workspace.openTextDocument(Uri.parse('piyue:/rules.md'));
    ok(list.getText().includes('[sums/total-parts-sum](rules/sums/total-parts-sum.md)'), list.getText());
    ok(window.tabGroups.activeTabGroup.activeTab?.label.includes('rules.md'), 'no tab for the rules');
  });
});
