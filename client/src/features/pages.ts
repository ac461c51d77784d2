import { commands, Disposable, Uri, workspace } from 'vscode';
import { type Page, type PageParams, pageRequest } from '../../../server/src/lsp/protocol/index';
import type { LanguageServer } from '../server';

/** Shows the pages of the server (glossary, rules) as read-only documents `piyue:/…`; a command opens the list of all rules. */
export const showPages = (server: LanguageServer): Disposable =>
  Disposable.from(
    workspace.registerTextDocumentContentProvider('piyue', {
      async provideTextDocumentContent(uri) {
        const params: PageParams = { uri: uri.with({ fragment: '' }).toString() };
        return (await server.request<Page>(pageRequest, params))?.text;
      },
    }),
    commands.registerCommand('piyue.showRules', async () => {
      await server.start(); // it may well be asked for before the first speech is open
      await commands.executeCommand('vscode.open', Uri.parse('piyue:/rules.md'));
    }),
  );
