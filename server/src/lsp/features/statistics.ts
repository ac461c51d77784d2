import { statistics as statisticsOf } from '../../core/index';
import { spanOf } from '../convert';
import { type Statistics, type StatisticsParams, statisticsRequest } from '../protocol/index';
import type { Feature } from './feature';

export const statistics: Feature = {
  capabilities: () => ({}),
  start({ connection, documents, setup }) {
    connection.onRequest(statisticsRequest, ({ uri, ranges }: StatisticsParams): Statistics | null => {
      const speech = documents.get(uri)?.speech;
      if (!speech) return null;
      const spans = ranges?.map(range => spanOf(speech, range));
      return { characters: statisticsOf(speech, setup(), spans).characters };
    });
  },
};
