import { locate as locateIn } from '../../core/index';
import { type Located, type LocateParams, locateRequest } from '../protocol/index';
import type { Feature } from './feature';

export const locate: Feature = {
  capabilities: () => ({}),
  start({ connection }) {
    connection.onRequest(locateRequest, ({ text, anchors }: LocateParams): readonly (Located | null)[] =>
      locateIn(text, anchors),
    );
  },
};
