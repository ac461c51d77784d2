import { type Diagnostic, DiagnosticSeverity, DocumentDiagnosticReportKind } from 'vscode-languageserver';
import { type Finding, findings, type Level, type Speech } from '../../core/index';
import { rangeOf } from '../convert';
import type { OpenSpeech } from '../documents';
import { rulePage } from '../pages';
import type { Feature, Server } from './feature';

/** Findings: pulled where the client can pull, else pushed when typing has paused for this many milliseconds. */
const quiet = 150;

export const diagnostics: Feature = {
  capabilities: client =>
    client.textDocument?.diagnostic
      ? { diagnosticProvider: { identifier: 'piyue', interFileDependencies: false, workspaceDiagnostics: false } }
      : {},
  start(server) {
    if (server.client.textDocument?.diagnostic) answerPulls(server);
    else pushWhenQuiet(server);
  },
};

function answerPulls(server: Server): void {
  const { connection, documents, configured, client, onSetup } = server;
  connection.languages.diagnostics.on(async ({ textDocument }) => {
    await configured;
    const document = documents.get(textDocument.uri);
    return { kind: DocumentDiagnosticReportKind.Full, items: document ? diagnosticsOf(document, server) : [] };
  });
  if (client.workspace?.diagnostics?.refreshSupport) onSetup(() => connection.languages.diagnostics.refresh());
}

function pushWhenQuiet(server: Server): void {
  const { connection, documents, configured, onSetup } = server;
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const push = async (uri: string): Promise<void> => {
    waiting.delete(uri);
    await configured;
    const document = documents.get(uri);
    if (!document) return;
    const items = diagnosticsOf(document, server);
    await connection.sendDiagnostics({ uri, version: document.version, diagnostics: items });
  };
  const pushSoon = (uri: string): void => {
    clearTimeout(waiting.get(uri));
    waiting.set(uri, setTimeout(push, quiet, uri));
  };
  documents.onDidOpen(({ document }) => push(document.uri));
  documents.onDidChangeContent(({ document }) => pushSoon(document.uri));
  documents.onDidClose(({ document: { uri } }) => {
    clearTimeout(waiting.get(uri));
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  onSetup(() => {
    for (const uri of documents.keys()) pushSoon(uri);
  });
}

function diagnosticsOf({ speech, uri }: OpenSpeech, server: Server): Diagnostic[] {
  const { findings: found, failures } = findings(speech, server.setup(uri));
  for (const { rule, error } of failures) server.connection.console.error(`${rule.id}: ${error}`);
  return found.map(finding => diagnosticOf(finding, speech, uri, server));
}

const diagnosticOf = (finding: Finding, speech: Speech, uri: string, { options }: Server): Diagnostic => ({
  range: rangeOf(speech, finding.span),
  severity: severities[finding.level],
  code: finding.rule.id,
  codeDescription: { href: rulePage(finding.rule.id, options) },
  source: '批阅',
  message: finding.message,
  relatedInformation: finding.related.map(({ span, message }) => ({
    location: { uri, range: rangeOf(speech, span) },
    message,
  })),
});

const severities: Record<Level, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
