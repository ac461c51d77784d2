/** The server asks which files are in the opened folders: → `FolderFile[]`; only of a client whose options say so. */
export const folderFilesRequest = 'piyue/folderFiles';

export interface FolderFile {
  readonly uri: string;
  /** Another number when the file has changed. */
  readonly version: number;
}

/** The server asks for the text of such a file: `FolderTextParams` → `FolderText`; nothing when it is gone or too big. */
export const folderTextRequest = 'piyue/folderText';

export interface FolderTextParams {
  readonly uri: string;
}

export interface FolderText {
  readonly text: string;
}
