import type { Rule } from '../rule';
import { arabicDunhao } from './arabic-dunhao';
import { bracketForm } from './bracket-form';
import { bracketPlusPunct } from './bracket-plus-punct';
import { hanOrdinalPunct } from './han-ordinal-punct';
import { headingLength } from './heading-length';
import { headingTerminalPunct } from './heading-terminal-punct';
import { levelOrder } from './level-order';
import { numberDuplicate } from './number-duplicate';
import { numberGap } from './number-gap';
import { parallelSiblings } from './parallel-siblings';
import { pseudoHeading } from './pseudo-heading';
import { reportFormula } from './report-formula';
import { restart } from './restart';
import { runinNeedsStop } from './runin-needs-stop';
import { salutation } from './salutation';
import { singleChild } from './single-child';
import { styleMixSiblings } from './style-mix-siblings';
import { titleBlock } from './title-block';

export const structure: readonly Rule[] = [
  levelOrder,
  numberGap,
  numberDuplicate,
  restart,
  bracketPlusPunct,
  arabicDunhao,
  hanOrdinalPunct,
  bracketForm,
  headingTerminalPunct,
  runinNeedsStop,
  styleMixSiblings,
  singleChild,
  headingLength,
  parallelSiblings,
  pseudoHeading,
  titleBlock,
  salutation,
  reportFormula,
];
