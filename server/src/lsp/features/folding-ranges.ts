import type { FoldingRange } from 'vscode-languageserver';
import { folds, type Speech } from '../../core/index';
import { rangeOf } from '../convert';
import type { Feature } from './feature';

export const foldingRanges: Feature = {
  capabilities: () => ({ foldingRangeProvider: true }),
  start({ connection, documents, client }) {
    const { lineFoldingOnly = false, rangeLimit = Number.POSITIVE_INFINITY } = client.textDocument?.foldingRange ?? {};
    connection.onFoldingRanges(({ textDocument }) => {
      const speech = documents.get(textDocument.uri)?.speech;
      return speech ? foldingRangesOf(speech, lineFoldingOnly, rangeLimit) : [];
    });
  },
};

/** Where there are more than `limit`, the outer ones. */
function foldingRangesOf(speech: Speech, lineFoldingOnly: boolean, limit: number): FoldingRange[] {
  return folds(speech)
    .map(({ span, depth }) => ({ range: rangeOf(speech, span), depth }))
    .filter(({ range }) => !lineFoldingOnly || range.start.line < range.end.line)
    .sort((a, b) => a.depth - b.depth)
    .slice(0, limit)
    .map(({ range: { start, end } }) =>
      lineFoldingOnly
        ? { startLine: start.line, endLine: end.line }
        : { startLine: start.line, startCharacter: start.character, endLine: end.line, endCharacter: end.character },
    )
    .sort((a, b) => a.startLine - b.startLine);
}
