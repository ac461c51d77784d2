import { deepEqual, match, ok } from 'node:assert/strict';
import {
  ConfigurationRequest,
  type Hover,
  type InlayHint,
  InlayHintRefreshRequest,
  type Location,
} from 'vscode-languageserver/node';
import { type Session, session } from './session';

const uri = 'file:///speech.txt';
const text = '晋升13名干部，其中主任3名、副主任2名、科员8名。\n全县共有政协委员237名。\n237名政协委员积极履职。';
const at = (line: number, character: number) => ({ textDocument: { uri }, position: { line, character } });
const range = (line: number, from: number, to: number) => ({
  start: { line, character: from },
  end: { line, character: to },
});
const hints = { textDocument: { uri }, range: range(0, 0, 5) };

describe('a server asked of figures', () => {
  let open: Session | undefined;
  afterEach(() => open?.close());

  it('hovers with links to the other mentions', async () => {
    open = await session({ textDocument: { hover: { contentFormat: ['markdown'] } } });
    await open.open(uri, text);
    const hover = await open.client.sendRequest<Hover>('textDocument/hover', at(1, 9));
    deepEqual(hover.range, range(1, 8, 12));
    ok(typeof hover.contents === 'object' && 'value' in hover.contents);
    match(hover.contents.value, /\[第3行“237名”\]\(<file:\/\/\/speech\.txt#L3,1>\)/);
  });

  it('leads from a later mention to the first one, and highlights both', async () => {
    open = await session();
    await open.open(uri, text);
    const found = await open.client.sendRequest<Location>('textDocument/definition', at(2, 1));
    deepEqual(found, { uri, range: range(1, 8, 12) });
    deepEqual(await open.client.sendRequest('textDocument/documentHighlight', at(2, 1)), [
      { range: range(1, 8, 12) },
      { range: range(2, 0, 4) },
    ]);
  });

  it('has inlay hints only where the user wants them, and has them shown anew when that changes', async () => {
    let inlayHints = false;
    let refreshed = (): void => {};
    const workspace = { configuration: true, inlayHint: { refreshSupport: true } };
    open = await session({ workspace }, {}, client => {
      client.onRequest(ConfigurationRequest.method, () => [{ inlayHints }]);
      client.onRequest(InlayHintRefreshRequest.method, () => refreshed());
    });
    await open.open(uri, text);
    deepEqual(await open.client.sendRequest('textDocument/inlayHint', hints), []);
    inlayHints = true;
    const done = new Promise<void>(resolve => {
      refreshed = resolve;
    });
    await open.client.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await done;
    const [hint] = await open.client.sendRequest<InlayHint[]>('textDocument/inlayHint', hints);
    deepEqual([hint!.position, hint!.label], [{ line: 0, character: 5 }, '✓ 3+2+8']);
  });
});
