import { type TextDocument, workspace } from 'vscode';
import { example, findings, shown, until, untilFound } from './editor';
import { equal } from './expect';

const mistake = '提案108件，其中经济类41件、社会类38件、文化类28件。\n';
const speech = `在政协全会上的讲话\n（2025年1月16日）\n\n各位委员，同志们：\n\n一、工作回顾\n\n${mistake}`;

const becomesSpeech = ({ uri }: TextDocument): Promise<TextDocument> =>
  until(workspace.onDidOpenTextDocument, () =>
    workspace.textDocuments.find(
      document => document.uri.toString() === uri.toString() && document.languageId === 'zh-speech',
    ),
  );

describe('a text', () => {
  it('that reads as a speech becomes one', async () => {
    await becomesSpeech(await shown(await example(), 'plaintext'));
  });

  it('of another kind stays what it is, and so does any while piyue.detect is off', async () => {
    const settings = workspace.getConfiguration('piyue');
    const list = await shown('牛奶\n面包\n各位记得带伞\n', 'plaintext');
    await settings.update('detect', false, true);
    const undetected = await shown(speech, 'plaintext');
    await settings.update('detect', undefined, true);
    await becomesSpeech(undetected);
    equal(list.languageId, 'plaintext');
  });

  it('in Markdown is served when it is a speech, and keeps its language', async () => {
    const readme = await shown(`# 安装\n\n${mistake}\n运行 \`npm ci\`。\n`, 'markdown');
    const script = await shown(`// ${mistake}`, 'javascript');
    const markdown = await shown(`# ${speech.replace('一、', '## 一、')}`, 'markdown');
    await untilFound(markdown.uri, ['sums/total-parts-sum']);
    equal(markdown.languageId, 'markdown');
    equal([...findings(readme.uri), ...findings(script.uri)], []);
  });
});
