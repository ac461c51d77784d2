import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { defaultSettings, knowledgeWith, type OwnGlossary, type Settings, type Setup, setupOf } from '../core/index';
import { glossaryProblems, readGlossaryFile } from '../glossary-files/read';
import { Trouble } from './command';
import { glossariesAround, glossariesWithin } from './glossary-lookup';
import { inLanguage } from './language';
import { type TextFile, textAt } from './texts';

/** The options of commands that know the user's own glossaries. */
export const glossaryOptions = {
  glossary: { type: 'string', multiple: true },
  'no-glossary-lookup': { type: 'boolean', default: false },
} as const;

export const glossaryUsage = '[--glossary FILE]… [--no-glossary-lookup]';

export const aboutGlossaries = inLanguage(
  '术语表 *.piyue-glossary.json|yaml：与稿件同在一个文件夹、在上级各文件夹（到 Git 仓库为止）和在所给文件夹里的，\n' +
    '都用上，近的优先；--glossary 另给一个，最优先；--no-glossary-lookup 只用给出的',
  'Glossaries *.piyue-glossary.json|yaml beside a text, in the folders above it (as far as its Git repository) and in the\n' +
    'folder that was named hold, the nearer before the farther; --glossary adds one that holds before them;\n' +
    '--no-glossary-lookup uses no others',
);

interface Given {
  readonly glossary?: readonly string[] | undefined;
  readonly 'no-glossary-lookup': boolean;
}

/** The setup of each text with the glossaries that hold for it, and what is wrong in them: `file:line:column: message`. */
export function setupsWith(
  { glossary = [], 'no-glossary-lookup': isAlone }: Given,
  settings: Settings = defaultSettings,
): { readonly setupFor: (text: Pick<TextFile, 'path' | 'folder'>) => Setup; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const given = glossary.map(path => resolve(path));
  const read = once(path => ownGlossary(path, given.includes(path), problems));
  const setupWith = once(paths => setupOf(settings, knowledgeWith(paths.split('\0').filter(Boolean).map(read))));
  const [around, within] = [once(glossariesAround), once(glossariesWithin)];
  for (const path of given) read(path);
  return {
    setupFor({ path, folder }) {
      const found = isAlone ? [] : folder === undefined ? around(resolve(dirname(path))) : within(resolve(folder));
      return setupWith([...found.filter(path => !given.includes(path)), ...given].join('\0'));
    },
    problems,
  };
}

/** `make`, asked once for each key. */
function once<V>(make: (key: string) => V): (key: string) => V {
  const made = new Map<string, V>();
  return key => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key)!;
  };
}

/** A glossary that was asked for must be there and well-formed; one that was found is only told of. */
function ownGlossary(path: string, isGiven: boolean, problems: string[]): OwnGlossary {
  const name = shown(path);
  try {
    const { source, own } = readGlossaryFile(path, textAt(name));
    for (const { range, message } of glossaryProblems(source, own.problems))
      problems.push(`${name}:${range.start.line + 1}:${range.start.character + 1}: ${message}`);
    if (isGiven && source.errors.length > 0) throw new Trouble(problems.at(-1)!);
    return own;
  } catch (error) {
    if (isGiven || !(error instanceof Trouble)) throw error;
    problems.push(error.message);
    return readGlossaryFile(path, '').own;
  }
}

/** A path as someone who works in this folder writes it. */
function shown(path: string): string {
  const beneath = relative('', path);
  return beneath.startsWith('..') || isAbsolute(beneath) ? path : beneath;
}
