import type { Rule } from '../rule';
import { colonScope } from './colon-scope';
import { dengdeng } from './dengdeng';
import { doublePunct } from './double-punct';
import { dunhaoBetweenQuotes } from './dunhao-between-quotes';
import { dunhaoCommaLevel } from './dunhao-comma-level';
import { ellipsisDash } from './ellipsis-dash';
import { halfWidth } from './half-width';
import { nestedColon } from './nested-colon';
import { nestedQuotes } from './nested-quotes';
import { oneCommaSentence } from './one-comma-sentence';
import { ordinalsInText } from './ordinals-in-text';
import { quoteEndMark } from './quote-end-mark';
import { semicolonLevel } from './semicolon-level';
import { spaces } from './spaces';
import { titlePunct } from './title-punct';
import { unpairedQuotes } from './unpaired-quotes';

export const punctuation: readonly Rule[] = [
  dunhaoBetweenQuotes,
  unpairedQuotes,
  nestedQuotes,
  halfWidth,
  nestedColon,
  colonScope,
  doublePunct,
  quoteEndMark,
  semicolonLevel,
  dunhaoCommaLevel,
  ellipsisDash,
  ordinalsInText,
  titlePunct,
  spaces,
  oneCommaSentence,
  dengdeng,
];
