/** Asks for the text of a page, such as `piyue:/glossary/政协组织.md`: `PageParams` → `Page`; nothing when there is no such page. */
export const pageRequest = 'piyue/page';

export interface PageParams {
  readonly uri: string;
}

export interface Page {
  /** Markdown. */
  readonly text: string;
}
