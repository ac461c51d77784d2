import { ConfigurationTarget, commands, Disposable, type TextDocument, Uri, workspace } from 'vscode';
import {
  type Annotation,
  type Silence,
  type SilenceArgument,
  type SilencesParams,
  silenceCommand,
  silenceFields,
  silenceKind,
  silencesNotification,
  silencesOf,
  type TurnOffRuleArgument,
  turnOffRuleCommand,
} from '../../../../server/src/lsp/protocol/index';
import type { LanguageServer } from '../../server';
import { nameOf } from './annotation-store';
import type { SilenceElement } from './list/elements';
import { type Notes, newId } from './notes';
import type { SilencedList } from './silenced-list';

/** Keeps what users silence with the annotations, and tells the server of it. */
export function silenceFindings(notes: Notes, server: LanguageServer, list: SilencedList): Disposable {
  const told = new Map<string, string>();
  const tell = async (document: TextDocument): Promise<void> => {
    const uri = document.uri.toString();
    const annotations = notes.annotations.of(document)?.all ?? [];
    const silences = silencesOf(annotations.map(({ annotation }) => annotation));
    const placed = silences.map(one =>
      withStart(one, annotations.find(({ annotation }) => annotation.id === one.id)?.span),
    );
    // The server has to know anew only when there are others: it finds the sentences wherever they stand.
    const key = JSON.stringify(silences.map(({ id, rule, place }) => [id, rule, place?.sentence, place?.at]));
    if ((told.get(uri) ?? '[]') === key) return;
    told.set(uri, key);
    await server.notify(silencesNotification, { uri, silences: placed } satisfies SilencesParams);
    await list.ask(document);
  };
  const tellAll = (): void => {
    told.clear();
    for (const { document } of notes.annotations.texts) void tell(document);
  };
  tellAll();

  return Disposable.from(
    notes.annotations.onDidChange(tell),
    server.onStarted(tellAll),
    commands.registerCommand(silenceCommand, async ({ uri, silence }: SilenceArgument) => {
      const document = await workspace.openTextDocument(Uri.parse(uri));
      return notes.change(document, all => [
        ...all.filter(one => !isSame(one, silence)),
        annotationOf(silence, document),
      ]);
    }),
    commands.registerCommand('piyue.notes.unsilence', ({ document, id }: SilenceElement) =>
      notes.change(document, all => all.filter(one => one.id !== id)),
    ),
    commands.registerCommand('piyue.notes.dropStale', async ({ document }: { document?: TextDocument } = {}) => {
      const texts = document ? [document] : notes.annotations.texts.map(text => text.document);
      for (const one of texts) {
        const stale = new Set(list.of(one).stale.map(({ id }) => id));
        if (stale.size > 0) await notes.change(one, all => all.filter(({ id }) => !stale.has(id)));
      }
    }),
    commands.registerCommand(turnOffRuleCommand, ({ uri, rule }: TurnOffRuleArgument) => turnOff(rule, Uri.parse(uri))),
  );
}

const withStart = (silence: Silence, span: { readonly start: number } | null | undefined): Silence =>
  silence.place && span ? { ...silence, place: { ...silence.place, start: span.start } } : silence;

function annotationOf(silence: Omit<Silence, 'id'>, { uri }: TextDocument): Annotation {
  const now = new Date().toISOString();
  return { id: newId(), type: 'Annotation', created: now, modified: now, ...silenceFields(silence, nameOf(uri)) };
}

/** Whether the same is silenced already. */
const isSame = (annotation: Annotation, { rule, place }: Omit<Silence, 'id'>): boolean =>
  annotation.kind === silenceKind && !place && annotation.rule === rule && !annotation.target.selector;

/** Turns a rule off in the settings of the workspace, or of the user where there is no workspace. */
async function turnOff(rule: string, uri: Uri): Promise<void> {
  const settings = workspace.getConfiguration('piyue', uri);
  const isInWorkspace = workspace.workspaceFolders !== undefined;
  const { workspaceValue, globalValue } = settings.inspect<Record<string, string>>('rules') ?? {};
  const set = isInWorkspace ? workspaceValue : globalValue;
  const target = isInWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await settings.update('rules', { ...set, [rule]: 'off' }, target);
}
