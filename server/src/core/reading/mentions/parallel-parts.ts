import type { Paragraph } from '../paragraph';
import type { Mention } from './mention';

/** Mentions of which those are no total that another of the same noun stands beside with a predicate of its own: 全市23个项目未开工，31个项目停工. */
export const withParallelParts = ({ text }: Paragraph, mentions: readonly Mention[]): readonly Mention[] =>
  mentions.map((mention, i) =>
    mention.extent === 'total' && [i - 1, i].some(at => areParallel(text, mentions[at], mentions[at + 1]))
      ? { ...mention, extent: 'some' }
      : mention,
  );

const areParallel = (text: string, one: Mention | undefined, other: Mention | undefined): boolean =>
  one?.isBehind === true &&
  other?.isBehind === true &&
  one.noun === other.noun &&
  one.rest !== '' &&
  other.rest !== '' &&
  one.rest !== other.rest &&
  between.test(text.slice(one.quantity.end, other.quantity.start));
const between = /^[^，。；：、]{3,16}[，；、]$/;
