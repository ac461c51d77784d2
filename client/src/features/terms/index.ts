import { commands, Disposable, l10n, window, workspace } from 'vscode';
import type { TermPlace } from '../../../../server/src/lsp/protocol/index';
import type { LanguageServer } from '../../server';
import { reveal } from '../reveal';
import { OpenTerms } from './open-terms';
import { goToPlace, type Node, TermTree } from './tree';

/** The view 术语: which terms the speech has, how often and where. */
export function showTerms(server: LanguageServer): Disposable {
  let isSeen = false;
  const open = new OpenTerms(server, () => isSeen);
  const tree = new TermTree(open);
  const view = window.createTreeView<Node>('piyue.terms', { treeDataProvider: tree, showCollapseAll: true });

  const say = (): void => {
    const { shown, all } = tree.counts;
    view.description = all === 0 ? '' : tree.filter ? l10n.t('{0} of {1}', shown, all) : String(all);
    view.message = tree.filter ? l10n.t('Filter: {0}', tree.filter) : '';
  };
  const filterBy = (filter: string): void => {
    tree.filter = filter;
    void commands.executeCommand('setContext', 'piyue.terms.isFiltered', tree.filter !== '');
    say();
  };
  const orderBy = (order: 'text' | 'count'): void => {
    tree.order = order;
    void commands.executeCommand('setContext', 'piyue.terms.order', order);
  };
  /** Puts the cursor at the place, for the commands that work on what stands there. */
  const select = async ({ range: { start, end } }: TermPlace): Promise<void> => {
    if (open.document) await reveal(open.document, { start, end });
  };
  orderBy('text');
  return Disposable.from(
    open,
    view,
    open.onDidChange(say),
    view.onDidChangeVisibility(({ visible }) => {
      isSeen = visible;
      if (visible) void open.update();
    }),
    workspace.onDidChangeConfiguration(change => change.affectsConfiguration('piyue') && open.soon()),
    workspace.onDidSaveTextDocument(({ uri }) => /\.piyue-glossary\./.test(uri.path) && open.soon()),
    commands.registerCommand(goToPlace, select),
    commands.registerCommand('piyue.terms.filter', async () => {
      const value = tree.filter;
      const filter = await window.showInputBox({
        title: l10n.t('Filter Terms'),
        prompt: l10n.t('Part of a name or of a theme'),
        value,
      });
      if (filter !== undefined) filterBy(filter);
    }),
    commands.registerCommand('piyue.terms.clearFilter', () => filterBy('')),
    commands.registerCommand('piyue.terms.byText', () => orderBy('text')),
    commands.registerCommand('piyue.terms.byCount', () => orderBy('count')),
    commands.registerCommand('piyue.terms.edit', async (node?: Node) => {
      if (node?.kind !== 'term') return;
      await select(node.term.places[0]!);
      await commands.executeCommand('piyue.editTerm');
    }),
    commands.registerCommand('piyue.terms.add', async (node?: Node) => {
      if (node?.kind !== 'name') return;
      await select(node.name.places[0]!);
      await commands.executeCommand('piyue.addTerm');
    }),
  );
}
