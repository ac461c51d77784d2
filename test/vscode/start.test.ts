import { equal, ok } from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

describe('npm start without a program VS Code', () => {
  it('serves a window at the address that it says, and ends with Ctrl+C', async () => {
    const env = { ...process.env, VSCODE: 'no program' };
    const child = spawn(process.execPath, ['dist/test/vscode/start.mjs'], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      const page = await fetch(await addressIn(child.stdout));
      ok(page.ok && (await page.text()).includes('workbench'), 'there is no window');
      child.kill('SIGINT');
      const [code] = await once(child, 'exit');
      if (process.platform !== 'win32') equal(code, 0);
    } finally {
      child.kill();
    }
  });
});

const addressIn = (output: Readable): Promise<string> =>
  new Promise(resolve => {
    let said = '';
    output.on('data', text => {
      said += text;
      const [address] = /^http\S+(?=\n)/m.exec(said) ?? [];
      if (address) resolve(address);
    });
  });
