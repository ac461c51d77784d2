import { deepEqual, equal } from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DocumentLink, WorkspaceSymbol } from 'vscode-languageserver/node';
import { filesOnDisk } from '../../server/src/files';
import { fit, reader } from '../../server/src/lsp/folder/pinyin';
import { folderFilesRequest, folderTextRequest } from '../../server/src/lsp/protocol/index';
import { type Session, session } from './session';

const closed =
  '青溪县水利工作报告\n\n各位代表：\n我代表水利局报告工作。\n一、2024年工作回顾\n渠修好了。\n二、重点任务\n还要护堤。\n';
const open =
  '各位委员：\n请看《 水利工作报告 》和《没有的文件》，名单见附件1，图见附件2。\n一、植树\n树要种好。\n附件1\n名单\n1.江远\n2.江山\n';

describe('names that are looked for', () => {
  const cases: readonly [typed: string, name: string, fit: number][] = [
    ['工作回顾', '一、工作回顾', 3],
    ['gzhg', '一、工作回顾', 3],
    ['gongzuo', '一、工作回顾', 3],
    ['gzuohuigu', '一、工作回顾', 3],
    ['hg', '一、工作回顾', 2],
    ['工顾', '一、工作回顾', 1],
    ['gh', '一、工作回顾', 1],
    ['工zuo', '一、工作回顾', 3],
    ['zdrw', '二、重点任务', 3],
    ['cdrw', '二、重点任务', 0],
    ['2024 回顾', '一、2024年工作回顾', 1],
    ['', '一、工作回顾', 1],
    ['顾回', '一、工作回顾', 0],
  ]; // biome-ignore format: one case a line
  for (const [typed, name, expected] of cases)
    it(`${typed} in ${name}`, async () => equal(fit((await reader())(name), typed), expected));
});

describe('a server that knows the folder', () => {
  let asked: Session;
  let version = 1;
  const reads: string[] = [];
  const symbols = async (query: string): Promise<string[]> => {
    const found = await asked.client.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query });
    return found.map(({ name, containerName }) => `${containerName}: ${name}`);
  };
  before(async () => {
    asked = await session({}, { readsFolder: true }, client => {
      client.onRequest(folderFilesRequest, () => [
        { uri: 'file:///a/%E6%B0%B4%E5%88%A9%E5%B7%A5%E4%BD%9C%E6%8A%A5%E5%91%8A.txt', version },
        { uri: 'file:///a/open.txt', version },
        { uri: 'file:///a/附件2 图.pdf', version },
        { uri: 'file:///a/program.txt', version },
      ]);
      client.onRequest(folderTextRequest, ({ uri }: { uri: string }) => {
        reads.push(uri);
        return { text: uri.includes('program') ? 'if (a) b();\n' : closed };
      });
    });
    await asked.open('file:///a/open.txt', open);
  });
  after(() => asked.close());

  it('finds headings of open and of closed speeches', async () => {
    deepEqual(await symbols('植树'), ['open: 一、植树']);
    deepEqual(await symbols('gzhg'), ['水利工作报告: 一、2024年工作回顾']);
    equal((await symbols('')).length, 7);
  });

  it('reads a file again when it has changed, and only then', async () => {
    const before = reads.length;
    await symbols('工作');
    equal(reads.length, before);
    version++;
    await symbols('工作');
    equal(reads.length, before + 2);
  });

  it('links titles to files, and annexes to their place or file', async () => {
    const links = await asked.client.sendRequest<DocumentLink[]>('textDocument/documentLink', {
      textDocument: { uri: 'file:///a/open.txt' },
    });
    deepEqual(
      links.map(({ target, range: { start, end } }) => [
        open.split('\n')[start.line]!.slice(start.character, end.character),
        target,
      ]),
      [
        [' 水利工作报告 ', 'file:///a/%E6%B0%B4%E5%88%A9%E5%B7%A5%E4%BD%9C%E6%8A%A5%E5%91%8A.txt'],
        ['附件1', 'file:///a/open.txt#L5'],
        ['附件2', 'file:///a/附件2 图.pdf'],
      ],
    );
  });
});

describe('files on disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'piyue-'));
  after(() => rmSync(folder, { recursive: true }));

  it('are those that are texts or that a text may name, in UTF-8 or GB 18030', async () => {
    writeFileSync(join(folder, 'a.txt'), Uint8Array.from([0xd0, 0xde, 0xc7, 0xfe])); // 修渠
    writeFileSync(join(folder, 'b.md'), '护堤');
    writeFileSync(join(folder, 'c.js'), '');
    const files = filesOnDisk([pathToFileURL(folder).href]);
    const uris = (await files.list()).map(({ uri }) => uri).sort();
    deepEqual(
      uris.map(uri => uri.slice(-5)),
      ['a.txt', '/b.md'],
    );
    deepEqual(await Promise.all(uris.map(files.read)), ['修渠', '护堤']);
  });
});
