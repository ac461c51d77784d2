import { nextMark } from '../../core/index';
import { textEditOf } from '../convert';
import type { Feature } from './feature';

/** Enter goes on with the numbers, where the user has set so. */
export const onType: Feature = {
  capabilities: () => ({ documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' } }),
  start({ connection, documents, configured, setup }) {
    connection.onDocumentOnTypeFormatting(async ({ textDocument, position, ch }) => {
      await configured;
      const speech = documents.get(textDocument.uri)?.speech;
      if (!speech || ch !== '\n' || !setup().settings.numberOnEnter) return [];
      return nextMark(speech, position.line).map(edit => textEditOf(speech, edit));
    });
  },
};
