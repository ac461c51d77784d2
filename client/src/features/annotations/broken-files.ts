import {
  commands,
  Diagnostic,
  DiagnosticSeverity,
  Disposable,
  l10n,
  languages,
  Range,
  type TextDocument,
  window,
} from 'vscode';
import type { AnnotatedText } from './annotated-text';
import { fileBeside, nameOf } from './annotation-store';
import type { Annotations } from './annotations';

/** Says what is the matter with files of notes: broken ones with their line, joined ones, and notes that can only be kept in the storage. */
export function reportFiles(annotations: Annotations): Disposable {
  const problems = languages.createDiagnosticCollection('piyue-notes');
  const said = new Map<string, string>();

  const report = (document: TextDocument): void => {
    const text = annotations.of(document);
    const file = fileBeside(document.uri);
    if (!text?.broken) problems.delete(file);
    else {
      const line = lineOf(text.broken);
      const message =
        text.broken.reason === 'syntax'
          ? l10n.t('This is no JSON any more from here on. Notes are neither read nor written until it is mended.')
          : l10n.t('This is no file of notes. Notes are neither read nor written until it is mended.');
      const diagnostic = new Diagnostic(new Range(line, 0, line, 1000), message, DiagnosticSeverity.Error);
      diagnostic.source = '批阅';
      problems.set(file, [diagnostic]);
    }
    const state = text?.broken ? `broken ${text.broken.text}` : text?.place === 'storage' ? 'storage' : 'right';
    if (said.get(file.toString()) === state || (state === 'right' && !said.has(file.toString()))) return;
    said.set(file.toString(), state);
    if (text?.broken) void sayBroken(document, lineOf(text.broken));
    else if (state === 'storage')
      void window.showInformationMessage(
        l10n.t('{0} cannot be written: notes are kept in the storage of this VS Code.', nameOf(file)),
      );
  };
  const follow = new Set<AnnotatedText>();
  const followJoins = (text: AnnotatedText | undefined): void => {
    if (!text || follow.has(text)) return;
    follow.add(text);
    text.onDidJoin(() =>
      window.showInformationMessage(l10n.t('Git had left two versions of the notes. Both are kept.')),
    );
  };
  for (const text of annotations.texts) {
    followJoins(text);
    report(text.document);
  }
  return Disposable.from(
    problems,
    annotations.onDidChange(document => {
      followJoins(annotations.of(document));
      report(document);
    }),
  );
}

async function sayBroken(document: TextDocument, line: number): Promise<void> {
  const file = fileBeside(document.uri);
  const open = l10n.t('Open');
  const message = l10n.t(
    '{0} is broken at line {1}. It is left as it is, and notes are not written, until it is mended.',
    nameOf(file),
    line + 1,
  );
  if ((await window.showErrorMessage(`批阅: ${message}`, open)) !== open) return;
  await commands.executeCommand('vscode.open', file, { selection: new Range(line, 0, line, 0) });
}

const lineOf = ({ text, offset }: { readonly text: string; readonly offset: number }): number =>
  text.slice(0, offset).split('\n').length - 1;
