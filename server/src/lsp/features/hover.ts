import { MarkupKind } from 'vscode-languageserver';
import { hover as hoverOf, markdownOf, plainTextOf } from '../../core/index';
import { offsetOf, placeUri, rangeOf } from '../convert';
import type { Feature } from './feature';

export const hover: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  start({ connection, documents, client, setup }) {
    const markdown = client.textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown);
    connection.onHover(({ textDocument, position }) => {
      const speech = documents.get(textDocument.uri)?.speech;
      const explanation = speech && hoverOf(speech, setup(textDocument.uri), offsetOf(speech, position));
      if (!explanation) return null;
      const contents = markdown
        ? {
            kind: MarkupKind.Markdown,
            value: markdownOf(explanation.blocks, 0, span => placeUri(textDocument.uri, speech, span)),
          }
        : { kind: MarkupKind.PlainText, value: plainTextOf(explanation.blocks) };
      return { contents, range: rangeOf(speech, explanation.span) };
    });
  },
};
