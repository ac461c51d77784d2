import { Disposable, type ExtensionContext, window } from 'vscode';
import type { LanguageServer } from '../../server';
import { OpenStructure } from './open-structure';
import { StructureView } from './view';

/** The view 结构 in the side bar. */
export function showStructure({ extensionUri }: ExtensionContext, server: LanguageServer): Disposable {
  const open = new OpenStructure(server);
  const view = new StructureView(extensionUri, open);
  return Disposable.from(open, window.registerWebviewViewProvider('piyue.structure', view));
}
