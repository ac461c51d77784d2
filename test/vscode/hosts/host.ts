import { desktop, program } from './desktop';
import type { TestReport } from './reports';
import { server } from './server';

/** A real VS Code in which the suite of this folder runs. */
export interface Host {
  readonly name: string;
  /** Runs the suite; calls `onTest` after each test, resolves with all of them. */
  readonly runTests: (onTest: (test: TestReport) => void) => Promise<readonly TestReport[]>;
}

/** VS Code with extensions in Node: the desktop program where it is to be had, else its server. */
export async function nodeHost(): Promise<Host> {
  const path = await program();
  return path === undefined ? server() : desktop(path);
}
