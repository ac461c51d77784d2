import { builtInGlossary } from './built-in';
import { type Formulations, formulationsOf } from './formulation';
import formulationData from './formulations.json';
import type { Glossary } from './glossary';
import { type FormulationEntry, formulationOf } from './read-formulations';

/** What a feature or a rule knows beyond the text: terms and formulations, those of the product and the user's own. */
export interface Knowledge {
  readonly glossary: Glossary;
  readonly formulations: Formulations;
}

/** The formulations that come with the product; right by test, so that they need no check when read. */
export const builtInFormulations: Formulations = formulationsOf(
  (formulationData.formulations as readonly FormulationEntry[]).map(formulationOf),
);

/** What comes with the product. */
export const builtInKnowledge: Knowledge = { glossary: builtInGlossary, formulations: builtInFormulations };
