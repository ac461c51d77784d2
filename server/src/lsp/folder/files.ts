import type { Connection } from 'vscode-languageserver';
import {
  type FolderFile,
  type FolderText,
  type FolderTextParams,
  folderFilesRequest,
  folderTextRequest,
} from '../protocol/index';

/** The files of the opened folders, whoever can read them. */
export interface Files {
  readonly list: () => Promise<readonly FolderFile[]>;
  /** Nothing where the file is gone or too big. */
  readonly read: (uri: string) => Promise<string | undefined>;
}

/** Files that the client reads: on the web there is no other way. */
export const filesOfClient = (connection: Connection): Files => ({
  list: async () => (await connection.sendRequest<readonly FolderFile[] | null>(folderFilesRequest)) ?? [],
  read: async uri => {
    const params: FolderTextParams = { uri };
    return (await connection.sendRequest<FolderText | null>(folderTextRequest, params))?.text;
  },
});

export const noFiles: Files = { list: async () => [], read: async () => undefined };

/** The name of a file without folders and ending. */
export function baseName(uri: string): string {
  const last = uri.slice(uri.lastIndexOf('/') + 1).replace(/[?#].*$/, '');
  const name = decoded(last);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a broken percent-encoding
  }
}
