import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { withTab } from './chromium';
import { cache, npm, unpacked } from './downloads';
import type { Host } from './host';
import { listening, Reports } from './reports';

/**
 * The server of VS Code, extensions in Node, the window in a headless Chromium: what VS Code does with a remote folder.
 * The extension is that of this project, or the package that is given.
 */
export const server = (vsix?: string): Host => ({
  name: vsix ? 'the package in VS Code' : 'VS Code with Node',
  async runTests(onTest) {
    const reports = new Reports(onTest);
    const { origin, close } = await listening((request, response) => reports.take(request, response));
    const vscode = await startedServer('tests', { environment: { PIYUE_REPORTS: origin }, ...(vsix && { vsix }) });
    const extension = vscode.uri(vsix ? 'test/vscode/tester' : '.');
    const tests = vscode.uri('dist/test/vscode/index.js');
    const payload = { extensionDevelopmentPath: extension, extensionTestsPath: tests };
    try {
      return await withTab(vscode.address('test/fixtures', payload), () => reports.all);
    } finally {
      vscode.stop();
      close();
    }
  },
});

interface ServerOptions {
  readonly environment?: Readonly<Record<string, string>>;
  /** Settings of the user. */
  readonly settings?: object;
  /** File of an extension to install. */
  readonly vsix?: string;
}

export interface StartedServer {
  readonly stop: () => void;
  /** How the window names a file of this project. */
  readonly uri: (path: string) => string;
  /** Address of a window on a folder of this project; the payload says what it opens and develops. */
  readonly address: (folder: string, payload: Readonly<Record<string, string>>) => string;
}

/** Starts the server with new data in a folder of that name; resolves when it takes connections. */
export async function startedServer(name: string, options: ServerOptions = {}): Promise<StartedServer> {
  const main = join(installedServer(), 'out/server-main.js');
  const data = join(cache, `data-${name}`);
  const folders = ['--server-data-dir', data, '--extensions-dir', join(data, 'extensions')];
  rmSync(data, { recursive: true, force: true });
  mkdirSync(join(data, 'data/User'), { recursive: true });
  const quiet = {
    'security.workspace.trust.enabled': false,
    'workbench.startupEditor': 'none',
  };
  writeFileSync(join(data, 'data/User/settings.json'), JSON.stringify({ ...quiet, ...options.settings }));
  if (options.vsix) {
    execFileSync(process.execPath, [main, ...folders, '--install-extension', options.vsix], { stdio: 'ignore' });
    rmSync(join(data, 'data/CachedProfilesData'), { recursive: true }); // written before the installation
  }
  const port = await freePort();
  const terms = ['--without-connection-token', '--accept-server-license-terms', '--telemetry-level', 'off'];
  const child = spawn(process.execPath, [main, '--host', '127.0.0.1', '--port', `${port}`, ...terms, ...folders], {
    env: { ...process.env, ...options.environment },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await saidBy(child, 'Extension host agent listening');
  const uri = (path: string): string => `vscode-remote://localhost:${port}${join(process.cwd(), path)}`;
  return {
    stop: () => child.kill(),
    uri,
    address(folder, payload) {
      const query = { folder: join(process.cwd(), folder), payload: JSON.stringify(Object.entries(payload)) };
      return `http://localhost:${port}/?${new URLSearchParams(query)}`;
    },
  };
}

/** The server's folder. Its native modules are not compiled: it does without them. */
const installedServer = (): string => join(unpacked('code-server', '4.100.3', complete), 'lib/vscode');

function complete(folder: string): void {
  for (const part of ['lib/vscode', 'lib/vscode/extensions'])
    npm(['install', '--omit=dev', '--ignore-scripts'], join(folder, part));
}

const saidBy = (child: ChildProcess, words: string): Promise<void> =>
  new Promise((resolve, reject) => {
    child.stdout?.on('data', text => String(text).includes(words) && resolve());
    child.on('exit', code => reject(new Error(`the server of VS Code has ended with ${code}`)));
  });

const freePort = (): Promise<number> =>
  new Promise(resolve => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
