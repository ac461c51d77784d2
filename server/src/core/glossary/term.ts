/** An entry of a glossary: what a thing is, and in which forms texts name it. */
export interface Term {
  readonly name: string;
  /** Other forms that mean the same: short forms, full names. */
  readonly aliases: readonly string[];
  /** Forms that are met in texts, but should be written as the name. */
  readonly deprecated: readonly string[];
  /** The part of the glossary that it stands in: 政协组织, 经济统计. */
  readonly theme: string;
  /** One or two plain sentences. */
  readonly definition: string;
  /** What else a reader or writer should know. */
  readonly note?: string;
  /** Where a reader can look it up: a law, a standard, a resolution, with its year. */
  readonly source?: string;
  /** Since when it is so; ISO date, perhaps only its year or month. */
  readonly since?: string;
  /** Until when it was so; like `since`. */
  readonly until?: string;
  /** What the name stands for, each member, in the fixed order: the four of 四个意识. */
  readonly canonical: readonly string[];
  /** Names of other terms. */
  readonly related: readonly string[];
  /** Form → what else it may mean: 常委会 is also one of the 人大. */
  readonly ambiguous: Readonly<Record<string, string>>;
  /** Words in which a form of this term stands without being meant: 党组 in 党组织. */
  readonly notIn: readonly string[];
  /** Means the term only right after a number: 余, 倍. */
  readonly afterNumber: boolean;
  /** An everyday word: explained when asked, but neither coloured nor listed. */
  readonly everyday: boolean;
  /** Where its entry stands that a user wrote; none for one that comes with the product. */
  readonly origin?: Origin;
}

/** An entry of a file. */
export interface Origin {
  /** The file, by whatever name its reader gives it. */
  readonly file: string;
  /** JSON pointer to the entry: `/terms/3`. */
  readonly path: string;
}

/** All forms in which a text may name the term, its name first. */
export const formsOf = ({ name, aliases, deprecated }: Term): readonly string[] => [name, ...aliases, ...deprecated];
