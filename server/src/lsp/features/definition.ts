import type { Location } from 'vscode-languageserver';
import { definition as definitionOf, type PageDefinition } from '../../core/index';
import { offsetOf, rangeOf } from '../convert';
import { pageUri } from '../pages';
import type { Feature } from './feature';

export const definition: Feature = {
  capabilities: () => ({ definitionProvider: true }),
  start({ connection, documents, client, options, setup }) {
    const links = client.textDocument?.definition?.linkSupport;
    const onPage = ({ page, line }: PageDefinition): Location | undefined => {
      if (options.pages === undefined) return undefined;
      const start = { line, character: 0 };
      return { uri: pageUri(page, options), range: { start, end: start } };
    };
    connection.onDefinition(({ textDocument, position }) => {
      const speech = documents.get(textDocument.uri)?.speech;
      const found = speech && definitionOf(speech, setup(), offsetOf(speech, position));
      if (!found) return null;
      const target = 'place' in found ? { uri: textDocument.uri, range: rangeOf(speech, found.place) } : onPage(found);
      if (!target) return null;
      const { uri, range } = target;
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
