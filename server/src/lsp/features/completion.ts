import { type CompletionItem, CompletionItemKind, MarkupKind } from 'vscode-languageserver';
import { markdownOf, type Suggestion, suggestions, termBlocks } from '../../core/index';
import { offsetOf, rangeOf } from '../convert';
import { type Reading, reader } from '../folder/pinyin';
import type { Feature } from './feature';

/** Terms and formulations by their characters or the first letters of their 拼音, the rest of a formulation, the next number. */
export const completion: Feature = {
  capabilities: () => ({ completionProvider: { triggerCharacters: ['“', '、', '；'] } }),
  start({ connection, documents, setup }) {
    const initials = new Map<string, string>();
    connection.onCompletion(async ({ textDocument, position }) => {
      const speech = documents.get(textDocument.uri)?.speech;
      if (!speech) return null;
      const offset = offsetOf(speech, position);
      const read = await reader();
      const readsAs = (name: string, letters: string): boolean => {
        const known = initials.get(name) ?? initialsOf(read(name));
        initials.set(name, known);
        return known.startsWith(letters);
      };
      const found = suggestions(speech, setup(textDocument.uri), offset, readsAs);
      const items = found.map((one, place): CompletionItem => {
        const range = rangeOf(speech, one.span);
        return {
          label: one.label,
          kind: kinds[one.kind],
          detail: one.detail,
          filterText: one.typed || one.text,
          sortText: String(place).padStart(3, '0'),
          textEdit: { range, newText: one.text },
          ...(one.term && {
            documentation: { kind: MarkupKind.Markdown, value: markdownOf(termBlocks(one.term)) },
          }),
        };
      });
      return { isIncomplete: true, items };
    });
  },
};

/** zwh of 专委会; letters and digits stay as they are. */
const initialsOf = (name: Reading): string => name.map(([, read]) => read.charAt(0)).join('');

const kinds: Record<Suggestion['kind'], CompletionItemKind> = {
  term: CompletionItemKind.Text,
  formulation: CompletionItemKind.Constant,
  expansion: CompletionItemKind.Snippet,
  item: CompletionItemKind.EnumMember,
  number: CompletionItemKind.Value,
};
