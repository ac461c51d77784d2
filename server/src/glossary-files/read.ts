import { type DataProblem, type OwnGlossary, readOwnGlossary } from '../core/index';
import { type GlossarySource, readGlossarySource, type Stretch } from './source';

/** Whether a path or address is that of a glossary file. */
export const isGlossaryFile = (path: string): boolean => /\.piyue-glossary\.(?:json|ya?ml)$/.test(path);

export interface GlossaryRead {
  readonly source: GlossarySource;
  /** Without contents where the notation is wrong. */
  readonly own: OwnGlossary;
}

/** Reads a glossary file, which its reader knows by `file`. An empty one is right. */
export function readGlossaryFile(file: string, text: string): GlossaryRead {
  const source = readGlossarySource(text);
  const isEmpty = source.errors.length > 0 || text.trim() === '';
  return { source, own: readOwnGlossary(file, isEmpty ? { terms: [] } : source.data) };
}

/** Something wrong in a glossary file, where it stands. */
export interface GlossaryProblem {
  readonly range: Stretch;
  readonly message: string;
  readonly isMild?: boolean;
}

/** What is wrong in a file, in its notation or in its data. */
export const glossaryProblems = (
  { errors, rangeOf }: GlossarySource,
  problems: readonly DataProblem[],
): readonly GlossaryProblem[] => [
  ...errors,
  ...problems.map(({ path, ...problem }) => ({ range: rangeOf(path), ...problem })),
];
