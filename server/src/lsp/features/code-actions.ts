import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import {
  certainFindings,
  type Edit,
  type Finding,
  fixAll,
  fixesAt,
  type Rule,
  rules,
  type Speech,
} from '../../core/index';
import { rangeOf, spanOf, textEditOf } from '../convert';
import type { OpenSpeech } from '../documents';
import type { Feature, Server } from './feature';
import { refactorKinds, refactors } from './restructure';
import { silencingActions } from './silences';

const fixAllKind = `${CodeActionKind.SourceFixAll}.piyue`;

/** What an action carries whose edit is made when it is chosen. */
interface FixAllData {
  readonly uri: string;
  /** Id of the only rule to mend. */
  readonly rule?: string;
}

/** Quick fixes, and "fix all" of one rule or of all, for clients that take actions and not only commands. */
export const codeActions: Feature = {
  capabilities: client =>
    client.textDocument?.codeAction?.codeActionLiteralSupport
      ? {
          codeActionProvider: {
            codeActionKinds: [CodeActionKind.QuickFix, fixAllKind, ...refactorKinds],
            resolveProvider: resolves(client),
          },
        }
      : {},
  start(server) {
    const { connection, documents, configured, setup } = server;
    connection.onCodeAction(async ({ textDocument, range, context }) => {
      await configured;
      const document = documents.get(textDocument.uri);
      if (!document) return [];
      const wants = (kind: string): boolean =>
        !context.only || context.only.some(wanted => kind === wanted || kind.startsWith(`${wanted}.`));
      return [
        ...(wants(CodeActionKind.QuickFix) ? quickFixes(document, range, context, server) : []),
        ...(wants(fixAllKind) ? fixAllAction(document, fixAllKind, server) : []),
        ...refactors(document, range, wants, edits => editOf(document, edits, server)),
      ];
    });
    connection.onCodeActionResolve(action => {
      const { uri = '', rule } = (action.data ?? {}) as Partial<FixAllData>;
      const document = documents.get(uri);
      const only = rules.find(({ id }) => id === rule);
      return document
        ? { ...action, edit: editOf(document, fixAll(document.speech, setup(uri), only), server) }
        : action;
    });
  },
};

/** Whether the client asks for the edit of an action when the user chooses it: "fix all" has not to be worked out before. */
const resolves = ({ textDocument }: ClientCapabilities): boolean =>
  !!textDocument?.codeAction?.dataSupport && !!textDocument.codeAction.resolveSupport?.properties.includes('edit');

function quickFixes(
  document: OpenSpeech,
  range: CodeActionParams['range'],
  { diagnostics }: CodeActionParams['context'],
  server: Server,
): CodeAction[] {
  const { speech } = document;
  const mendings = fixesAt(speech, server.setup(document.uri), spanOf(speech, range));
  const certain = new Set(mendings.filter(({ isPreferred }) => isPreferred).map(({ finding }) => finding.rule));
  return [
    ...mendings.map(mending => ({
      title: mending.fix.title,
      kind: CodeActionKind.QuickFix,
      diagnostics: diagnosticsOf(mending.finding, speech, diagnostics),
      ...(mending.isPreferred && { isPreferred: true }),
      edit: editOf(document, mending.fix.edits, server),
    })),
    ...[...certain].flatMap(rule => fixAllAction(document, CodeActionKind.QuickFix, server, rule)),
    ...silencingActions(document, range, server, finding => diagnosticsOf(finding, speech, diagnostics)),
  ];
}

/** The diagnostics that the client has shown for a finding. */
function diagnosticsOf(finding: Finding, speech: Speech, shown: readonly Diagnostic[]): Diagnostic[] {
  const range = JSON.stringify(rangeOf(speech, finding.span));
  return shown.filter(one => one.code === finding.rule.id && JSON.stringify(rangeIn(one)) === range);
}
const rangeIn = ({ range: { start, end } }: Diagnostic) => ({
  start: { line: start.line, character: start.character },
  end: { line: end.line, character: end.character },
});

/** One action for all findings whose mending is certain; for a single one of a rule its own fix is enough. */
function fixAllAction(document: OpenSpeech, kind: CodeActionKind, server: Server, rule?: Rule): CodeAction[] {
  const { speech, uri } = document;
  const count = certainFindings(speech, server.setup(uri), rule).length;
  if (count === 0 || (rule && count === 1)) return [];
  const title = rule ? `改正全文${count}处：${rule.title}` : `改正全文${count}处可以确定的问题`;
  if (resolves(server.client))
    return [{ title, kind, data: { uri, ...(rule && { rule: rule.id }) } satisfies FixAllData }];
  return [{ title, kind, edit: editOf(document, fixAll(speech, server.setup(uri), rule), server) }];
}

/** For just this version of the document, where the client can tell. */
function editOf({ uri, version, speech }: OpenSpeech, edits: readonly Edit[], { client }: Server): WorkspaceEdit {
  const textEdits = edits.map(edit => textEditOf(speech, edit));
  return client.workspace?.workspaceEdit?.documentChanges
    ? { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] }
    : { changes: { [uri]: textEdits } };
}
