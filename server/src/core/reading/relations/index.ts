import type { Paragraph } from '../paragraph';
import { type ListCount, listCountsOf } from './list-count';
import { type Partition, partitionsOf } from './partition';
import { type StatedSum, statedSumsOf } from './stated-sum';

export type Relation = Partition | StatedSum | ListCount;

/** The relations between figures of a paragraph. A paragraph without figures has none and costs nothing. */
export const relationsOf = (paragraph: Paragraph): readonly Relation[] =>
  paragraph.figures.length === 0
    ? []
    : [...partitionsOf(paragraph), ...statedSumsOf(paragraph), ...listCountsOf(paragraph)];
