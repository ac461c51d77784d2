import { Disposable, languages, Range, type TextDocument, workspace } from 'vscode';
import { enoughToDetect, readsAsSpeech } from '../../../server/src/lsp/protocol/index';

/**
 * Gives plain texts that read as speeches the language `zh-speech`: when they are opened, or open already, and when they
 * grow by typing and pasting. A text whose language the user has chosen keeps it, also when the choice is plain text;
 * so does one for which `files.associations` says something. The setting `piyue.detect` turns it off and on at once.
 */
export function detectSpeeches(): Disposable {
  const open = new Set<string>();
  const chosen = new Set<string>();
  const lengths = new Map<string, number>();

  const consider = (document: TextDocument): void => {
    const uri = document.uri.toString();
    if (document.languageId !== 'plaintext' || chosen.has(uri) || !detects(document) || !mayBeSpeech(document)) return;
    const length = lengthOf(document);
    if (Math.abs(length - (lengths.get(uri) ?? 0)) < enoughToLookAgain) return;
    lengths.set(uri, length);
    if (readsAsSpeech(beginningOf(document))) void languages.setTextDocumentLanguage(document, 'zh-speech');
  };
  const considerAll = (): void => workspace.textDocuments.forEach(consider);

  for (const { uri } of workspace.textDocuments) open.add(uri.toString());
  considerAll();
  return Disposable.from(
    workspace.onDidOpenTextDocument(document => {
      const uri = document.uri.toString();
      // A document that changes its language closes and opens again without being closed: someone chose plain text.
      if (open.has(uri) && document.languageId === 'plaintext') chosen.add(uri);
      open.add(uri);
      consider(document);
    }),
    workspace.onDidCloseTextDocument(document => {
      if (!document.isClosed) return;
      open.delete(document.uri.toString());
      lengths.delete(document.uri.toString());
    }),
    workspace.onDidChangeTextDocument(({ document }) => consider(document)),
    workspace.onDidChangeConfiguration(change => {
      if (change.affectsConfiguration('piyue.detect')) considerAll();
    }),
  );
}

/** Whether the server has something to say about a document: a speech, or Markdown that reads as one. */
export const isSpeech = (document: TextDocument): boolean =>
  document.languageId === 'zh-speech' ||
  (document.languageId === 'markdown' && detects(document) && readsAsSpeech(beginningOf(document)));

/** Characters by which a text must have grown or shrunk to be read again. */
const enoughToLookAgain = 8;

const beginningOf = (document: TextDocument): string =>
  document.getText(new Range(0, 0, document.positionAt(enoughToDetect).line + 1, 0)).slice(0, enoughToDetect);

const lengthOf = (document: TextDocument): number =>
  document.offsetAt(document.lineAt(document.lineCount - 1).range.end);

const detects = ({ uri, languageId }: TextDocument): boolean =>
  workspace.getConfiguration('piyue', { uri, languageId }).get('detect', true);

/** A text file or an untitled text that the user may write to, of which nobody has said what language it is. */
function mayBeSpeech(document: TextDocument): boolean {
  const { uri } = document;
  if (uri.scheme !== 'untitled' && workspace.fs.isWritableFileSystem(uri.scheme) !== true) return false;
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  if (uri.scheme !== 'untitled' && name.includes('.') && !/\.(txt|text)$/i.test(name)) return false;
  const associations = workspace.getConfiguration('files', uri).get<Record<string, string>>('associations', {});
  return !Object.keys(associations).some(
    pattern => languages.match({ pattern: pattern.includes('/') ? pattern : `**/${pattern}` }, document) > 0,
  );
}
