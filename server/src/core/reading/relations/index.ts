import type { Paragraph } from '../paragraph';
import { type Accumulation, accumulationsOf } from './accumulation';
import { type Conversion, conversionsOf } from './conversion';
import { type ListCount, listCountsOf } from './list-count';
import { type Partition, partitionsOf } from './partition';
import { type StatedSum, statedSumsOf } from './stated-sum';

export type Relation = Partition | StatedSum | ListCount | Conversion | Accumulation;

/** The relations between figures of a paragraph. A paragraph without figures has none and costs nothing. */
export const relationsOf = (paragraph: Paragraph): readonly Relation[] =>
  paragraph.figures.length === 0
    ? []
    : [
        ...partitionsOf(paragraph),
        ...statedSumsOf(paragraph),
        ...listCountsOf(paragraph),
        ...conversionsOf(paragraph),
        ...accumulationsOf(paragraph),
      ];
