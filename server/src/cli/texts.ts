import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readsAsSpeech } from '../core/index';
import { Trouble } from './command';
import { inLanguage } from './language';

/** A text with the path by which the user knows it. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
  /** The folder that was named and in which it was found. */
  readonly folder?: string;
}

/** The files that are named, and in the folders that are named all that read as speeches; and what could not be read. */
export function textsAt(paths: readonly string[]): {
  readonly texts: readonly TextFile[];
  readonly troubles: readonly string[];
} {
  const texts = new Map<string, TextFile>();
  const troubles: string[] = [];
  const attempt = (step: () => void): void => {
    try {
      step();
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      troubles.push(error.message);
    }
  };
  const add = (file: TextFile): void => {
    const key = resolve(file.path);
    texts.set(key, { ...texts.get(key), ...file });
  };
  const walk = (within: string, folder: string): void => {
    const entries = reading(within, () => readdirSync(within, { withFileTypes: true }));
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (isPassedOver(entry.name)) continue;
      const path = join(within, entry.name);
      if (entry.isDirectory()) attempt(() => walk(path, folder));
      else if (entry.isFile() && kinds.test(entry.name))
        attempt(() => {
          const text = textAt(path);
          if (path.endsWith('.讲话稿') || readsAsSpeech(text)) add({ path, text, folder });
        });
    }
  };
  for (const path of paths)
    attempt(() =>
      reading(path, () => statSync(path)).isDirectory() ? walk(path, path) : add({ path, text: textAt(path) }),
    );
  return { texts: [...texts.values()], troubles };
}

/** Whether what a folder has by this name is looked at by no one: hidden ones and packages. */
export const isPassedOver = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

const kinds = /\.(?:txt|md|讲话稿)$/i;

/** The text of a file. */
export function textAt(path: string): string {
  const text = decoded(reading(path, () => readFileSync(path)));
  if (!text.includes('\0')) return text;
  throw new Trouble(
    inLanguage(`“${path}”不是纯文本，请先存成 .txt。`, `“${path}” is not plain text; save it as .txt first.`),
  );
}

/** The text of a file that need not be there. */
export function textIfAny(path: string): string | undefined {
  return reading(path, () => statSync(path, { throwIfNoEntry: false }))?.isFile() ? textAt(path) : undefined;
}

/** What a byte order mark says, or else UTF-8, or else GB 18030, in which older files are written. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function reading<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    const [chinese, english] = reasons[code] ?? [message, message];
    throw new Trouble(inLanguage(`读不了“${path}”：${chinese}。`, `Cannot read “${path}”: ${english}.`));
  }
}

const reasons: Readonly<Record<string, readonly [chinese: string, english: string]>> = {
  ENOENT: ['没有这个文件', 'there is no such file'],
  ENOTDIR: ['没有这个文件', 'there is no such file'],
  EACCES: ['没有权限', 'permission denied'],
  EPERM: ['没有权限', 'permission denied'],
  EISDIR: ['是文件夹', 'it is a folder'],
};
