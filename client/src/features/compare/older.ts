import { env, extensions, l10n, type TextDocument, Uri, window, workspace } from 'vscode';
import type { Drafts } from './drafts';

/** Where the older text is; plain data, to be kept over a reload. */
export type Older =
  | { readonly from: 'head' }
  | { readonly from: 'file'; readonly uri: string }
  | { readonly from: 'clipboard'; readonly text: string };

/** The older text as a document, with a name for it. Throws what can be said to the user. */
export async function documentOf(
  older: Older,
  of: TextDocument,
  drafts: Drafts,
): Promise<{ name: string; document: TextDocument }> {
  if (older.from === 'head') return { name: 'HEAD', document: await workspace.openTextDocument(headOf(of)) };
  if (older.from === 'file') {
    const uri = Uri.parse(older.uri);
    return { name: uri.path.slice(uri.path.lastIndexOf('/') + 1), document: await workspace.openTextDocument(uri) };
  }
  const name = l10n.t('Clipboard');
  return { name, document: await workspace.openTextDocument(drafts.add(`${name}.txt`, older.text)) };
}

/** Asks for a file; undefined when the user turns away. */
export async function askFile(): Promise<Older | undefined> {
  const [uri] =
    (await window.showOpenDialog({
      title: l10n.t('Older Draft'),
      filters: { [l10n.t('Texts')]: ['txt', 'md', 'text', '讲话稿'] },
    })) ?? [];
  return uri && { from: 'file', uri: uri.toString() };
}

export async function clipboard(): Promise<Older> {
  const text = await env.clipboard.readText();
  if (!text.trim()) throw new Error(l10n.t('There is no text on the clipboard.'));
  return { from: 'clipboard', text };
}

/** What this extension uses of the one for git. */
interface Git {
  getAPI(version: 1): {
    toGitUri(uri: Uri, ref: string): Uri;
    getRepository(uri: Uri): object | null;
  };
}

function headOf({ uri }: TextDocument): Uri {
  const git = extensions.getExtension<Git>('vscode.git');
  if (!git?.isActive) throw new Error(l10n.t('Git is not available here.'));
  const api = git.exports.getAPI(1);
  if (!api.getRepository(uri)) throw new Error(l10n.t('This text is not in a git repository.'));
  return api.toGitUri(uri, 'HEAD');
}
