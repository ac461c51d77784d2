import { commands, l10n, type Uri, window, workspace } from 'vscode';

/** Asks where to save a file unless that is given, writes it, and offers to open it. Says so when that fails. */
export async function save(
  bytes: Uint8Array,
  { target, suggested, filters }: { target?: Uri | undefined; suggested: Uri; filters: Record<string, string[]> },
): Promise<Uri | undefined> {
  const uri = target ?? (await window.showSaveDialog({ defaultUri: suggested, filters }));
  if (!uri) return undefined;
  try {
    await workspace.fs.writeFile(uri, bytes);
  } catch (error) {
    void window.showErrorMessage(l10n.t('{0} could not be written: {1}', nameOf(uri), messageOf(error)));
    return undefined;
  }
  if (!target) void offerToOpen(uri);
  return uri;
}

async function offerToOpen(uri: Uri): Promise<void> {
  const open = l10n.t('Open');
  const choice = await window.showInformationMessage(l10n.t('{0} has been saved.', nameOf(uri)), open);
  if (choice === open) await commands.executeCommand('vscode.open', uri);
}

const nameOf = ({ path }: Uri): string => path.slice(path.lastIndexOf('/') + 1);
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
