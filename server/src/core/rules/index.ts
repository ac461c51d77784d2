import { colonScope } from './punctuation/colon-scope';
import { dengdeng } from './punctuation/dengdeng';
import { doublePunct } from './punctuation/double-punct';
import { dunhaoBetweenQuotes } from './punctuation/dunhao-between-quotes';
import { dunhaoCommaLevel } from './punctuation/dunhao-comma-level';
import { ellipsisDash } from './punctuation/ellipsis-dash';
import { halfWidth } from './punctuation/half-width';
import { nestedColon } from './punctuation/nested-colon';
import { nestedQuotes } from './punctuation/nested-quotes';
import { oneCommaSentence } from './punctuation/one-comma-sentence';
import { ordinalsInText } from './punctuation/ordinals-in-text';
import { quoteEndMark } from './punctuation/quote-end-mark';
import { semicolonLevel } from './punctuation/semicolon-level';
import { spaces } from './punctuation/spaces';
import { titlePunct } from './punctuation/title-punct';
import { unpairedQuotes } from './punctuation/unpaired-quotes';
import type { Rule } from './rule';

/** All rules, in the order of the catalogue. */
export const rules: readonly Rule[] = [
  dunhaoBetweenQuotes, unpairedQuotes, nestedQuotes, halfWidth, nestedColon, colonScope, doublePunct, quoteEndMark,
  semicolonLevel, dunhaoCommaLevel, ellipsisDash, ordinalsInText, titlePunct, spaces, oneCommaSentence, dengdeng,
]; // biome-ignore format: one group of the catalogue after another
