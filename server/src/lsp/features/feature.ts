import type { ClientCapabilities, Connection, ServerCapabilities } from 'vscode-languageserver';
import type { Knowledge, Setup, Silence } from '../../core/index';
import type { GlossarySource } from '../../glossary-files/source';
import type { Documents } from '../documents';
import type { Files } from '../folder/files';
import type { InitializationOptions } from '../protocol/index';

/** What a feature has at hand once the client has said who it is. */
export interface Server {
  readonly connection: Connection;
  readonly documents: Documents;
  readonly client: ClientCapabilities;
  /** The files of the opened folders. */
  readonly files: Files;
  readonly options: InitializationOptions;
  /** The setup of now; for a document with what is silenced in it. */
  readonly setup: (uri?: string) => Setup;
  /** Takes what is silenced in a document. */
  readonly silence: (uri: string, silences: readonly Silence[]) => void;
  /** Resolves when the user's settings have been read for the first time. */
  readonly configured: Promise<void>;
  /** The user's own glossary files by their addresses. */
  sources: ReadonlyMap<string, GlossarySource>;
  /** Takes up what the user's own glossaries say. */
  readonly know: (knowledge: Knowledge) => void;
  /** Calls `listener` whenever the setup has changed. */
  readonly onSetup: (listener: () => void) => void;
}

/** An adapter: one feature of the core offered over LSP. */
export interface Feature {
  readonly capabilities: (client: ClientCapabilities) => ServerCapabilities;
  readonly start: (server: Server) => void;
}
