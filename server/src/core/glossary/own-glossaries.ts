import type { DataProblem } from './fields';
import { type Formulation, type Formulations, formulationsOf } from './formulation';
import { lazyGlossary } from './glossary';
import { builtInFormulations, builtInKnowledge, type Knowledge } from './knowledge';
import { readFormulations } from './read-formulations';
import { placesOf, readTerms } from './read-terms';
import { formsOf, type Term } from './term';

/** A glossary file that a user wrote. */
export interface OwnGlossary {
  /** The file, by whatever name its reader gives it. */
  readonly file: string;
  readonly terms: readonly Term[];
  readonly formulations: readonly Formulation[];
  readonly problems: readonly DataProblem[];
}

/** Reads the data of a file of a user: terms, formulations or both. */
export function readOwnGlossary(file: string, data: unknown): OwnGlossary {
  const { terms, problems } = readTerms(data, file);
  const { formulations, problems: others } = readFormulations(data);
  return { file, terms, formulations, problems: [...problems, ...others] };
}

/** What comes with the product and a user's own: of two that share a form the later file has it, and any file before the product. */
export function knowledgeWith(files: readonly OwnGlossary[]): Knowledge {
  if (files.length === 0) return builtInKnowledge;
  return {
    glossary: lazyGlossary(() => [...builtInKnowledge.glossary.terms, ...files.flatMap(({ terms }) => terms)]),
    formulations: formulationsWith(files.map(({ formulations }) => formulations)),
  };
}

/** A formulation with all its wordings is that of the last file that has one of its name. */
function formulationsWith(files: readonly (readonly Formulation[])[]): Formulations {
  if (files.every(({ length }) => length === 0)) return builtInFormulations;
  const sources = [builtInFormulations.all, ...files];
  const owners = new Map(sources.flatMap((source, i) => source.map(({ name }) => [name, i] as const)));
  return formulationsOf(sources.flatMap((source, i) => source.filter(({ name }) => owners.get(name) === i)));
}

/** Forms of terms that have no effect, as a later file has them too; by file. */
export function shadowedForms(files: readonly OwnGlossary[]): ReadonlyMap<string, readonly DataProblem[]> {
  const owners = new Map<string, string>();
  const problems = new Map<string, DataProblem[]>();
  for (const { file, terms } of [...files].reverse()) {
    for (const { name, aliases, deprecated, origin } of terms)
      for (const [form, place] of placesOf(name, aliases, deprecated)) {
        const owner = owners.get(form);
        if (owner === undefined) continue;
        const own = problems.get(file) ?? [];
        own.push({
          path: `${origin!.path}/${place}`,
          message: `“${form}”不起作用：${owner}也有它，以那里为准`,
          isMild: true,
        });
        problems.set(file, own);
      }
    for (const term of terms) for (const form of formsOf(term)) if (!owners.has(form)) owners.set(form, nameOf(file));
  }
  return problems;
}

const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);
