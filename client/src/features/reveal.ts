import { Range, Selection, type TextDocument, TextEditorRevealType, ViewColumn, window } from 'vscode';

/** Shows a piece of a document, in the editor that has it already where there is one. */
export async function reveal(
  document: TextDocument,
  { start, end }: { start: { line: number; character: number }; end: { line: number; character: number } },
  column?: ViewColumn,
): Promise<void> {
  const range = new Range(start.line, start.character, end.line, end.character);
  const open = window.visibleTextEditors.find(editor => editor.document === document);
  const viewColumn = open?.viewColumn ?? column ?? ViewColumn.Active;
  const editor = await window.showTextDocument(document, { viewColumn });
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
