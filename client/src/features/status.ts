import { Disposable, env, l10n, type Position, StatusBarAlignment, type TextEditor, window, workspace } from 'vscode';
import { type Statistics, type StatisticsParams, statisticsRequest } from '../../../server/src/lsp/protocol/index';
import { oneAtATime } from '../one-at-a-time';
import type { LanguageServer } from '../server';
import { isServed } from '../speeches';

/** Says in the status bar how long the speech is that is being read, or what is selected of it. */
export function showStatus(server: LanguageServer): Disposable {
  const item = window.createStatusBarItem('piyue.statistics', StatusBarAlignment.Right, 100);
  item.name = l10n.t('Length of the Speech');
  item.tooltip = l10n.t('Characters said aloud: 汉字, and digits as they are read. Click to set the speaking speed.');
  item.command = { title: '', command: 'workbench.action.openSettings', arguments: ['piyue.charactersPerMinute'] };

  const update = oneAtATime(() => show(window.activeTextEditor));

  async function show(editor: TextEditor | undefined): Promise<void> {
    const params = editor && isServed(editor.document) ? paramsOf(editor) : undefined;
    const statistics = params && (await server.request<Statistics>(statisticsRequest, params));
    if (!statistics) return item.hide();
    item.text = textOf(statistics.characters, params.ranges !== undefined);
    item.show();
  }

  const isShown = (document: unknown): boolean => document === window.activeTextEditor?.document;
  const listeners = [
    server.onStarted(update),
    window.onDidChangeActiveTextEditor(update),
    window.onDidChangeTextEditorSelection(({ textEditor }) => textEditor === window.activeTextEditor && update()),
    workspace.onDidChangeTextDocument(({ document }) => isShown(document) && update()),
    workspace.onDidOpenTextDocument(document => isShown(document) && update()),
    workspace.onDidChangeConfiguration(change => change.affectsConfiguration('piyue.charactersPerMinute') && update()),
  ];
  void update();
  return Disposable.from(item, ...listeners);
}

function paramsOf({ document, selections }: TextEditor): StatisticsParams {
  const uri = document.uri.toString();
  // Plain positions: in a worker those of the editor lose what they have.
  const ranges = selections
    .filter(selection => !selection.isEmpty)
    .map(({ start, end }) => ({ start: placeOf(start), end: placeOf(end) }));
  return ranges.length > 0 ? { uri, ranges } : { uri };
}

const placeOf = ({ line, character }: Position) => ({ line, character });

function textOf(characters: number, isSelected: boolean): string {
  const count = characters.toLocaleString(env.language);
  const time = timeOf(characters / workspace.getConfiguration('piyue').get('charactersPerMinute', 200));
  return isSelected
    ? `$(selection) ${l10n.t('{0} characters selected, {1}', count, time)}`
    : `$(mic) ${l10n.t('{0} characters, {1}', count, time)}`;
}

/** Seconds below a minute and a half, else whole minutes. */
const timeOf = (minutes: number): string =>
  minutes < 1.5 ? l10n.t('about {0} s', Math.round(minutes * 60)) : l10n.t('about {0} min', Math.round(minutes));
