import {
  type CodeLens,
  commands,
  type DocumentLink,
  Selection,
  type SymbolInformation,
  type TextDocument,
  type TextEdit,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import { extension, shown, until } from './editor';
import { equal, ok } from './expect';

const before =
  '一、修渠\n先挖后砌。\n三、护堤\n（一）巡查。日夜不断。\n（二）抢险。备足土石。\n四、植树\n要办两件事：一是育苗；二是补栽。\n';

/** Each command, where the cursor is, and what the text is afterwards. */
const changes: readonly [command: string, at: string, from: string, to: string][] = [
  ['renumberHeadings', '修渠', before, before.replace('三、', '二、').replace('四、', '三、')],
  ['normaliseHeadings', '甲', '1、甲\n(1)乙\n', '一、甲\n（一）乙\n'],
  ['promoteSection', '抢险', before, before.replace('（二）', '四、').replace('四、植', '五、植')],
  ['demoteSection', '植树', before, before.replace('四、', '（三）')],
  ['moveSectionUp', '植树', before, '一、修渠\n先挖后砌。\n三、植树\n要办两件事：一是育苗；二是补栽。\n四、护堤\n（一）巡查。日夜不断。\n（二）抢险。备足土石。\n'],
  ['moveSectionDown', '巡查', before, before.replace(/（一）.*\n（二）.*/, '（一）抢险。备足土石。\n（二）巡查。日夜不断。')],
  ['splitPoints', '育苗', before, before.replace('：一是', '：\n一是').replace('；二是', '；\n二是')],
  ['joinPoints', '育苗', '两件事：\n一是育苗；\n二是补栽。\n', '两件事：一是育苗；二是补栽。\n'],
]; // biome-ignore format: one command a line

describe('a speech that is changed by its structure', () => {
  for (const [command, at, from, to] of changes)
    it(`by ${command}, and back by one undo`, async () => {
      const document = await opened(from);
      window.activeTextEditor!.selection = caret(document, at);
      await commands.executeCommand(`piyue.${command}`);
      equal(document.getText(), to);
      await commands.executeCommand('undo');
      equal(document.getText(), from);
    });

  it('keeps the cursor in the section that moves', async () => {
    const document = await opened(before);
    const editor = window.activeTextEditor!;
    editor.selection = caret(document, '植树');
    await commands.executeCommand('piyue.moveSectionUp');
    equal(editor.selection.active.line, 2);
    equal(textBehind(editor), '植树');
    await commands.executeCommand('piyue.moveSectionDown');
    equal(textBehind(editor), '植树');
    equal(document.getText(), before);
  });

  it('offers code actions at a heading', async () => {
    const document = await opened(before);
    const actions = await commands.executeCommand<{ title: string }[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      caret(document, '植树'),
      'refactor',
    );
    const titles = actions.map(({ title }) => title);
    equal(titles.filter(title => ['降低一级，连同下级', '本部分上移', '全文标题重新编号'].includes(title)).length, 3);
  });

  it('goes on with the numbers on Enter, when the setting is on', async () => {
    const settings = workspace.getConfiguration('piyue');
    await settings.update('numberOnEnter', true, true);
    const document = await opened('一、修渠');
    const editor = window.activeTextEditor!;
    editor.selection = caret(document, '一、修渠', '一、修渠'.length);
    await commands.executeCommand('type', { text: '\n' });
    await until(workspace.onDidChangeTextDocument, () => document.getText() === '一、修渠\n二、' || undefined);
    await until(window.onDidChangeTextEditorSelection, () => {
      const { line, character } = editor.selection.active;
      return (line === 1 && character === 2) || undefined;
    });
    await commands.executeCommand('type', { text: '\n' });
    await until(workspace.onDidChangeTextDocument, () => document.getText() === '一、修渠\n' || undefined);
    await settings.update('numberOnEnter', undefined, true);
  });
});

describe('a speech that is moved through', () => {
  const jumps: readonly [command: string, from: string, to: string][] = [
    ['goToNextHeading', '先挖', '三、'],
    ['goToNextHeading', '三、', '（一）'],
    ['goToPreviousHeading', '先挖', '一、'],
    ['goToNextParagraph', '一、', '先挖'],
    ['goToPreviousParagraph', '三、', '先挖'],
  ];
  for (const [command, from, to] of jumps)
    it(`goes from ${from} to ${to} by ${command}`, async () => {
      const document = await opened(before);
      const editor = window.activeTextEditor!;
      editor.selection = caret(document, from);
      await commands.executeCommand(`piyue.${command}`);
      await until(window.onDidChangeTextEditorSelection, () => textBehind(editor).startsWith(to) || undefined);
    });
});

describe('a speech that is laid out', () => {
  const text = '青山作证\n\n各位代表：\n一、修渠\n2024 年修渠 5 条,水来了。\n\n\n二、护堤\n';
  const edits = async (document: TextDocument): Promise<TextEdit[]> =>
    (await commands.executeCommand<TextEdit[] | undefined>('vscode.executeFormatDocumentProvider', document.uri, {})) ??
    [];

  it('stays as it is while the setting is off', async () => equal((await edits(await opened(text))).length, 0));

  it('is formatted when the setting is on, and is as before by one undo', async () => {
    const settings = workspace.getConfiguration('piyue');
    await settings.update('format.enable', true, true);
    const document = await opened(text);
    while ((await edits(document)).length === 0) await new Promise(resolve => setTimeout(resolve, 50)); // until it is registered
    await commands.executeCommand('editor.action.formatDocument');
    equal(document.getText(), '青山作证\n\n各位代表：\n　　一、修渠\n　　2024年修渠5条，水来了。\n\n　　二、护堤\n');
    await commands.executeCommand('undo');
    equal(document.getText(), text);
    await settings.update('format.enable', undefined, true);
  });
});

describe('the structure of a speech', () => {
  it('has a view in the side bar', async () => {
    await opened(before);
    await commands.executeCommand('piyue.structure.focus');
    await commands.executeCommand('workbench.action.focusActiveEditorGroup');
  });

  it('stands above headings when the setting is on', async () => {
    const settings = workspace.getConfiguration('piyue');
    const document = await opened(before);
    const titles = async (): Promise<readonly (string | undefined)[]> => {
      const lenses = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', document.uri);
      return lenses.map(({ command }) => command?.title);
    };
    equal(await titles(), []);
    await settings.update('headingLens', true, true);
    while ((await titles()).length === 0) await new Promise(resolve => setTimeout(resolve, 50)); // until the server knows
    equal((await titles())[0], '7字 · 约2秒');
    await settings.update('headingLens', undefined, true);
  });
});

describe('a folder of speeches', () => {
  const found = async (query: string): Promise<readonly string[]> => {
    const symbols = await commands.executeCommand<SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query);
    return symbols.map(({ name }) => name);
  };

  it('is searched for headings by characters and 拼音, in closed speeches too', async () => {
    await opened('一、兴修水利\n渠要修好。\n');
    ok((await found('水利')).includes('一、兴修水利'), '兴修水利 is not found by 水利');
    ok((await found('xxsl')).includes('一、兴修水利'), '兴修水利 is not found by xxsl');
    if (workspace.workspaceFolders) ok((await found('xxzq')).length > 0, 'no closed speech is searched');
  });

  it('is gone through by a list of headings', async () => {
    await opened('一、兴修水利\n渠要修好。\n二、护堤\n');
    await commands.executeCommand('piyue.goToHeadingInFolder');
    await commands.executeCommand('workbench.action.closeQuickOpen');
  });

  it('has links from 附件 to where they are', async () => {
    const document = await opened('各位委员：\n名单见附件1。\n一、植树\n树要种好。\n附件1\n名单\n1.江远\n2.江山\n');
    const links = await commands.executeCommand<DocumentLink[]>('vscode.executeLinkProvider', document.uri);
    const [link] = links.filter(({ target }) => target?.fragment);
    equal([link?.range.start.line, link?.range.start.character, link?.target?.fragment], [1, 3, 'L5']);
  });
});

async function opened(text: string): Promise<TextDocument> {
  const document = await shown(text, 'zh-speech');
  await extension.activate();
  return document;
}

function caret(document: TextDocument, words: string, behind = 0): Selection {
  const place = document.positionAt(document.getText().indexOf(words) + behind);
  return new Selection(place, place);
}

const textBehind = ({ document, selection: { active } }: TextEditor): string =>
  document.lineAt(active.line).text.slice(active.character);
