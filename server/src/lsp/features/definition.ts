import { definition as definitionOf } from '../../core/index';
import { offsetOf, rangeOf } from '../convert';
import { pageUri } from '../pages';
import type { Feature } from './feature';

export const definition: Feature = {
  capabilities: () => ({ definitionProvider: true }),
  start({ connection, documents, client, options, setup }) {
    const links = client.textDocument?.definition?.linkSupport;
    connection.onDefinition(({ textDocument, position }) => {
      const speech = documents.get(textDocument.uri)?.speech;
      const found = speech && definitionOf(speech, setup(), offsetOf(speech, position));
      if (!found || options.pages === undefined) return null;
      const uri = pageUri(found.page, options);
      const start = { line: found.line, character: 0 };
      const range = { start, end: start };
      if (!links) return { uri, range };
      return [
        {
          originSelectionRange: rangeOf(speech, found.span),
          targetUri: uri,
          targetRange: range,
          targetSelectionRange: range,
        },
      ];
    });
  },
};
