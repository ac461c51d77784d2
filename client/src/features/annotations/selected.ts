import { type Range, type TextDocument, window } from 'vscode';

/** The selection; the sentence or line around the cursor when nothing is selected. */
export function selected(document: TextDocument): Range {
  const editor = window.visibleTextEditors.find(one => one.document === document);
  const selection = editor?.selection;
  if (selection && !selection.isEmpty) return selection;
  const { text, range } = document.lineAt(selection?.active.line ?? 0);
  const at = selection?.active.character ?? 0;
  const start = Math.max(...[...'。！？；'].map(mark => text.lastIndexOf(mark, at - 1) + 1), 0);
  const ends = [...'。！？；'].map(mark => text.indexOf(mark, at) + 1).filter(end => end > 0);
  const end = ends.length > 0 ? Math.min(...ends) : text.length;
  const first = start + text.slice(start, end).search(/\S|$/);
  return first < end ? range.with(range.start.translate(0, first), range.start.translate(0, end)) : range;
}
