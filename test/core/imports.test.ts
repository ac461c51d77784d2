import { deepEqual } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

const source = 'server/src';

/** The rooms of the house, each with those it may import from beside itself. */
const house: readonly [room: string, from: readonly string[]][] = [
  ['core/text', []],
  ['core/reading', ['core/text']],
  ['core/glossary', ['core/text', 'core/reading']],
  ['core/annotations', ['core/text', 'core/reading', 'core/glossary']],
  ['core/rules', ['core/text', 'core/reading', 'core/glossary', 'core/annotations']],
  ['core/features', ['core/text', 'core/reading', 'core/glossary', 'core/annotations', 'core/rules']],
  ['glossary-files', ['core/index.ts']],
  ['lsp', ['core/index.ts', 'glossary-files']],
  ['cli', ['core/index.ts', 'glossary-files']],
];
/** Read by the client without the rest of the core. */
const exceptions = new Set(
  [
    ...['core/reading/detect.ts', 'core/text/csv.ts'],
    ...['anchor', 'annotation', 'annotation-file', 'locate', 'merged', 'moved', 'silence'].map(
      file => `core/annotations/${file}.ts`,
    ),
  ].map(target => `lsp/protocol/core.ts → ${target}`),
);

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'));

for (const [room, from] of house)
  it(`${room} imports only from ${[room, ...from].join(', ')}`, () => {
    const own = files.filter(file => file.startsWith(`${room}/`));
    const strays = own.flatMap(file =>
      importsOf(file)
        .filter(target => ![room, ...from].some(allowed => target === allowed || target.startsWith(`${allowed}/`)))
        .map(target => `${file} → ${target}`),
    );
    deepEqual(
      strays.filter(stray => !exceptions.has(stray)),
      [],
    );
  });

it('the core imports no package', () => {
  const own = files.filter(file => file.startsWith('core/'));
  deepEqual(
    own.filter(file => /from '[^.]/.test(readFileSync(`${source}/${file}`, 'utf8'))),
    [],
  );
});

it('the client imports of the server only its protocol', () => {
  const own = readdirSync('client/src', { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'));
  const imports = own.flatMap(file =>
    [...readFileSync(`client/src/${file}`, 'utf8').matchAll(/from '([^']*\/server\/[^']*)'/g)].map(([, path]) => path!),
  );
  deepEqual(
    imports.filter(path => !path.endsWith('server/src/lsp/protocol/index')),
    [],
  );
});

/** The files of the server that a file imports, by their paths in the source folder. */
function importsOf(file: string): string[] {
  const text = readFileSync(`${source}/${file}`, 'utf8');
  return [...text.matchAll(/from '(\.[^']*)'/g)].map(([, path]) => {
    const target = posix.join(posix.dirname(file), path!);
    return target.endsWith('.json') ? target : `${target}.ts`;
  });
}
