import 'mocha/mocha.js'; // the build that runs in any extension host, of Node or in a worker
import { extensions } from 'vscode';
import type { Report } from './hosts/reports';

/** Called by VS Code inside its extension host; the results go to the address that the host has set up. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ timeout: 60_000, reporter: Mocha.reporters.Base });
  mocha.suite.emit('pre-require', globalThis, '', mocha); // defines describe and it
  await import('./activation.test');
  await import('./detection.test');
  await import('./reading.test');
  await import('./checking.test');
  await import('./structure.test');
  await import('./ledger.test');
  await import('./glossaries.test');
  await import('./terms.test');
  await import('./notes.test');
  await import('./first-save.test');
  const failures = await new Promise<number>(resolve => sendResults(mocha.run(resolve)));
  await send({ done: true });
  if (failures > 0) throw new Error(`${failures} tests failed`);
}

function sendResults(runner: Mocha.Runner): void {
  runner.on('pass', test => send(reportOf(test)));
  runner.on('fail', (test, error) => send({ ...reportOf(test), error: error.stack ?? String(error) }));
}

const reportOf = (test: Mocha.Test) => ({ title: test.fullTitle(), milliseconds: test.duration ?? 0 });

let sending: Promise<unknown> = Promise.resolve();

/** One after another, so that they arrive in order. */
function send(report: Report): Promise<unknown> {
  sending = sending.then(() => fetch(address(), { method: 'POST', body: JSON.stringify(report) }));
  return sending;
}

/** From the environment of the desktop and the server; on the web the page's own server takes reports. */
function address(): string {
  if (typeof process === 'object' && process.env.PIYUE_REPORTS) return process.env.PIYUE_REPORTS;
  const { scheme, authority } = extensions.getExtension('piyue.piyue')!.extensionUri;
  return `${scheme}://${authority}/reports`;
}
