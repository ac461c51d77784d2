import { deepEqual, equal } from 'node:assert/strict';
import type { CodeAction, Diagnostic } from 'vscode-languageserver';
import {
  type Silence,
  type SilencedAnswer,
  type SilencesParams,
  silencedRequest,
  silencesNotification,
} from '../../server/src/lsp/protocol/index';
import { type Session, session } from './session';

const uri = 'file:///speech.txt';
const text = '收到提案100件，其中经济类41件、社会类38件、文化类20件。\n';

describe('a server told of silences', () => {
  let open: Session;
  const diagnostics = async (): Promise<Diagnostic[]> => {
    const report = await open.client.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    return report.items;
  };
  const tell = (silences: readonly Silence[]): Promise<void> =>
    open.client.sendNotification(silencesNotification, { uri, silences } satisfies SilencesParams);
  before(async () => {
    open = await session(
      {
        textDocument: {
          diagnostic: {},
          codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
        },
      },
      { silences: true },
    );
    await open.open(uri, text);
  });
  after(() => open.close());

  it('offers to silence a finding, here, in the text, in the workspace', async () => {
    const [finding] = await diagnostics();
    const actions = await open.client.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: finding!.range,
      context: { diagnostics: [finding] },
    });
    const own = actions.filter(({ command }) => command);
    deepEqual(
      own.map(({ title }) => title.slice(0, title.indexOf('：'))),
      ['忽略此处', '本文忽略此规则', '在工作区关闭此规则'],
    );
    deepEqual(own[0]!.diagnostics, [finding]);
    const { silence } = own[0]!.command!.arguments![0];
    await tell([{ id: 'a', ...silence }]);
    deepEqual(await diagnostics(), []);
    const answer = await open.client.sendRequest<SilencedAnswer>(silencedRequest, { uri });
    equal(answer.silenced[0]!.id, 'a');
    deepEqual(answer.silenced[0]!.range, finding!.range);
  });

  it('reports again what is silenced no more', async () => {
    await tell([]);
    equal((await diagnostics()).length, 1);
  });
});
