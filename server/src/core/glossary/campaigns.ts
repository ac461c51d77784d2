import data from './campaigns.json';

/** A party-wide study campaign; its proper name is its core, in quotation marks where they belong to it, and its kind. */
export interface Campaign {
  /** 不忘初心、牢记使命. */
  readonly core: string;
  /** 主题教育. */
  readonly kind: string;
  readonly quoted: boolean;
  /** When it was announced, `2021-02` or a day. */
  readonly since: string;
  readonly source: string;
}

export const campaigns: readonly Campaign[] = data.map(({ quoted = false, ...entry }) => ({ ...entry, quoted }));

/** “不忘初心、牢记使命”主题教育, 党史学习教育; within a quotation the inner marks. */
export const properName = ({ core, kind, quoted }: Campaign, [open, close]: Marks = ['“', '”']): string =>
  quoted ? open + core + close + kind : core + kind;

/** An opening and a closing quotation mark. */
export type Marks = readonly [open: string, close: string];
