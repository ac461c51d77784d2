import { rulePath } from '../core/index';
import type { InitializationOptions } from './protocol/index';

/** Address of the page at a path of the core: `glossary/政协组织.md`. */
export const pageUri = (path: string, { pages = '' }: InitializationOptions): string =>
  `${pages}/${path.split('/').map(encodeURIComponent).join('/')}`;

/** Path of the page at an address; nothing when it is none of ours. */
export function pagePath(uri: string, { pages = '' }: InitializationOptions): string | undefined {
  if (!uri.startsWith(`${pages}/`)) return undefined;
  try {
    return decodeURIComponent(uri.slice(pages.length + 1));
  } catch {
    return undefined; // a broken percent-encoding
  }
}

/** Address of the page of a rule. */
export const rulePage = (id: string, options: InitializationOptions): string => pageUri(rulePath(id), options);
