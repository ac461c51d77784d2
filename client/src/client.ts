import { commands, type ExtensionContext, window } from 'vscode';
import { annotateSpeeches, notesOf } from './features/annotations';
import { signOffsAmong } from './features/annotations/sign-offs';
import { compareDrafts } from './features/compare/index';
import { detectSpeeches } from './features/detect';
import { exportEdition } from './features/edition';
import { findHeadings } from './features/find-heading';
import { readFolder } from './features/folder';
import { ownGlossaries } from './features/glossary/glossaries';
import { jumpThroughSpeeches } from './features/jumps';
import { showLedger } from './features/ledger/index';
import { showPages } from './features/pages';
import { restructureSpeeches } from './features/restructure';
import { showStatus } from './features/status';
import { showStructure } from './features/structure/index';
import { showTerms } from './features/terms/index';
import { type CreateClient, LanguageServer } from './server';

/**
 * What the extension exports to VS Code; `create` makes a language client, for the desktop or for the web; `replaceFile` writes a file of the
 * disk, all or nothing, where there is one.
 */
export function extensionOf(
  create: (context: ExtensionContext, ...options: Parameters<CreateClient>) => ReturnType<CreateClient>,
  replaceFile?: (path: string, text: string) => Promise<void>,
) {
  let server: LanguageServer | undefined;
  return {
    async activate(context: ExtensionContext): Promise<void> {
      const output = window.createOutputChannel('批阅 Piyue', { log: true });
      const running = new LanguageServer(options => create(context, options), output);
      server = running;
      const notes = notesOf(context, output, replaceFile);
      const signOffs = signOffsAmong(notes);
      context.subscriptions.push(
        output,
        commands.registerCommand('piyue.restartServer', () => running.restart()),
        commands.registerCommand('piyue.showOutput', () => output.show()),
        detectSpeeches(),
        showPages(running),
        showStatus(running),
        restructureSpeeches(running),
        jumpThroughSpeeches(),
        showStructure(context, running),
        annotateSpeeches(context, running, notes),
        showLedger(context, running, signOffs),
        compareDrafts(context, running),
        exportEdition(running, notes, signOffs),
        readFolder(running),
        findHeadings(running),
        ownGlossaries(running, context),
        showTerms(running),
      );
      await running.startWithFirstSpeech(context.subscriptions);
    },
    deactivate: (): Promise<void> | undefined => server?.stop(),
  };
}
