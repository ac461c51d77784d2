import { join } from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { cache } from './downloads';
import type { Host } from './host';
import { listening, Reports } from './reports';

/** The program VS Code on a machine with a screen, extensions in Node. */
export const desktop = (vscodeExecutablePath: string): Host => ({
  name: 'VS Code on the desktop',
  async runTests(onTest) {
    const reports = new Reports(onTest);
    const { origin, close } = await listening((request, response) => reports.take(request, response));
    const data = join(cache, 'data-desktop');
    try {
      const program = runTests({
        vscodeExecutablePath,
        extensionDevelopmentPath: process.cwd(),
        extensionTestsPath: join(process.cwd(), 'dist/test/vscode/index.js'),
        extensionTestsEnv: { PIYUE_REPORTS: origin },
        launchArgs: ['test/fixtures', '--disable-extensions', '--disable-workspace-trust', `--user-data-dir=${data}`],
      });
      program.catch(() => {}); // it fails when a test fails, which is reported
      return await reports.all;
    } finally {
      close();
    }
  },
});

/** Path of the program: from the environment variable VSCODE, or downloaded. Nothing where there is no screen or it is not to be had. */
export async function program(): Promise<string | undefined> {
  if (process.env.VSCODE) return process.env.VSCODE;
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return undefined;
  try {
    return await downloadAndUnzipVSCode({ version: 'stable', cachePath: cache });
  } catch {
    return undefined;
  }
}
