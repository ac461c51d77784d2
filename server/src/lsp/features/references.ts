import { references as referencesOf } from '../../core/index';
import { offsetOf, rangeOf } from '../convert';
import type { Feature } from './feature';

export const references: Feature = {
  capabilities: () => ({ referencesProvider: true, documentHighlightProvider: true }),
  start({ connection, documents, setup }) {
    connection.onReferences(({ textDocument: { uri }, position }) => {
      const speech = documents.get(uri)?.speech;
      if (!speech) return [];
      const spans = referencesOf(speech, setup(), offsetOf(speech, position));
      return spans.map(span => ({ uri, range: rangeOf(speech, span) }));
    });
    connection.onDocumentHighlight(({ textDocument, position }) => {
      const speech = documents.get(textDocument.uri)?.speech;
      if (!speech) return [];
      return referencesOf(speech, setup(), offsetOf(speech, position)).map(span => ({ range: rangeOf(speech, span) }));
    });
  },
};
