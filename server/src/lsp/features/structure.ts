import { sectionFacts, speechFacts } from '../../core/index';
import { rangeOf } from '../convert';
import { type Structure, type StructureParams, structureRequest } from '../protocol/index';
import type { Feature } from './feature';

/** The sections with what is in them, for the view of the structure. */
export const structure: Feature = {
  capabilities: () => ({}),
  start({ connection, documents, configured, setup }) {
    connection.onRequest(structureRequest, async ({ uri }: StructureParams): Promise<Structure | null> => {
      await configured;
      const speech = documents.get(uri)?.speech;
      if (!speech) return null;
      const own = setup(uri);
      const { characters, minutes } = speechFacts(speech, own);
      const sections = sectionFacts(speech, own).map(({ nameSpan, ...facts }) => ({
        ...facts,
        range: rangeOf(speech, nameSpan),
      }));
      return { characters, minutes, sections };
    });
  },
};
