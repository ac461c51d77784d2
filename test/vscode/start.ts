import { spawn } from 'node:child_process';
import { exampleCopy } from './example';
import { program } from './hosts/desktop';
import { startedServer } from './hosts/server';

// npm start: VS Code with the extension of this project on the example speech.

const { folder, file } = exampleCopy();

/** Opens the window with the given program; false when there is no such program. */
async function opened(command: string): Promise<boolean> {
  const args = ['--new-window', `--extensionDevelopmentPath=${process.cwd()}`, folder, file];
  const child = spawn(command, args, { stdio: 'ignore', detached: true, shell: process.platform === 'win32' });
  child.unref();
  return new Promise(resolve => child.once('spawn', () => resolve(true)).once('error', () => resolve(false)));
}

/** Without a program VS Code: its server, and a window in a browser. */
async function served(): Promise<void> {
  const server = await startedServer('start');
  process.once('SIGINT', server.stop).once('SIGTERM', server.stop);
  const address = server.address(folder, { extensionDevelopmentPath: server.uri('.'), openFile: server.uri(file) });
  console.log(`在浏览器中打开（Ctrl+C 结束） / Open in a browser (Ctrl+C ends it):\n\n${address}\n`);
}

if (!(await opened(process.env.VSCODE ?? 'code'))) {
  const path = await program();
  if (path === undefined || !(await opened(path))) await served();
}
