import {
  commands,
  Disposable,
  type ExtensionContext,
  l10n,
  type TextDocument,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { LanguageServer } from '../../server';
import { isServed } from '../../speeches';
import { Drafts } from './drafts';
import { askFile, clipboard, documentOf, type Older } from './older';
import { ComparePanel } from './panel';

/** Compares the figures of the speech with those of an older text. */
export function compareDrafts({ extensionUri }: ExtensionContext, server: LanguageServer): Disposable {
  const drafts = new Drafts();

  async function show(now: TextDocument, older: Older, panel?: WebviewPanel): Promise<void> {
    const old = await documentOf(older, now, drafts);
    const title = l10n.t('Figures compared with {0}', old.name);
    const shown =
      panel ?? window.createWebviewPanel('piyue.compare', title, ViewColumn.Beside, { enableFindWidget: true });
    shown.title = title;
    new ComparePanel(shown, server, extensionUri, now, old, { uri: now.uri.toString(), older });
  }

  const compare = (ask: (target?: Uri) => Older | undefined | Promise<Older | undefined>) => async (target?: Uri) => {
    const now = window.activeTextEditor?.document;
    if (!now || !isServed(now))
      return void window.showInformationMessage(l10n.t('Open a Chinese speech to compare it.'));
    try {
      const older = await ask(target);
      if (older) await show(now, older);
    } catch (error) {
      void window.showErrorMessage(l10n.t('The texts cannot be compared: {0}', messageOf(error)));
    }
  };

  return Disposable.from(
    drafts.serve(),
    commands.registerCommand(
      'piyue.compareWithHead',
      compare(() => ({ from: 'head' })),
    ),
    commands.registerCommand('piyue.compareWithClipboard', compare(clipboard)),
    commands.registerCommand(
      'piyue.compareWithFile',
      compare(target => (target instanceof Uri ? { from: 'file', uri: target.toString() } : askFile())),
    ),
    window.registerWebviewPanelSerializer('piyue.compare', {
      async deserializeWebviewPanel(panel, kept: { uri: string; older: Older } | undefined) {
        try {
          await show(await workspace.openTextDocument(Uri.parse(kept!.uri)), kept!.older, panel);
        } catch {
          panel.dispose(); // a text is gone: there is nothing to compare
        }
      },
    }),
  );
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
