import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  createConnection,
  createProtocolConnection,
  type InitializeResult,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { InitializationOptions } from '../../server/src/lsp/protocol/index';
import { startServer } from '../../server/src/lsp/server';

/** A client that speaks to a server of its own in this process. */
export interface Session {
  readonly client: ProtocolConnection;
  readonly started: InitializeResult;
  /** Opens a text as a speech. */
  readonly open: (uri: string, text: string) => Promise<void>;
  readonly close: () => void;
}

/** `prepare` is asked before anything is said, to set up what the client answers. */
export async function session(
  capabilities: ClientCapabilities = {},
  initializationOptions: InitializationOptions = {},
  prepare: (client: ProtocolConnection) => void = () => {},
): Promise<Session> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
  startServer(server);
  const client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  prepare(client);
  client.listen();
  const started = await client.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    capabilities,
    initializationOptions,
  });
  await client.sendNotification('initialized', {});
  return {
    client,
    started,
    open: (uri, text) =>
      client.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'zh-speech', version: 1, text },
      }),
    close() {
      client.dispose();
      server.dispose();
    },
  };
}
