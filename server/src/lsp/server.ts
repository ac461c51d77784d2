import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { type Setup, setupOf } from '../core/index';
import { type Documents, openDocuments } from './documents';
import type { Server } from './features/feature';
import { features } from './features/index';
import { type Files, filesOfClient, noFiles } from './folder/files';
import type { InitializationOptions } from './protocol/index';
import { settingsOf } from './settings';
import { Silences } from './silences';

/**
 * Serves speeches over a connection, until the client ends it. `defaults` hold where the client says nothing; `filesIn` reads the files of
 * folders for a client that does not.
 */
export function startServer(
  connection: Connection,
  defaults: InitializationOptions = {},
  filesIn: (folders: readonly string[]) => Files = () => noFiles,
): void {
  const documents = openDocuments();
  documents.listen(connection);
  connection.onInitialize(params => {
    const server = serverOf(connection, documents, params, defaults, filesIn);
    const capabilities: ServerCapabilities = { textDocumentSync: TextDocumentSyncKind.Incremental };
    for (const feature of features) {
      Object.assign(capabilities, feature.capabilities(server.client));
      feature.start(server);
    }
    return { capabilities, serverInfo: { name: 'piyue' } };
  });
  connection.listen();
}

function serverOf(
  connection: Connection,
  documents: Documents,
  { capabilities: client, initializationOptions, workspaceFolders, rootUri }: InitializeParams,
  defaults: InitializationOptions,
  filesIn: (folders: readonly string[]) => Files,
): Server {
  const options = { ...defaults, ...(initializationOptions as InitializationOptions | undefined) };
  const folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  let setup = setupOf();
  const silences = new Silences();
  const listeners: (() => void)[] = [];
  const change = ({ settings, ...knowledge }: Setup): void => {
    setup = setupOf(settings, knowledge);
    for (const listener of listeners) listener();
  };
  const configured = new Promise<void>(resolve => {
    /** Asks for the settings; a client that cannot be asked pushes them. What goes wrong leaves the settings as they are. */
    const configure = async (pushed?: { piyue?: unknown }): Promise<void> => {
      try {
        const asks = client.workspace?.configuration;
        const given = asks ? await connection.workspace.getConfiguration('piyue') : pushed?.piyue;
        change({ ...setup, settings: settingsOf(given) });
      } catch (error) {
        connection.console.warn(`piyue: ${error}`);
      }
      resolve();
    };
    connection.onInitialized(() => {
      if (client.workspace?.didChangeConfiguration?.dynamicRegistration)
        void connection.client.register(DidChangeConfigurationNotification.type, { section: 'piyue' });
      void configure();
    });
    connection.onDidChangeConfiguration(({ settings }) => configure(settings));
  });
  return {
    connection,
    documents,
    client,
    setup: uri => silences.in(setup, uri),
    silence(uri, own) {
      silences.set(uri, own);
      for (const listener of listeners) listener();
    },
    options,
    files: options.readsFolder ? filesOfClient(connection) : filesIn(folders),
    configured,
    sources: new Map(),
    know: knowledge => change({ ...setup, ...knowledge }),
    onSetup: listener => listeners.push(listener),
  };
}
