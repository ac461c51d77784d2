import { page } from '../../core/index';
import { pagePath } from '../pages';
import { type Page, type PageParams, pageRequest } from '../protocol/index';
import type { Feature } from './feature';

export const pages: Feature = {
  capabilities: () => ({}),
  start({ connection, options, setup }) {
    connection.onRequest(pageRequest, ({ uri }: PageParams): Page | null => {
      const path = pagePath(uri, options);
      const text = path === undefined ? undefined : page(path, setup());
      return text === undefined ? null : { text };
    });
  },
};
