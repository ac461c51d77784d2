import { type Span, type Speech, termList } from '../../core/index';
import { rangeOf } from '../convert';
import { type TermPlace, type TermsInText, type TermsParams, termsRequest } from '../protocol/index';
import type { Feature } from './feature';

export const terms: Feature = {
  capabilities: () => ({}),
  start({ connection, documents, setup }) {
    connection.onRequest(termsRequest, ({ uri }: TermsParams): TermsInText | null => {
      const document = documents.get(uri);
      if (!document) return null;
      const { speech, version } = document;
      const { terms, unexplained } = termList(speech, setup(uri));
      return {
        version,
        terms: terms.map(({ term: { name, theme, definition, origin }, places }) => ({
          name,
          theme,
          definition,
          isOwn: !!origin,
          places: places.map(span => placeOf(speech, span)),
        })),
        unexplained: unexplained.map(({ name, places }) => ({
          name,
          places: places.map(span => placeOf(speech, span)),
        })),
      };
    });
  },
};

/** A place with the words around it. */
function placeOf(speech: Speech, span: Span): TermPlace {
  const range = rangeOf(speech, span);
  const { text } = speech.paragraphs[range.start.line]!;
  const from = Math.max(0, range.start.character - before);
  return {
    range,
    before: (from > 0 ? '…' : '') + text.slice(from, range.start.character).trimStart(),
    written: text.slice(range.start.character, range.end.character),
    after: text.slice(range.end.character, range.end.character + after),
  };
}
const before = 8;
const after = 14;
