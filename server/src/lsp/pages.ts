import type { InitializationOptions } from './protocol';

/** Address of the page of a rule. */
export const rulePage = (id: string, { pages = '' }: InitializationOptions): string => `${pages}/rules/${id}.md`;
