import type { Rule } from '../rule';
import { arabicDunhao } from './arabic-dunhao';
import { bracketForm } from './bracket-form';
import { bracketPlusPunct } from './bracket-plus-punct';
import { hanOrdinalPunct } from './han-ordinal-punct';
import { headingTerminalPunct } from './heading-terminal-punct';
import { levelOrder } from './level-order';
import { numberDuplicate } from './number-duplicate';
import { numberGap } from './number-gap';
import { restart } from './restart';
import { runinNeedsStop } from './runin-needs-stop';

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
];
