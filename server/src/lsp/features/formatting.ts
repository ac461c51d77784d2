import {
  type Disposable,
  DocumentFormattingRequest,
  DocumentRangeFormattingRequest,
  type Range,
  type TextEdit,
} from 'vscode-languageserver';
import { format } from '../../core/index';
import { textEditOf } from '../convert';
import type { Feature, Server } from './feature';

const documentSelector = [{ language: 'zh-speech' }, { language: 'markdown' }];

/** Formatting, for users who have turned it on; others do not even see that there is a formatter, where the client can be told so. */
export const formatting: Feature = {
  capabilities: client => {
    const isDynamic = client.textDocument?.formatting?.dynamicRegistration;
    return isDynamic ? {} : { documentFormattingProvider: true, documentRangeFormattingProvider: true };
  },
  start(server) {
    const { connection, client } = server;
    connection.onDocumentFormatting(({ textDocument }) => edits(server, textDocument.uri));
    connection.onDocumentRangeFormatting(({ textDocument, range }) => edits(server, textDocument.uri, range));
    if (client.textDocument?.formatting?.dynamicRegistration) registerWhenOn(server);
  },
};

async function edits({ documents, configured, setup }: Server, uri: string, range?: Range): Promise<TextEdit[]> {
  await configured;
  const speech = documents.get(uri)?.speech;
  if (!speech || !setup().settings.format.enable) return [];
  const lastLine = speech.paragraphs.length - 1;
  // A range that ends at the beginning of a line does not take that line in.
  const end =
    range && range.end.character === 0 && range.end.line > range.start.line ? range.end.line - 1 : range?.end.line;
  const lines = range && ([Math.min(range.start.line, lastLine), Math.min(end!, lastLine)] as const);
  return format(speech, setup(uri), lines).map(edit => textEditOf(speech, edit));
}

function registerWhenOn({ connection, configured, onSetup, setup }: Server): void {
  let registered: Promise<Disposable[]> | undefined;
  const follow = (): void => {
    if (setup().settings.format.enable) {
      registered ??= Promise.all([
        connection.client.register(DocumentFormattingRequest.type, { documentSelector }),
        connection.client.register(DocumentRangeFormattingRequest.type, { documentSelector }),
      ]);
    } else {
      void registered?.then(all => {
        for (const one of all) one.dispose();
      });
      registered = undefined;
    }
  };
  void configured.then(follow);
  onSetup(follow);
}
