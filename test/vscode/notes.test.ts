import {
  type CodeAction,
  commands,
  languages,
  Range,
  type TextDocument,
  type Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { eventually, extension, findings, until } from './editor';
import { equal, ok } from './expect';
import { memoryFiles } from './memory-files';

const text = `在县政协全会上的讲话
（2025年1月9日）

各位委员，同志们：

一、工作回顾

一年来，共收到提案126件，立案108件，办复率达到百分之百，委员普遍表示满意。
召开协商会议12次，形成报告25篇，一批建议进入党政决策。

二、主要任务

先后有9名干部晋升，分为科级3名、股级5名。
新的一年，我们要守正创新、团结奋斗，推动政协工作再上新台阶。
`;

interface ListedNote {
  readonly id: string;
  readonly kind: string;
  readonly remarks: readonly string[];
  readonly range?: Range;
}
interface StoredNote {
  readonly id: string;
  readonly kind: string;
  readonly body: { readonly value: string }[];
  readonly target: {
    readonly selector: { readonly exact?: string; readonly start?: number }[];
    readonly section: string[];
  };
}

describe('notes', () => {
  const files = memoryFiles();
  let number = 0;
  let name = '';
  let speech: TextDocument;
  const json = (): string => name.replace('.speech.txt', '.speech.piyue.json');

  beforeEach(async () => {
    await extension.activate();
    name = `notes-${++number}.speech.txt`;
    await files.write(name, text);
    speech = await opened(files.uri(name));
  });
  afterEach(() => commands.executeCommand('workbench.action.closeAllEditors'));

  it('lie beside the text as Web Annotations, and are there again when it is opened', async () => {
    await add('提案126件', 'verify', '见**提案系统**');
    await add('再上新台阶', 'highlight', '全文落脚点');
    const [first, second] = await stored();
    const [quote, position] = [...(first!.body[0]!.value === '全文落脚点' ? second! : first!).target.selector];
    equal([quote!.exact, position!.start], ['提案126件', text.indexOf('提案126件')]);
    ok(JSON.stringify([first, second]).includes('一、工作回顾'), 'the section is missing');
    await openedAgain(text);
    equal(await quotes(2), ['提案126件', '再上新台阶']);
  });

  it('move with edits', async () => {
    await add('12次', 'question', '几次？');
    await edit('一年来', '过去一年来，在县委领导下');
    equal(await quotes(1), ['12次']);
    await edit('12次', '13次');
    equal(await quotes(1), ['13次']);
    await speech.save();
    await eventually(async () => (await stored())[0]!.target.selector[0]!.exact === '13次');
  });

  it('are found in a text that others have changed while it was closed', async () => {
    await add('25篇', 'verify', '与附件一致');
    await openedAgain(
      text.replace('各位委员，同志们：\n', '同志们：\n今天，我们隆重集会。\n').replaceAll('\n', '\r\n'),
    );
    equal(await quotes(1), ['25篇']);
  });

  it('are found in a text that others change while it is open', async () => {
    await add('25篇', 'verify', '与附件一致');
    await files.write(
      name,
      text.replace('一、工作回顾', '第一部分　工作回顾').replace('推动政协工作', '推动全县政协工作'),
    );
    await until(workspace.onDidChangeTextDocument, () => speech.getText().includes('第一部分') || undefined);
    equal(await quotes(1), ['25篇']);
  });

  it('without a place are listed, and can be attached again', async () => {
    await add('召开协商会议12次', 'suggestion', '改为13次');
    await openedAgain(text.replace('召开协商会议12次，形成报告25篇，一批建议进入党政决策。\n', ''));
    equal(await quotes(1), [null]);
    const [lost] = await listed();
    ok(await commands.executeCommand('piyue.notes.attach', lost!.id, rangeOf('推动政协工作')), 'it is not attached');
    equal(await quotes(1), ['推动政协工作']);
    equal((await stored())[0]!.target.selector[0]!.exact, '推动政协工作');
  });

  it('follow a paragraph that is cut and pasted', async () => {
    await add('协商会议12次', 'suggestion', '改为13次');
    const line = '召开协商会议12次，形成报告25篇，一批建议进入党政决策。\n';
    await edit(line, '');
    equal(await quotes(1), [null]);
    const at = rangeOf('新的一年').start;
    const paste = new WorkspaceEdit();
    paste.insert(speech.uri, at, line);
    await workspace.applyEdit(paste);
    equal(await quotes(1), ['协商会议12次']);
  });

  it('of two people are joined', async () => {
    await add('126件', 'question', '甲：待查');
    const mine = JSON.parse(await files.read(json()));
    const theirs = {
      ...mine.items[0],
      id: 'urn:uuid:0',
      body: [{ ...mine.items[0].body[0], id: 'urn:uuid:1', value: '乙：已查' }],
    };
    const answered = {
      ...mine.items[0],
      body: [...mine.items[0].body, { ...mine.items[0].body[0], id: 'urn:uuid:2', value: '乙：无误' }],
    };
    await files.write(json(), JSON.stringify({ ...mine, items: [theirs, answered] }));
    await eventually(async () => (await listed()).length === 2);
    await add('108件', 'highlight', '甲：又一条');
    const remarks = (await stored()).flatMap(({ body }) => body.map(({ value }) => value)).sort();
    equal(remarks, ['乙：已查', '乙：无误', '甲：又一条', '甲：待查'].sort());
  });

  it('in a broken file are left alone, and the line is told', async () => {
    await add('126件', 'question', '待查');
    const whole = await files.read(json());
    const broken = whole.replace('"kind"', 'kind"');
    await files.write(json(), broken);
    const line = broken.slice(0, broken.indexOf('kind"')).split('\n').length - 1;
    await until(languages.onDidChangeDiagnostics, () => problem()?.range.start.line === line || undefined);
    ok(!(await add('108件', 'highlight', '不写')), 'a note was written');
    equal(await files.read(json()), broken);
    await files.write(json(), whole);
    await until(languages.onDidChangeDiagnostics, () => problem() === undefined || undefined);
    ok(await add('108件', 'highlight', '写'), 'no note is written though the file is mended');
    equal((await stored()).length, 2);
  });

  it('of which git has left two versions are joined', async () => {
    await add('126件', 'question', '甲');
    const ours = await files.read(json());
    const theirs = ours.replaceAll(/urn:uuid:[^"]*/g, id => `${id}0`).replace('甲', '乙');
    await files.write(json(), `<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> 乙\n`);
    await eventually(async () => (await stored()).length === 2);
    equal((await stored()).map(({ body }) => body[0]!.value).sort(), ['乙', '甲'].sort());
  });

  it('on a text that cannot be written are kept in the storage', async () => {
    name = `locked-${name}`;
    await files.write(name, text);
    speech = await opened(files.lockedUri(name));
    ok(await add('126件', 'question', '待查'), 'it is not written');
    equal(await quotes(1), ['126件']);
    ok(!(await files.names()).includes(json()), 'there is a file');
  });

  it('can be answered, resolved and deleted', async () => {
    await add('126件', 'question', '待查');
    const [{ id }] = (await listed()) as [ListedNote];
    await commands.executeCommand('piyue.notes.resolve', id);
    ok((await files.read(json())).includes('"resolved": true'), 'it is not resolved');
    await commands.executeCommand('piyue.notes.changeKind', id, 'allusion');
    equal((await listed())[0]!.kind, 'allusion');
    await commands.executeCommand('piyue.notes.delete', id);
    equal(await stored(), []);
  });

  it('silence a finding until its sentence changes', async () => {
    const conflict = () => findings(speech.uri).find(({ message }) => message.includes('9名'));
    const found = await until(languages.onDidChangeDiagnostics, conflict);
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      speech.uri,
      found.range,
    );
    const { command } = actions.find(({ title }) => title.startsWith('忽略此处'))!;
    await commands.executeCommand(command!.command, ...command!.arguments!);
    await until(languages.onDidChangeDiagnostics, () => !conflict() || undefined);
    ok((await files.read(json())).includes('"silence"'), 'it is not stored');
    await edit('各位委员，同志们：', '同志们：');
    await edit('先后有9名干部晋升', '一年中先后有9名干部晋升');
    const back = await until(languages.onDidChangeDiagnostics, conflict);
    ok(back.message.includes('曾忽略'), back.message);
  });

  const rangeOf = (words: string): Range => {
    const start = speech.getText().indexOf(words);
    ok(start >= 0, `${words} is not there`);
    return new Range(speech.positionAt(start), speech.positionAt(start + words.length));
  };
  const add = (words: string, kind: string, text: string): Thenable<boolean> =>
    commands.executeCommand<boolean>('piyue.notes.add', { kind, text, range: rangeOf(words) });
  const listed = (): Thenable<ListedNote[]> => commands.executeCommand<ListedNote[]>('piyue.notes.list');
  const stored = async (): Promise<StoredNote[]> => JSON.parse(await files.read(json())).items;
  const problem = () => languages.getDiagnostics(files.uri(json()))[0];

  /** The words of all notes, as soon as there are so many notes; null for one without a place. */
  async function quotes(count: number): Promise<(string | null)[]> {
    await eventually(async () => (await listed()).length === count);
    return (await listed()).map(({ range }) => (range ? speech.getText(range) : null));
  }

  async function edit(words: string, other: string): Promise<void> {
    const change = new WorkspaceEdit();
    change.replace(speech.uri, rangeOf(words), other);
    await workspace.applyEdit(change);
  }

  /** Closes the text and opens it again as others have changed it meanwhile; under another name, as VS Code keeps closed texts for a while. */
  async function openedAgain(changed: string): Promise<void> {
    await commands.executeCommand('workbench.action.closeAllEditors');
    const notes = await files.read(json());
    name = `again-${name}`;
    await files.write(json(), notes);
    await files.write(name, changed);
    speech = await opened(files.uri(name));
  }
});

/** Opens a text as a user does: it closes with its editor. */
async function opened(uri: Uri): Promise<TextDocument> {
  await commands.executeCommand('vscode.open', uri);
  const editor = await until(window.onDidChangeActiveTextEditor, () =>
    window.activeTextEditor?.document.uri.toString() === uri.toString() ? window.activeTextEditor : undefined,
  );
  return editor.document;
}
