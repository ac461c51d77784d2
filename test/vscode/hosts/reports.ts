import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One test as the suite inside VS Code reports it. */
export interface TestReport {
  readonly title: string;
  readonly milliseconds: number;
  /** What went wrong; absent when the test passed. */
  readonly error?: string;
}

/** What the suite sends, one message after another: each test, and at last that it is done. */
export type Report = TestReport | { readonly done: true };

/** Longest silence of a suite that lives, in milliseconds: far above the limit of a single test. */
const longestSilence = 120_000;

/** What a suite has reported so far. */
export class Reports {
  /** Every test, when the suite is done; rejected when nothing is heard of it any more. */
  readonly all: Promise<readonly TestReport[]>;
  readonly #tests: TestReport[] = [];
  #watch: NodeJS.Timeout | undefined;
  #finish!: (tests: readonly TestReport[]) => void;
  #giveUp!: (error: Error) => void;

  constructor(private readonly onTest: (test: TestReport) => void) {
    this.all = new Promise((resolve, reject) => {
      this.#finish = resolve;
      this.#giveUp = reject;
    });
    this.#listen();
  }

  /** Takes one POST of the suite. */
  async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const report: Report = JSON.parse(await textOf(request));
    response.writeHead(204, { 'Access-Control-Allow-Origin': '*' }).end();
    this.#listen();
    if ('done' in report) {
      clearTimeout(this.#watch);
      this.#finish(this.#tests);
    } else {
      this.#tests.push(report);
      this.onTest(report);
    }
  }

  #listen(): void {
    clearTimeout(this.#watch);
    this.#watch = setTimeout(() => this.#giveUp(new Error('nothing is heard of the tests in VS Code')), longestSilence);
  }
}

export type Answer = (request: IncomingMessage, response: ServerResponse) => unknown;

/** An HTTP server on a free port of this machine. */
export async function listening(answer: Answer): Promise<{ readonly origin: string; readonly close: () => void }> {
  const server = createServer(answer);
  await new Promise<void>(resolve => server.listen(0, 'localhost', resolve));
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, close };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}
