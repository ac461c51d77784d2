import { execFileSync } from 'node:child_process';

/** Makes the package of the extension; its path. */
export function packaged(): string {
  const file = '.vscode-test/piyue.vsix';
  const shell = process.platform === 'win32';
  execFileSync('npm', ['run', 'package', '--silent', '--', '--out', file], { shell, stdio: 'inherit' });
  return file;
}
