import type { Location } from 'vscode-languageserver';
import { definition as definitionOf, type Origin, type PageDefinition, type Span } from '../../core/index';
import { offsetOf, rangeOf } from '../convert';
import { pageUri } from '../pages';
import type { Feature } from './feature';

export const definition: Feature = {
  capabilities: () => ({ definitionProvider: true }),
  start(server) {
    const { connection, documents, client, options, setup } = server;
    const links = client.textDocument?.definition?.linkSupport;
    const onPage = ({ page, line }: PageDefinition): Location | undefined => {
      if (options.pages === undefined) return undefined;
      const start = { line, character: 0 };
      return { uri: pageUri(page, options), range: { start, end: start } };
    };
    const inFile = ({ file, path }: Origin): Location | undefined => {
      const range = server.sources.get(file)?.rangeOf(path);
      return range && { uri: file, range };
    };
    connection.onDefinition(({ textDocument, position }) => {
      const speech = documents.get(textDocument.uri)?.speech;
      const found = speech && definitionOf(speech, setup(), offsetOf(speech, position));
      if (!found) return null;
      const inText = (place: Span): Location => ({ uri: textDocument.uri, range: rangeOf(speech, place) });
      const target = 'place' in found ? inText(found.place) : 'origin' in found ? inFile(found.origin) : onPage(found);
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
