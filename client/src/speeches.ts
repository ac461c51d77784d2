import type { TextDocument } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { isSpeech } from './features/detect';

/** Whether the language server is told of a document. Decided once, when it is first asked about: a text stays what it was when opened. */
export function isServed(document: TextDocument): boolean {
  const known = served.get(document);
  if (known?.languageId === document.languageId) return known.isServed;
  const answer = !unserved.has(document.uri.scheme) && isSpeech(document);
  served.set(document, { languageId: document.languageId, isServed: answer });
  return answer;
}
const served = new WeakMap<TextDocument, { readonly languageId: string; readonly isServed: boolean }>();

/** Schemes of texts that stand beside a speech: its older version in a diff, our own pages. */
const unserved: ReadonlySet<string> = new Set(['git', 'piyue', 'piyue-draft']);

/** Tells the server only of documents that are served. */
export const onlyServed: Middleware = {
  didOpen: async (document, next) => (isServed(document) ? next(document) : undefined),
  didChange: async (event, next) => (isServed(event.document) ? next(event) : undefined),
  didSave: async (document, next) => (isServed(document) ? next(document) : undefined),
  didClose: async (document, next) => (isServed(document) ? next(document) : undefined),
};
