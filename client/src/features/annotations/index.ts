import { Disposable, type ExtensionContext, type LogOutputChannel } from 'vscode';
import type { LanguageServer } from '../../server';
import { AnnotationStore, type ReplaceFile } from './annotation-store';
import { Annotations } from './annotations';
import { reportFiles } from './broken-files';
import { noteCommands } from './commands';
import { NoteThreads } from './comments';
import { decorateNotes } from './decorations';
import { NotesView } from './list/notes-view';
import { Notes } from './notes';
import { SilencedList } from './silenced-list';
import { silenceFindings } from './silencing';

/** Notes of all open speeches. */
export const notesOf = (
  { workspaceState, globalState }: ExtensionContext,
  output: LogOutputChannel,
  replaceFile?: ReplaceFile,
): Notes => new Notes(new Annotations(new AnnotationStore(workspaceState, output, replaceFile)), globalState);

/** Notes in threads, in the text and in a list; findings that are silenced. */
export function annotateSpeeches(context: ExtensionContext, server: LanguageServer, notes: Notes): Disposable {
  const threads = new NoteThreads(notes);
  const silenced = new SilencedList(server, notes.annotations);
  const view = new NotesView(notes, silenced);
  return Disposable.from(
    notes.annotations,
    threads,
    silenced,
    view,
    decorateNotes(notes, context.extensionUri),
    noteCommands(notes, threads, view),
    silenceFindings(notes, server, silenced),
    reportFiles(notes.annotations),
  );
}
