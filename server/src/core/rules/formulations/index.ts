import type { Rule } from '../rule';
import { campaignName } from './campaign-name';
import { formulaCount } from './formula-count';
import { formulaMembers } from './formula-members';
import { formulaMisname } from './formula-misname';
import { formulaOrder } from './formula-order';
import { formulaVersion } from './formula-version';
import { ideologyChain } from './ideology-chain';
import { institutionalOrder } from './institutional-order';
import { verbPairing } from './verb-pairing';

export const formulations: readonly Rule[] = [
  formulaCount,
  formulaMembers,
  formulaOrder,
  formulaMisname,
  formulaVersion,
  campaignName,
  verbPairing,
  ideologyChain,
  institutionalOrder,
];
