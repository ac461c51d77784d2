import data from './timeline.json';

/** A party-wide study campaign; its proper name is its core, in quotation marks where they belong to it, and its kind. */
export interface Campaign {
  /** 不忘初心、牢记使命. */
  readonly core: string;
  /** 主题教育. */
  readonly kind: string;
  readonly quoted: boolean;
}

export const campaigns: readonly Campaign[] = data.campaigns.map(({ core, kind, quoted = false }) => ({
  core,
  kind,
  quoted,
}));

/** “不忘初心、牢记使命”主题教育, 党史学习教育. */
export const properName = ({ core, kind, quoted }: Campaign): string => (quoted ? `“${core}”${kind}` : core + kind);
