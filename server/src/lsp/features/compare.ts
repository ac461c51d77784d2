import { compare as compareOf, type LedgerRow, readSpeech, type Speech, signable, textOf } from '../../core/index';
import { rangeOf } from '../convert';
import { type CompareParams, type Comparison, compareRequest, type DifferenceSide } from '../protocol/index';
import type { Feature } from './feature';

export const compare: Feature = {
  capabilities: () => ({}),
  start({ connection, documents, setup, configured }) {
    connection.onRequest(compareRequest, async ({ uri, old }: CompareParams): Promise<Comparison | null> => {
      await configured;
      const speech = documents.get(uri)?.speech;
      if (!speech) return null;
      const older = readSpeech(old);
      const { differences, ...rest } = compareOf(older, speech, setup());
      const [sideOfOld, sideOfNow] = [older, speech].map(sideOf) as [
        ReturnType<typeof sideOf>,
        ReturnType<typeof sideOf>,
      ];
      const items = differences.map(({ kind, old, now }) => ({
        kind,
        ...(old && { old: sideOfOld(old) }),
        ...(now && { now: sideOfNow(now) }),
      }));
      return { differences: items, ...rest };
    });
  },
};

function sideOf(speech: Speech): (row: LedgerRow) => DifferenceSide {
  const text = textOf(speech);
  return row => {
    const { sentence, at } = signable(text, row);
    const { written, counts, sections, span } = row;
    return { range: rangeOf(speech, span), written, counts, sections, sentence, at };
  };
}
