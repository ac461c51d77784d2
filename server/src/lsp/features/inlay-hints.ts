import { InlayHintKind } from 'vscode-languageserver';
import { inlayHints as hintsOf } from '../../core/index';
import { positionOf, spanOf } from '../convert';
import type { Feature } from './feature';

export const inlayHints: Feature = {
  capabilities: () => ({ inlayHintProvider: true }),
  start({ connection, documents, client, setup, onSetup }) {
    connection.languages.inlayHint.on(({ textDocument, range }) => {
      const speech = documents.get(textDocument.uri)?.speech;
      if (!speech || !setup().settings.inlayHints) return [];
      return hintsOf(speech, spanOf(speech, range)).map(({ offset, label }) => ({
        position: positionOf(speech, offset),
        label,
        kind: InlayHintKind.Parameter,
        paddingLeft: true,
        paddingRight: true,
      }));
    });
    let shown = false;
    onSetup(() => {
      const shows = setup().settings.inlayHints;
      if (shows !== shown && client.workspace?.inlayHint?.refreshSupport) connection.languages.inlayHint.refresh();
      shown = shows;
    });
  },
};
