import { commands, env, Range, Selection, type TextDocument, WorkspaceEdit, window, workspace } from 'vscode';
import { extension, until } from './editor';
import { equal, ok } from './expect';
import { memoryFiles } from './memory-files';

const text = `在县政协全会上的讲话
（2025年1月9日）

各位委员，同志们：

一、工作回顾

召开协商会议12次，形成报告25篇。先后有9名干部晋升，分为科级3名、股级5名。
`;

describe('the figures of a speech', () => {
  const files = memoryFiles();
  let speech: TextDocument;
  before(async () => {
    await extension.activate();
    speech = await workspace.openTextDocument(await files.write('report.txt', text));
    await window.showTextDocument(speech);
    await until(workspace.onDidOpenTextDocument, () => document()?.languageId === 'zh-speech' || undefined);
    speech = document()!;
  });
  const document = () =>
    workspace.textDocuments.find(({ uri }) => uri.toString() === files.uri('report.txt').toString());

  it('are exported with a sign-off that one command gives', async () => {
    await select('12次');
    await commands.executeCommand('piyue.signOff', { source: '=政协台账', person: '王某' });
    const row = await rowOf('12次');
    ok(row.includes('"Signed off","\'=政协台账","王某"'), row);
    ok((await rowOf('25篇')).includes('"Not signed off"'), 'another figure is signed too');
    ok((await rowOf('9名')).includes('分项3+5=8，与“9名”不符'), 'the conflict is missing');
  });

  it('lose their sign-off when they change, and say what was there', async () => {
    await replace('12次', '13次');
    const row = await rowOf('13次');
    ok(row.includes('"Changed since signed off"') && row.includes('12次 → 13次'), row);
    await replace('13次', '12次');
    ok(
      (await rowOf('12次')).includes('"Signed off"'),
      'the sign-off does not hold any more though the text is what it was',
    );
    await replace('形成报告', '完成报告');
    ok((await rowOf('12次')).includes('形成报告'), 'the changed sentence is not told');
  });

  it('are exported as a workbook', async () => {
    const target = files.uri('figures.xlsx');
    await commands.executeCommand('piyue.exportLedgerXlsx', target);
    const bytes = await workspace.fs.readFile(target);
    equal([...bytes.slice(0, 2)], [0x50, 0x4b]);
    ok(bytes.length > 2000, 'the workbook is empty');
  });

  it('are compared with those of an older draft in a view', async () => {
    await window.showTextDocument(speech);
    await files.write('older.txt', text.replace('25篇', '21篇'));
    await commands.executeCommand('piyue.compareWithFile', files.uri('older.txt'));
    const labels = (): string[] => window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
    await until(
      window.tabGroups.onDidChangeTabs,
      () => labels().some(label => label.includes('older.txt')) || undefined,
    );
  });

  it('are compared with a draft on the clipboard', async () => {
    await window.showTextDocument(speech);
    await env.clipboard.writeText(text.replace('25篇', '21篇'));
    await commands.executeCommand('piyue.compareWithClipboard');
    const labels = (): string[] => window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
    await until(
      window.tabGroups.onDidChangeTabs,
      () => labels().some(label => label.includes('Clipboard')) || undefined,
    );
  });

  it('are kept beside the text, and are there when it is opened again', async () => {
    await speech.save();
    const file = JSON.parse(await files.read('report.piyue.json'));
    equal(
      file.items.map(({ kind, figure, source }: Record<string, string>) => [kind, figure, source]),
      [['sign-off', '12次', '=政协台账']],
    );
  });

  it('stand in an annotated edition with the notes', async () => {
    await window.showTextDocument(speech);
    await commands.executeCommand('piyue.notes.add', { kind: 'verify', text: '与统计表核对', range: rangeOf('25篇') });
    await commands.executeCommand('piyue.exportHtml', files.uri('report.html'));
    await commands.executeCommand('piyue.exportMarkdown', files.uri('report.md'));
    const page = await files.read('report.html');
    ok(
      page.startsWith('<!DOCTYPE html>') && page.includes('数字台账') && page.includes('核后有改动'),
      'parts are missing',
    );
    ok((await files.read('report.md')).includes('## 数字台账'), 'the ledger is missing');
  });

  /** The line of the exported ledger that has a figure. */
  async function rowOf(figure: string): Promise<string> {
    await window.showTextDocument(speech);
    await commands.executeCommand('piyue.exportLedgerCsv', files.uri('figures.csv'));
    const csv = await files.read('figures.csv');
    equal(csv.charCodeAt(0), 0xfeff);
    const row = csv.split('\r\n').find(line => line.includes(`"${figure}"`));
    ok(row, `${figure} is missing in ${csv}`);
    return row;
  }

  const rangeOf = (words: string): Range => {
    const start = speech.getText().indexOf(words);
    return new Range(speech.positionAt(start), speech.positionAt(start + words.length));
  };

  async function select(words: string): Promise<void> {
    const editor = await window.showTextDocument(speech);
    const { start } = rangeOf(words);
    editor.selection = new Selection(start, start);
  }

  async function replace(words: string, by: string): Promise<void> {
    const edit = new WorkspaceEdit();
    edit.replace(speech.uri, rangeOf(words), by);
    await workspace.applyEdit(edit);
  }
});
