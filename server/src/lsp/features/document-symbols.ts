import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import { type OutlineSymbol, outlineSymbols, type SectionKind, type Speech } from '../../core/index';
import { rangeOf } from '../convert';
import type { Feature } from './feature';

export const documentSymbols: Feature = {
  capabilities: () => ({ documentSymbolProvider: { label: '批阅' } }),
  start({ connection, documents }) {
    connection.onDocumentSymbol(({ textDocument }) => {
      const speech = documents.get(textDocument.uri)?.speech;
      return speech ? outlineSymbols(speech).map(symbol => documentSymbolOf(speech, symbol)) : [];
    });
  },
};

const documentSymbolOf = (
  speech: Speech,
  { kind, name, detail, span, nameSpan, children }: OutlineSymbol,
): DocumentSymbol => ({
  name,
  ...(detail && { detail }),
  kind: symbolKinds[kind],
  range: rangeOf(speech, span),
  selectionRange: rangeOf(speech, nameSpan),
  children: children.map(child => documentSymbolOf(speech, child)),
});

/** How editors show the sections. */
export const symbolKinds: Readonly<Record<SectionKind, SymbolKind>> = {
  title: SymbolKind.File,
  opening: SymbolKind.Namespace,
  heading: SymbolKind.Module,
  caption: SymbolKind.Field,
  point: SymbolKind.EnumMember,
  closing: SymbolKind.Namespace,
  annex: SymbolKind.Package,
  entry: SymbolKind.Key,
  note: SymbolKind.String,
};
