import { commands, type DocumentSymbol, type TextDocument } from 'vscode';

/** Names of the sections around an offset. */
export type SectionsAt = (offset: number) => readonly string[];

/** The sections of a document as it is now. */
export async function sectionsOf(document: TextDocument): Promise<SectionsAt> {
  const symbols = await commands
    .executeCommand<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri)
    .then(undefined, () => undefined);
  return offset => {
    const place = document.positionAt(offset);
    const names: string[] = [];
    for (let all = symbols ?? []; ; ) {
      const around = all.find(({ range }) => range.contains(place));
      if (!around) return names;
      names.push(around.name);
      all = around.children;
    }
  };
}
