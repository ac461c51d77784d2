import { existsSync, readFileSync } from 'node:fs';

/** A test over texts that lie outside the project, in `../shared`; where they are absent it says so and passes. */
export function itWithShared(title: string, path: string, test: (text: string) => void): void {
  const file = `../shared/${path}`;
  if (existsSync(file)) it(title, () => test(readFileSync(file, 'utf8')));
  else it(`${title}: not tested, ${file} is absent`, () => {});
}
