import {
  commands,
  Disposable,
  type DocumentSymbol,
  type Position,
  Selection,
  SymbolKind,
  type TextEditor,
  TextEditorRevealType,
} from 'vscode';

/** Commands that put the cursor at the next or previous heading or paragraph of the text. */
export const jumpThroughSpeeches = (): Disposable =>
  Disposable.from(
    commands.registerTextEditorCommand('piyue.goToNextHeading', editor => goToHeading(editor, 1)),
    commands.registerTextEditorCommand('piyue.goToPreviousHeading', editor => goToHeading(editor, -1)),
    commands.registerTextEditorCommand('piyue.goToNextParagraph', editor => goToParagraph(editor, 1)),
    commands.registerTextEditorCommand('piyue.goToPreviousParagraph', editor => goToParagraph(editor, -1)),
  );

async function goToHeading(editor: TextEditor, step: 1 | -1): Promise<void> {
  const { line } = editor.selection.active;
  const found = await commands.executeCommand<DocumentSymbol[]>(
    'vscode.executeDocumentSymbolProvider',
    editor.document.uri,
  );
  const places = headingsOf(found ?? []).filter(place => (place.line - line) * step > 0);
  places.sort((a, b) => (a.line - b.line) * step);
  if (places[0]) goTo(editor, places[0]);
}

/** Where the sections of the outline begin; points are none. */
const headingsOf = (symbols: readonly DocumentSymbol[]): Position[] =>
  symbols.flatMap(({ kind, selectionRange, children }) => [
    ...(kind === SymbolKind.EnumMember ? [] : [selectionRange.start]),
    ...headingsOf(children),
  ]);

function goToParagraph(editor: TextEditor, step: 1 | -1): void {
  const { document, selection } = editor;
  for (let line = selection.active.line + step; line >= 0 && line < document.lineCount; line += step) {
    const { isEmptyOrWhitespace, firstNonWhitespaceCharacterIndex, range } = document.lineAt(line);
    if (isEmptyOrWhitespace) continue;
    goTo(editor, range.start.with({ character: firstNonWhitespaceCharacterIndex }));
    return;
  }
}

function goTo(editor: TextEditor, place: Position): void {
  editor.selection = new Selection(place, place);
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
}
