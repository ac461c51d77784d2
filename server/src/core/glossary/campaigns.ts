import { type Lexicon, lexiconOf } from '../text/lexicon';

/** A study campaign; its proper name is its name, in quotation marks where they belong to it, and its kind. */
export interface Campaign {
  /** 不忘初心、牢记使命. */
  readonly name: string;
  /** 主题教育. */
  readonly kind: string;
  readonly quoted: boolean;
  /** When it was announced, `2021-02` or a day, where it is known. */
  readonly since?: string;
  readonly source: string;
}

/** Campaigns, and how to find them. */
export interface Campaigns {
  readonly all: readonly Campaign[];
  /** By the letters that may stand between quotation marks: those of the name, perhaps with its kind or the beginning of it. */
  readonly letters: ReadonlyMap<string, Enclosed>;
  /** By the names that may stand without marks, with the punctuation that they are met with. */
  readonly names: Lexicon<Campaign>;
  /** Kinds that are no 教育: 行动. */
  readonly otherKinds: readonly string[];
}

/** A campaign, and as much of its kind as stands within the marks. */
export interface Enclosed {
  readonly campaign: Campaign;
  readonly enclosed: string;
}

/** Of two that share a form the earlier one has it. */
export const campaignsOf = (all: readonly Campaign[]): Campaigns => ({
  all,
  letters: new Map(
    [...all].reverse().flatMap(campaign => {
      const { name, kind } = campaign;
      const parts = ['', kind.slice(0, 2), kind];
      return parts.map(enclosed => [lettersOf(name) + enclosed, { campaign, enclosed }] as const);
    }),
  ),
  names: lexiconOf(
    all.flatMap(campaign => {
      const { name } = campaign;
      return [name, lettersOf(name), name.replace('、', '，')].map(form => [form, campaign] as const);
    }),
  ),
  otherKinds: [...new Set(all.map(({ kind }) => kind))]
    .filter(kind => !kind.includes('教育'))
    .sort((a, b) => b.length - a.length),
});

/** Without the punctuation within. */
export const lettersOf = (text: string): string => text.replace(/[，、,·；\s]/g, '');

/** “不忘初心、牢记使命”主题教育, 党史学习教育; within a quotation the inner marks. */
export const properName = ({ name, kind, quoted }: Campaign, [open, close]: Marks = ['“', '”']): string =>
  quoted ? open + name + close + kind : name + kind;

/** An opening and a closing quotation mark. */
export type Marks = readonly [open: string, close: string];
