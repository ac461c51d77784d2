import type { SelectionRange } from 'vscode-languageserver';
import { type Speech, selections } from '../../core/index';
import { offsetOf, rangeOf } from '../convert';
import type { Feature } from './feature';

export const selectionRanges: Feature = {
  capabilities: () => ({ selectionRangeProvider: true }),
  start({ connection, documents }) {
    connection.onSelectionRanges(({ textDocument, positions }) => {
      const speech = documents.get(textDocument.uri)?.speech;
      return speech ? positions.map(position => selectionRangeOf(speech, offsetOf(speech, position))) : [];
    });
  },
};

function selectionRangeOf(speech: Speech, offset: number): SelectionRange {
  const [outermost, ...inner] = selections(speech, offset).toReversed();
  return inner.reduce<SelectionRange>((parent, span) => ({ range: rangeOf(speech, span), parent }), {
    range: rangeOf(speech, outermost!),
  });
}
