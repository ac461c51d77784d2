import { commands, Disposable, type ExtensionContext, type Uri, window } from 'vscode';
import type { LanguageServer } from '../../server';
import { addSelectedTerm, editTerm } from './add-term';
import { GlossaryFiles } from './files';
import { importTerms } from './import-terms';
import { created } from './targets';

/** The user's own glossaries: read, watched, and filled by commands. */
export function ownGlossaries(server: LanguageServer, context: ExtensionContext): Disposable {
  const files = new GlossaryFiles(server, context);
  return Disposable.from(
    files.watch(),
    commands.registerCommand('piyue.addTerm', () => addSelectedTerm(server, files)),
    commands.registerCommand('piyue.editTerm', () => editTerm(server, files)),
    commands.registerCommand('piyue.importTerms', (table?: Uri, target?: Uri) =>
      importTerms(server, files, table, target),
    ),
    commands.registerCommand('piyue.openUserGlossary', async () =>
      window.showTextDocument(await created(files.userFile)),
    ),
  );
}
