import { type Diagnostic, DiagnosticSeverity, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { knowledgeWith, readTermTable, shadowedForms, type Term, termAtCaret } from '../../core/index';
import { type GlossaryProblem, glossaryProblems, isGlossaryFile, readGlossaryFile } from '../../glossary-files/read';
import { offsetOf } from '../convert';
import { addTerms } from '../glossary-edits';
import {
  type AddedTerms,
  type AddTermsParams,
  addTermsRequest,
  type GlossariesParams,
  type GlossaryFile,
  glossariesNotification,
  type PlaceParams,
  type TableParams,
  type TermAt,
  type TermEntry,
  type TermTable,
  tableRequest,
  termRequest,
} from '../protocol/index';
import type { Feature, Server } from './feature';

/** Glossaries of the user: read when the client hands them over, checked, and filled on request. */
export const glossaries: Feature = {
  capabilities: () => ({}),
  start(server) {
    const { connection, documents, setup } = server;
    const reported = new Set<string>();
    const take = (files: readonly GlossaryFile[]): void => {
      const read = files.map(file => ({ file, ...readGlossaryFile(file.uri, file.text) }));
      server.sources = new Map(read.map(({ file, source }) => [file.uri, source]));
      server.know(knowledgeWith(read.map(({ own }) => own)));
      const shadowed = shadowedForms(read.map(({ own }) => own));
      for (const uri of reported)
        if (!server.sources.has(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
      reported.clear();
      for (const { file, source, own } of read) {
        const problems = [...own.problems, ...(shadowed.get(file.uri) ?? [])];
        const diagnostics = glossaryProblems(source, problems).map(diagnosticOf);
        void connection.sendDiagnostics({ uri: file.uri, diagnostics });
        reported.add(file.uri);
      }
    };
    connection.onNotification(glossariesNotification, ({ files }: GlossariesParams) => take(files));
    if (!server.options.readsFolder) void readByItself(server, take);
    connection.onRequest(tableRequest, ({ text }: TableParams): TermTable => readTermTable(text));
    connection.onRequest(
      addTermsRequest,
      ({ uri, text, entries }: AddTermsParams): AddedTerms | null => addTerms(uri, text, entries) ?? null,
    );
    connection.onRequest(termRequest, ({ uri, position }: PlaceParams): TermAt | null => {
      const speech = documents.get(uri)?.speech;
      const use = speech && termAtCaret(speech, setup().glossary, offsetOf(speech, position));
      if (!use) return null;
      const { origin } = use.term;
      const range = origin && server.sources.get(origin.file)?.rangeOf(origin.path);
      return { entry: entryOf(use.term), ...(range && { origin: { uri: origin.file, range } }) };
    });
  },
};

/** A term as a file has it: without what is optional and empty. */
function entryOf({ origin, theme, ...entry }: Term): TermEntry {
  const isSaid = (value: unknown): boolean =>
    typeof value === 'string' || (typeof value === 'object' ? Object.keys(value!).length > 0 : !!value);
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => isSaid(value))) as unknown as TermEntry;
}

/** For clients that hand over nothing: reads the glossaries of the folders, and again when the client says that they have changed. */
async function readByItself(
  { connection, client, files, configured }: Server,
  take: (files: readonly GlossaryFile[]) => void,
): Promise<void> {
  let isAnswered = false;
  const read = async (): Promise<void> => {
    const own = (await files.list()).map(({ uri }) => uri).filter(isGlossaryFile);
    const texts = await Promise.all(own.sort().map(async uri => ({ uri, text: await files.read(uri) })));
    const found = texts.flatMap(({ uri, text }) => (text === undefined ? [] : { uri, text }));
    if (found.length > 0 || isAnswered) take(found);
    isAnswered ||= found.length > 0;
  };
  const readOrWarn = (): Promise<void> => read().catch(error => connection.console.warn(`piyue: ${error}`));
  await configured;
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => isGlossaryFile(uri))) void readOrWarn();
  });
  if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration)
    void connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [{ globPattern: '**/*.piyue-glossary.{json,yaml,yml}' }],
    });
  await readOrWarn();
}

const diagnosticOf = ({ range, message, isMild }: GlossaryProblem): Diagnostic => ({
  range,
  message,
  severity: isMild ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error,
  source: '批阅',
});
