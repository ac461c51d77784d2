import { editionHtml, editionMarkdown, edition as editionOf } from '../../core/index';
import { type EditionParams, editionRequest, type Page } from '../protocol/index';
import type { Feature } from './feature';

export const edition: Feature = {
  capabilities: () => ({}),
  start({ connection, documents, setup, configured }) {
    connection.onRequest(editionRequest, async (params: EditionParams): Promise<Page | null> => {
      await configured;
      const speech = documents.get(params.uri)?.speech;
      if (!speech) return null;
      const made = editionOf(speech, setup(params.uri), {
        notes: params.notes ?? [],
        signOffs: params.signOffs ?? [],
      });
      return { text: params.format === 'html' ? editionHtml(made) : editionMarkdown(made) };
    });
  },
};
