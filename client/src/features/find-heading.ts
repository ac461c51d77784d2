import {
  commands,
  type Disposable,
  type Location,
  l10n,
  type QuickPickItem,
  Range,
  type SymbolInformation,
  Uri,
  window,
} from 'vscode';
import type { LanguageServer } from '../server';

interface Item extends QuickPickItem {
  readonly location: Location;
}

/** What the server answers: positions are plain. */
type Found = Pick<SymbolInformation, 'name' | 'containerName'> & {
  readonly location: { readonly uri: string; readonly range: Range };
};

/**
 * A command that goes to a heading of any speech in the folder. Unlike the editor's own list of symbols, which drops whatever does not
 * have the typed letters in its name, it finds headings by 拼音.
 */
export const findHeadings = (server: LanguageServer): Disposable =>
  commands.registerCommand('piyue.goToHeadingInFolder', async () => {
    await server.start();
    const pick = window.createQuickPick<Item>();
    pick.placeholder = l10n.t('Headings of all speeches in the folder, by 汉字 or 拼音 (gzhg for 工作回顾)');
    let asked = 0;
    const search = async (query: string): Promise<void> => {
      const own = ++asked;
      pick.busy = true;
      const found = (await server.request<Found[]>('workspace/symbol', { query })) ?? [];
      if (own !== asked) return; // something else has been typed meanwhile
      pick.items = found.map(itemOf);
      pick.busy = false;
    };
    pick.onDidChangeValue(search);
    pick.onDidAccept(async () => {
      const [chosen] = pick.selectedItems;
      pick.hide();
      if (chosen) await window.showTextDocument(chosen.location.uri, { selection: chosen.location.range });
    });
    pick.onDidHide(() => pick.dispose());
    pick.show();
    await search('');
  });

function itemOf({ name, containerName, location: { uri, range } }: Found): Item {
  const { line, character } = range.start;
  const place = new Range(line, character, line, character);
  return { label: name, description: containerName, alwaysShow: true, location: { uri: Uri.parse(uri), range: place } };
}
