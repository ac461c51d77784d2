import { Disposable, OverviewRulerLane, ThemeColor, Uri, window, workspace } from 'vscode';
import type { OpenLedger } from './open-ledger';
import { rangeOf } from './view';

/** Marks the lines with figures that are not signed off, where the setting asks for it. */
export function showUnsigned(extension: Uri, open: OpenLedger): Disposable {
  const isOn = (): boolean => workspace.getConfiguration('piyue').get('ledger.gutter', false);
  open.neededWhen(isOn);
  const mark = window.createTextEditorDecorationType({
    gutterIconPath: Uri.joinPath(extension, 'media/unsigned.svg'),
    gutterIconSize: '60%',
    overviewRulerColor: new ThemeColor('charts.orange'),
    overviewRulerLane: OverviewRulerLane.Left,
  });
  const show = (): void => {
    const { document, ledger } = open;
    const rows = isOn() ? (ledger?.rows ?? []) : [];
    const ranges = rows.filter(({ isFact, state }) => isFact && state !== 'signed').map(({ range }) => rangeOf(range));
    for (const editor of window.visibleTextEditors)
      editor.setDecorations(mark, editor.document === document ? ranges : []);
  };
  return Disposable.from(mark, open.onDidChange(show), window.onDidChangeVisibleTextEditors(show));
}
