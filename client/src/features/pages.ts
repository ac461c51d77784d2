import { type Disposable, workspace } from 'vscode';
import { type Page, type PageParams, pageRequest } from '../../../server/src/lsp/protocol';
import type { LanguageServer } from '../server';

/** Shows the pages of the server (glossary, rules) as read-only documents `piyue:/…`. */
export const showPages = (server: LanguageServer): Disposable =>
  workspace.registerTextDocumentContentProvider('piyue', {
    async provideTextDocumentContent(uri) {
      const params: PageParams = { uri: uri.with({ fragment: '' }).toString() };
      return (await server.request<Page>(pageRequest, params))?.text;
    },
  });
