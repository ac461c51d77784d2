import { cpSync, readdirSync } from 'node:fs';

/** A fresh copy of the folder with the example speech, free to be edited, and the speech in it; both from the project's folder. */
export function exampleCopy(): { readonly folder: string; readonly file: string } {
  const folder = '.vscode-test/example';
  cpSync('media/example', folder, { recursive: true });
  const name = readdirSync(folder).find(name => name.endsWith('.txt'));
  return { folder, file: `${folder}/${name}` };
}
