import {
  EventEmitter,
  type FileChangeEvent,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  Uri,
  workspace,
} from 'vscode';

/** A folder in memory, `memory:/`, that works in every host. */
export function memoryFiles(): {
  uri: (name: string) => Uri;
  write: (name: string, text: string) => Promise<Uri>;
  read: (name: string) => Promise<string>;
  /** The same file, where nothing may be written. */
  lockedUri: (name: string) => Uri;
  names: () => Promise<readonly string[]>;
} {
  if (!isServed) {
    workspace.registerFileSystemProvider('memory', provider, { isCaseSensitive: true });
    workspace.registerFileSystemProvider('locked', provider, { isCaseSensitive: true, isReadonly: true });
  }
  isServed = true;
  const uri = (name: string): Uri => Uri.from({ scheme: 'memory', path: `/${name}` });
  return {
    uri,
    async write(name, text) {
      await workspace.fs.writeFile(uri(name), new TextEncoder().encode(text));
      return uri(name);
    },
    lockedUri: name => uri(name).with({ scheme: 'locked' }),
    names: async () => (await workspace.fs.readDirectory(uri(''))).map(([name]) => name),
    read: async name => new TextDecoder('utf-8', { ignoreBOM: true }).decode(await workspace.fs.readFile(uri(name))),
  };
}
let isServed = false;

const files = new Map<string, { bytes: Uint8Array; time: number }>();
const changed = new EventEmitter<FileChangeEvent[]>();

const provider: FileSystemProvider = {
  onDidChangeFile: changed.event,
  watch: () => ({ dispose() {} }),
  stat(uri) {
    if (uri.path === '/') return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    const file = files.get(uri.path);
    if (!file) throw FileSystemError.FileNotFound(uri);
    return { type: FileType.File, ctime: file.time, mtime: file.time, size: file.bytes.length };
  },
  readDirectory: () => [...files.keys()].map(path => [path.slice(1), FileType.File]),
  createDirectory() {},
  readFile(uri) {
    const file = files.get(uri.path);
    if (!file) throw FileSystemError.FileNotFound(uri);
    return file.bytes;
  },
  writeFile(uri, bytes) {
    const type = files.has(uri.path) ? 1 : 2; // changed or created
    files.set(uri.path, { bytes, time: Date.now() });
    changed.fire([{ type, uri }]);
  },
  delete(uri) {
    files.delete(uri.path);
    changed.fire([{ type: 3, uri }]);
  },
  rename(from, to) {
    const file = files.get(from.path);
    if (!file) throw FileSystemError.FileNotFound(from);
    files.set(to.path, file);
    files.delete(from.path);
    changed.fire([
      { type: 3, uri: from },
      { type: 2, uri: to },
    ]);
  },
};
