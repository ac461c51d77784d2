import type { Rule } from '../rule';
import { campaignName } from './campaign-name';
import { deprecatedTerm } from './deprecated-term';
import { formulaCount } from './formula-count';
import { formulaMembers } from './formula-members';
import { formulaMisname } from './formula-misname';
import { formulaOrder } from './formula-order';
import { formulaVersion } from './formula-version';
import { fullNameAfterDefinition } from './full-name-after-definition';
import { ideologyChain } from './ideology-chain';
import { institutionalOrder } from './institutional-order';
import { organisationName } from './organisation-name';
import { personOffice } from './person-office';
import { shortNameBeforeDefinition } from './short-name-before-definition';
import { shortNameTwice } from './short-name-twice';
import { shortNameUnused } from './short-name-unused';
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
  deprecatedTerm,
  organisationName,
  personOffice,
  shortNameBeforeDefinition,
  shortNameUnused,
  shortNameTwice,
  fullNameAfterDefinition,
];
