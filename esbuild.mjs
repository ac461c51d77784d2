// Bundles everything that ships, and (with --tests) the tests, into dist/.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as esbuild from 'esbuild';

const watch = process.argv.includes('--watch');
const tests = process.argv.includes('--tests');

/** @type {esbuild.BuildOptions} */
const common = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  charset: 'utf8',
  minify: !watch && !tests,
  sourcemap: watch || tests ? 'linked' : false,
  logLevel: watch ? 'info' : 'warning',
};
const node = { ...common, platform: 'node', mainFields: ['module', 'main'] };
const browser = { ...common, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

const builds = [
  { ...node, entryPoints: ['client/src/node.ts'], outfile: 'dist/client/node.js', external: ['vscode'] },
  { ...browser, entryPoints: ['client/src/browser.ts'], outfile: 'dist/client/browser.js', external: ['vscode'] },
  { ...node, entryPoints: ['server/src/node.ts'], outfile: 'dist/server/node.js' },
  { ...browser, entryPoints: ['server/src/browser.ts'], outfile: 'dist/server/browser.js', format: 'iife' },
];
// The pages of views: each its script and its style.
builds.push({
  ...browser,
  entryPoints: ['ledger', 'compare', 'structure'].flatMap(view => [
    `client/views/${view}.ts`,
    `client/views/${view}.css`,
  ]),
  outdir: 'dist/views',
  format: 'iife',
});
builds.push({
  ...node,
  entryPoints: ['server/src/cli/main.ts'],
  outfile: 'dist/cli.js',
  define: { PIYUE_VERSION: JSON.stringify(JSON.parse(readFileSync('package.json', 'utf8')).version) },
});
if (tests) {
  rmSync('dist/test', { recursive: true, force: true });
  const files = readdirSync('test', { recursive: true, encoding: 'utf8' });
  builds.push({
    ...node,
    entryPoints: files
      .filter(file => /^(core|lsp|cli|client|syntaxes)\b.*\.test\.ts$/.test(file))
      .map(file => `test/${file}`),
    outbase: 'test',
    outdir: 'dist/test',
    external: ['mocha', 'vscode-oniguruma', 'vscode-textmate'],
  });
  builds.push(
    {
      ...browser,
      entryPoints: ['test/vscode/index.ts'],
      outfile: 'dist/test/vscode/index.js',
      external: ['vscode'],
      define: { module: 'undefined' }, // else mocha's browser build takes itself for the whole bundle
    },
    {
      ...node,
      entryPoints: [
        ...['test/run.ts', 'test/vscode/start.ts', 'test/vscode/screenshots.ts'],
        ...files.filter(file => /^views\b.*\.test\.ts$|start\.test\.ts$/.test(file)).map(file => `test/${file}`),
      ],
      outbase: 'test',
      outdir: 'dist/test',
      outExtension: { '.js': '.mjs' },
      format: 'esm',
      packages: 'external',
    },
  );
}

for (const options of builds) {
  if (watch) await (await esbuild.context(options)).watch();
  else await esbuild.build(options);
}
await writePages();
copyFileSync('server/src/core/glossary/schema.json', 'dist/glossary.schema.json'); // for editors that check glossary files

/** Writes the pages of rules and terms, to which links lead in an editor without our client, into dist/pages. */
async function writePages() {
  const core = { ...common, entryPoints: ['server/src/core/index.ts'], format: 'esm', sourcemap: false, write: false };
  const { outputFiles } = await esbuild.build(core);
  const { page, pagePaths, setupOf } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  const setup = setupOf();
  rmSync('dist/pages', { recursive: true, force: true });
  for (const path of pagePaths(setup)) {
    mkdirSync(dirname(`dist/pages/${path}`), { recursive: true });
    writeFileSync(`dist/pages/${path}`, page(path, setup));
  }
}
