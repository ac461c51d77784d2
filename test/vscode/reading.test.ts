import {
  commands,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type MarkdownString,
  type SemanticTokens,
  type TextDocument,
  workspace,
} from 'vscode';
import { example, extension, shown } from './editor';
import { equal, ok } from './expect';

describe('a speech that is read', () => {
  let speech: TextDocument;
  const ask = <T>(what: string, ...args: unknown[]): Thenable<T> =>
    commands.executeCommand<T>(`vscode.${what}`, speech.uri, ...args);
  before(async () => {
    speech = await shown(await example(), 'zh-speech');
    await extension.activate();
  });

  it('has an outline', async () => {
    const symbols = await ask<DocumentSymbol[]>('executeDocumentSymbolProvider');
    equal(
      symbols.map(({ name }) => name),
      ['同心聚力开新局　履职为民谱新篇', '开篇', '一、2024年工作回顾', '二、2025年主要任务', '结束语'],
    );
    equal(symbols[2]!.children.length, 5);
    equal(symbols[2]!.children[1]!.children[0]!.name, '1.聚焦产业转型建言');
  });

  it('has folds', async () => {
    const folds = await ask<FoldingRange[]>('executeFoldingRangeProvider');
    const section = lineOf('一、2024年工作回顾');
    ok(
      folds.some(({ start, end }) => start === section && end > section + 20),
      'the first section does not fold',
    );
  });

  it('says what a term is', async () => {
    const hovers = await ask<Hover[]>('executeHoverProvider', positionOf('社情民意信息'));
    const text = hovers.flatMap(({ contents }) => (contents as MarkdownString[]).map(({ value }) => value)).join();
    ok(text.includes('社情民意信息') && text.length > 40, `the hover is: ${text}`);
  });

  it('leads from a term to its page', async () => {
    const places = await ask<{ targetUri: typeof speech.uri }[]>('executeDefinitionProvider', positionOf('提案'));
    equal(places[0]!.targetUri.scheme, 'piyue');
    const page = await workspace.openTextDocument(places[0]!.targetUri);
    ok(page.getText().includes('提案'), 'the page does not have the term');
  });

  it('has coloured terms', async () => {
    const tokens = await ask<SemanticTokens>('provideDocumentSemanticTokens');
    ok(tokens.data.length > 20, 'there are few tokens');
  });

  const positionOf = (words: string) => speech.positionAt(speech.getText().indexOf(words) + 1);
  const lineOf = (words: string): number => positionOf(words).line;
});
