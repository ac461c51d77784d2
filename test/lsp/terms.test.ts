import { deepEqual, equal, match, ok } from 'node:assert/strict';
import type { ClientCapabilities, Hover, Location, LocationLink } from 'vscode-languageserver/node';
import { type InitializationOptions, type Page, pageRequest } from '../../server/src/lsp/protocol/index';
import { type Session, session } from './session';

const uri = 'file:///speech.txt';
const text = '各位委员：\r\n加强专委会工作，发挥专门委员会作用。';
const at = (line: number, character: number) => ({ textDocument: { uri }, position: { line, character } });
const markdown: ClientCapabilities = {
  textDocument: { hover: { contentFormat: ['markdown', 'plaintext'] }, definition: { linkSupport: true } },
};

describe('a server asked of terms', () => {
  let open: Session | undefined;
  const ask = async <T>(
    method: string,
    params: object,
    capabilities: ClientCapabilities = {},
    options: InitializationOptions = { pages: 'piyue:' },
  ): Promise<T> => {
    open = await session(capabilities, options);
    await open.open(uri, text);
    return open.client.sendRequest<T>(method, params);
  };
  afterEach(() => open?.close());

  it('hovers in Markdown where the client takes it, over just the term', async () => {
    const hover = await ask<Hover>('textDocument/hover', at(1, 4), markdown);
    deepEqual(hover.range, { start: { line: 1, character: 2 }, end: { line: 1, character: 5 } });
    ok(typeof hover.contents === 'object' && 'kind' in hover.contents && hover.contents.kind === 'markdown');
    match(hover.contents.value, /^\*\*专门委员会\*\* · 政协组织\n\n/);
    match(hover.contents.value, /本文出现 2 次$/);
  });

  it('hovers in plain text where it does not', async () => {
    const hover = await ask<Hover>('textDocument/hover', at(1, 4));
    ok(typeof hover.contents === 'object' && 'kind' in hover.contents && hover.contents.kind === 'plaintext');
    match(hover.contents.value, /^专门委员会 · 政协组织\n\n/);
  });

  it('has no hover where no term stands, nor for a document that is not open', async () => {
    equal(await ask('textDocument/hover', at(0, 0)), null);
    equal(
      await open!.client.sendRequest('textDocument/hover', { ...at(1, 4), textDocument: { uri: 'file:///no' } }),
      null,
    );
  });

  it('finds and highlights all uses of a term', async () => {
    const ranges = [
      { start: { line: 1, character: 2 }, end: { line: 1, character: 5 } },
      { start: { line: 1, character: 10 }, end: { line: 1, character: 15 } },
    ];
    deepEqual(
      await ask('textDocument/references', { ...at(1, 5), context: { includeDeclaration: true } }),
      ranges.map(range => ({ uri, range })),
    );
    deepEqual(
      await open!.client.sendRequest('textDocument/documentHighlight', at(1, 12)),
      ranges.map(range => ({ range })),
    );
  });

  it('leads to the entry on a page that the client can ask for', async () => {
    const [link] = await ask<LocationLink[]>('textDocument/definition', at(1, 3), markdown);
    deepEqual(link!.originSelectionRange, { start: { line: 1, character: 2 }, end: { line: 1, character: 5 } });
    equal(link!.targetUri, `piyue:/glossary/${encodeURIComponent('政协组织')}.md`);
    const page = await open!.client.sendRequest<Page>(pageRequest, { uri: link!.targetUri });
    equal(page.text.split('\n')[link!.targetRange.start.line], '## 专门委员会');
    for (const uri of ['piyue:/glossary/no.md', 'piyue:/%', 'file:///etc/passwd', 'piyue:/../package.json'])
      equal(await open!.client.sendRequest(pageRequest, { uri }), null);
  });

  it('leads to a file where the client serves no pages', async () => {
    const { uri } = await ask<Location>('textDocument/definition', at(1, 3), {}, { pages: 'file:///opt/pages' });
    equal(uri, `file:///opt/pages/glossary/${encodeURIComponent('政协组织')}.md`);
  });

  it('leads nowhere where there are no pages at all', async () => {
    equal(await ask('textDocument/definition', at(1, 3), {}, {}), null);
  });
});
