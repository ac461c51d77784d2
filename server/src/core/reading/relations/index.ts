import { shortCounts } from '../figures/short-count';
import type { Paragraph } from '../paragraph';
import { type Accumulation, accumulationsOf } from './accumulation';
import { type AnnouncedList, announcedListsOf } from './announced-list';
import { type CharacterCount, characterCountsOf } from './character-count';
import { type Complement, complementsOf } from './complement';
import { type Conversion, conversionsOf } from './conversion';
import { distributionsOf } from './distribution';
import { type Duration, durationsOf } from './duration';
import { type Fraction, fractionsOf } from './fraction';
import { type Fulfilment, fulfilmentsOf } from './fulfilment';
import { type Growth, growthsOf } from './growth';
import { type ListCount, listCountsOf } from './list-count';
import { type Mean, meansOf } from './mean';
import { type Partition, partitionsOf } from './partition';
import { type Respective, respectivesOf } from './respective';
import { type Share, sharesOf } from './share';
import { type Split, splitsOf } from './split';
import { type StatedSum, statedSumsOf } from './stated-sum';

export type Relation =
  | Partition
  | Complement
  | StatedSum
  | Respective
  | ListCount
  | AnnouncedList
  | CharacterCount
  | Conversion
  | Accumulation
  | Growth
  | Duration
  | Share
  | Mean
  | Split
  | Fulfilment
  | Fraction;

/** The relations between figures of a paragraph. A paragraph without figures has none and costs nothing. */
export const relationsOf = (paragraph: Paragraph): readonly Relation[] => {
  if (paragraph.figures.length === 0)
    return shortCounts(paragraph).length > 0 ? [...listCountsOf(paragraph), ...announcedListsOf(paragraph)] : [];
  const complements = complementsOf(paragraph);
  const sums = statedSumsOf(paragraph);
  const better = [...complements, ...sums];
  const relations: Relation[] = partitionsOf(paragraph).filter(
    partition => !better.some(relation => saysTheSame(relation, partition)),
  );
  relations.push(...better);
  for (const read of readers) for (const relation of read(paragraph)) relations.push(relation);
  return relations;
};

const readers: readonly ((paragraph: Paragraph) => readonly Relation[])[] = [
  respectivesOf,
  listCountsOf,
  announcedListsOf,
  characterCountsOf,
  conversionsOf,
  accumulationsOf,
  growthsOf,
  durationsOf,
  sharesOf,
  meansOf,
  distributionsOf,
  splitsOf,
  fulfilmentsOf,
  fractionsOf,
];

/** A whole that is known by its names needs no 其中, and one that is summed up once more is held against its parts once. */
const saysTheSame = (better: Complement | StatedSum, { operands, stated }: Partition): boolean =>
  better.operands.includes(operands[0]!) &&
  better.operands.length >= operands.length &&
  better.stated.value.low === stated.value.low &&
  operands.filter(part => better.operands.includes(part)).length > 1;
