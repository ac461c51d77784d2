import {
  type DecorationOptions,
  Disposable,
  MarkdownString,
  OverviewRulerLane,
  Range,
  type TextDocument,
  type TextEditor,
  type TextEditorDecorationType,
  ThemeColor,
  Uri,
  window,
} from 'vscode';
import { noteKinds } from '../../../../server/src/lsp/protocol/index';
import { nameOf } from './author';
import { colorOf, labelOf } from './kinds';
import type { Notes } from './notes';
import type { Placed } from './placed';

/** Colours the pieces that have notes, marks their lines in the gutter, and shows the notes on hover. */
export function decorateNotes(notes: Notes, extension: Uri): Disposable {
  const types = new Map(noteKinds.map(kind => [kind as string, typeOf(kind, extension)]));
  const resolved = window.createTextEditorDecorationType({
    borderWidth: '0 0 1px 0',
    borderStyle: 'dotted',
    borderColor: new ThemeColor('piyue.note.resolved'),
  });

  const show = (editor: TextEditor): void => {
    const placed = notes.of(editor.document).filter(({ span }) => span);
    const options = (own: readonly Placed[]): DecorationOptions[] => own.map(one => optionOf(editor.document, one));
    for (const [kind, type] of types)
      editor.setDecorations(
        type,
        options(placed.filter(({ annotation }) => annotation.kind === kind && !annotation.resolved)),
      );
    editor.setDecorations(resolved, options(placed.filter(({ annotation }) => annotation.resolved)));
  };
  const showAll = (document?: TextDocument): void => {
    for (const editor of window.visibleTextEditors)
      if (!document || editor.document.uri.toString() === document.uri.toString()) show(editor);
  };
  showAll();
  return Disposable.from(
    ...types.values(),
    resolved,
    notes.annotations.onDidChange(showAll),
    window.onDidChangeVisibleTextEditors(() => showAll()),
  );
}

function typeOf(kind: string, extension: Uri): TextEditorDecorationType {
  const color = new ThemeColor(colorOf(kind));
  return window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor(`${colorOf(kind)}Background`),
    borderWidth: '0 0 2px 0',
    borderStyle: 'solid',
    borderColor: color,
    overviewRulerColor: color,
    overviewRulerLane: OverviewRulerLane.Right,
    gutterIconPath: Uri.joinPath(extension, `media/notes/${kind}.svg`),
    gutterIconSize: 'contain',
  });
}

function optionOf(document: TextDocument, { annotation, span }: Placed): DecorationOptions {
  const range = new Range(document.positionAt(span!.start), document.positionAt(span!.end));
  const hover = new MarkdownString(); // untrusted
  hover.appendMarkdown(`**${labelOf(annotation.kind)}**`);
  for (const { creator, value } of annotation.body ?? []) {
    hover.appendMarkdown('\n\n');
    hover.appendText(`${nameOf(creator)}：`);
    hover.appendMarkdown(value);
  }
  return { range, hoverMessage: hover };
}
