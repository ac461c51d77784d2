import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isGlossaryFile } from '../glossary-files/read';
import { isPassedOver } from './texts';

/** The glossaries that hold for a text of this folder: those beside it and in the folders above, the farthest first. */
export const glossariesAround = (folder: string): readonly string[] => [...above(folder), ...glossariesIn(folder)];

/** The glossaries that hold for the texts of a folder that was named: those anywhere in it and in the folders above, the farthest first. */
export const glossariesWithin = (folder: string): readonly string[] => [...above(folder), ...below(folder)];

/** As far as the folder of the Git repository. */
function above(folder: string): readonly string[] {
  const next = dirname(folder);
  if (next === folder || existsSync(join(folder, '.git'))) return [];
  return [...above(next), ...glossariesIn(next)];
}

const below = (folder: string): readonly string[] => [
  ...glossariesIn(folder),
  ...entriesOf(folder)
    .filter(entry => entry.isDirectory() && !isPassedOver(entry.name))
    .flatMap(({ name }) => below(join(folder, name))),
];

const glossariesIn = (folder: string): readonly string[] =>
  entriesOf(folder)
    .filter(entry => entry.isFile() && isGlossaryFile(entry.name))
    .map(({ name }) => join(folder, name));

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return []; // it may not be read; of one that was named the texts say so
  }
}
