import { commands, Disposable, l10n, type Uri, window } from 'vscode';
import {
  type EditionNote,
  type EditionParams,
  editionRequest,
  type Page,
  targetAnchor,
} from '../../../server/src/lsp/protocol/index';
import type { LanguageServer } from '../server';
import { isServed } from '../speeches';
import type { Notes } from './annotations/notes';
import type { Placed } from './annotations/placed';
import { besides } from './ledger/export';
import type { SignOffStore } from './ledger/sign-off-store';
import { save } from './save';

/** Writes the speech with notes, terms, ledger and findings into a file of its own. */
export function exportEdition(server: LanguageServer, notes: Notes, store: SignOffStore): Disposable {
  const exportAs = (format: EditionParams['format']) => async (target?: Uri) => {
    const document = window.activeTextEditor?.document;
    if (!document || !isServed(document))
      return void window.showInformationMessage(l10n.t('Open a Chinese speech to export it.'));
    const params: EditionParams = {
      uri: document.uri.toString(),
      format,
      notes: notes.of(document).map(noteOf),
      signOffs: store.of(document.uri),
    };
    const page = await server.request<Page>(editionRequest, params);
    if (!page) return void window.showErrorMessage(l10n.t('The speech could not be exported; the output says why.'));
    const [ending, filters] = format === 'html' ? ['html', { HTML: ['html'] }] : ['md', { Markdown: ['md'] }];
    const suggested = besides(document, `${l10n.t('annotated')}.${ending}`);
    return save(new TextEncoder().encode(page.text), {
      target,
      suggested,
      filters: filters as Record<string, string[]>,
    });
  };
  return Disposable.from(
    commands.registerCommand('piyue.exportHtml', exportAs('html')),
    commands.registerCommand('piyue.exportMarkdown', exportAs('markdown')),
  );
}

function noteOf({ annotation, span }: Placed): EditionNote {
  const { kind, body = [], resolved } = annotation;
  return {
    ...(span && { span }),
    quote: targetAnchor(annotation)?.exact ?? '',
    kind,
    remarks: body.map(({ value, creator, created }) => ({
      text: value,
      date: created,
      ...(creator && { person: creator.name }),
    })),
    ...(resolved && { isResolved: true }),
  };
}
