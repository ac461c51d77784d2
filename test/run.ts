import { readdirSync } from 'node:fs';
import Mocha from 'mocha';
import { type Host, nodeHost } from './vscode/hosts/host';
import { packaged } from './vscode/hosts/package';
import { server } from './vscode/hosts/server';
import { web } from './vscode/hosts/web';

// All tests, or those that are named: npm test -- unit views start node web package

interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

const suites: Readonly<Record<string, () => Promise<Outcome>>> = {
  unit: () => mochaTests(/\.test\.js$/),
  views: () => mochaTests(/^views\b.*\.test\.mjs$/),
  start: () => mochaTests(/\bstart\.test\.mjs$/),
  node: async () => hostTests(await nodeHost()),
  web: () => hostTests(web),
  package: () => hostTests(server(packaged())),
};

/** The tests that do not run inside VS Code; those of views need a browser, that of the start VS Code's server. */
async function mochaTests(files: RegExp): Promise<Outcome> {
  const mocha = new Mocha({ reporter: 'dot', timeout: 30_000 });
  for (const file of readdirSync('dist/test', { recursive: true, encoding: 'utf8' }))
    if (files.test(file)) mocha.addFile(`dist/test/${file}`);
  await mocha.loadFilesAsync();
  const runner = await new Promise<Mocha.Runner>(resolve => {
    const started: Mocha.Runner = mocha.run(() => resolve(started));
  });
  return { passed: runner.stats!.passes, failed: runner.stats!.failures };
}

async function hostTests(host: Host): Promise<Outcome> {
  console.log(`\n  ${host.name}`);
  const tests = await host.runTests(({ title, milliseconds, error }) =>
    console.log(error ? `    ✘ ${title}\n${error.replace(/^/gm, '      ')}` : `    ✔ ${title} (${milliseconds} ms)`),
  );
  const failed = tests.filter(({ error }) => error).length;
  return { passed: tests.length - failed, failed };
}

async function outcomeOf(name: string): Promise<Outcome> {
  const start = performance.now();
  try {
    return await suites[name]!();
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1 };
  } finally {
    console.log(`  (${name}: ${Math.round((performance.now() - start) / 1000)} s)`);
  }
}

const asked = process.argv.slice(2);
const outcomes: Outcome[] = [];
for (const name of asked.length > 0 ? asked : Object.keys(suites)) outcomes.push(await outcomeOf(name));
const sum = (part: keyof Outcome): number => outcomes.reduce((sum, outcome) => sum + outcome[part], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') > 0 || sum('passed') === 0 ? 1 : 0);
