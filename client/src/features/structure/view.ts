import {
  Disposable,
  env,
  l10n,
  type TextDocument,
  type Uri,
  type WebviewView,
  type WebviewViewProvider,
  window,
} from 'vscode';
import type { Structure, StructureSection } from '../../../../server/src/lsp/protocol/index';
import type { ShowStructure, StructureRow, StructureSays } from '../../../views/messages';
import { showPage } from '../../views/page';
import { reveal } from '../reveal';
import type { OpenStructure } from './open-structure';

/** The view 结构: the sections of the speech as bars that show when and how long they are spoken. */
export class StructureView implements WebviewViewProvider {
  #view: WebviewView | undefined;
  /** What the rows of the view are numbers of. */
  #shown: { readonly document: TextDocument; readonly sections: readonly StructureSection[] } | undefined;

  constructor(
    private readonly extension: Uri,
    private readonly open: OpenStructure,
  ) {
    open.isNeeded = () => this.#view?.visible ?? false;
  }

  resolveWebviewView(view: WebviewView): void {
    this.#view = view;
    showPage(
      view,
      this.extension,
      'structure',
      (message: StructureSays) => this.take(message),
      view.onDidChangeVisibility(() => view.visible && this.open.update()),
      this.open.onDidChange(() => this.show()),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor.document === this.#shown?.document) this.showPlace();
      }),
      new Disposable(() => {
        this.#view = undefined;
      }),
    );
  }

  private show(): void {
    if (!this.#view?.visible) return;
    const { document, structure } = this.open;
    // The title is no section that is spoken.
    const sections = structure?.sections.filter(({ kind }) => kind !== 'title') ?? [];
    this.#shown = document && structure && { document, sections };
    const message: ShowStructure = {
      type: 'show',
      label: l10n.t('Sections of the speech'),
      uri: document?.uri.toString() ?? '',
      empty: emptyText(document, sections),
      total: structure ? totalText(structure) : '',
      rows: sections.map(section => rowOf(section, structure!.characters)),
      at: this.at,
    };
    void this.#view.webview.postMessage(message);
  }

  private showPlace(): void {
    const message: ShowStructure | { readonly type: 'at'; readonly at: number } = { type: 'at', at: this.at };
    void this.#view?.webview.postMessage(message);
  }

  /** The row of the innermost section in which the cursor is; -1 when there is none. */
  private get at(): number {
    const editor = window.visibleTextEditors.find(editor => editor.document === this.#shown?.document);
    const line = editor?.selection.active.line ?? -1;
    return this.#shown?.sections.findLastIndex(section => section.line <= line && line <= section.last) ?? -1;
  }

  private async take(message: StructureSays): Promise<void> {
    if (message.type === 'ready') return this.open.update();
    const { document, sections } = this.#shown ?? {};
    const section = sections?.[message.row];
    if (!document || !section) return;
    const { start } = section.range;
    await reveal(document, { start, end: start });
  }
}

function emptyText(document: TextDocument | undefined, sections: readonly StructureSection[]): string {
  if (!document) return l10n.t('Open a Chinese speech to see how its speaking time is divided.');
  return sections.length === 0 ? l10n.t('This speech has no sections.') : '';
}

const totalText = ({ characters, minutes }: Structure): string =>
  l10n.t('{0} characters, {1}', characters.toLocaleString(env.language), clock(minutes));

function rowOf(section: StructureSection, total: number): StructureRow {
  const { name, depth, before, characters, minutes, figures, terms, findings } = section;
  const share = total > 0 ? characters / total : 0;
  const count = findings.error + findings.warning + findings.information + findings.hint;
  const percent = share.toLocaleString(env.language, { style: 'percent', maximumFractionDigits: share < 0.1 ? 1 : 0 });
  return {
    name,
    depth,
    start: total > 0 ? before / total : 0,
    share,
    time: clock(minutes),
    percent,
    findings: count,
    level: findings.error ? 'error' : findings.warning ? 'warning' : 'information',
    details: [
      l10n.t('{0} characters', characters.toLocaleString(env.language)),
      l10n.t('{0} of the speaking time', percent),
      l10n.t('{0} figures', figures),
      l10n.t('{0} terms', terms),
      l10n.t('{0} findings', count),
    ].join(' · '),
  };
}

/** Minutes and seconds: 3:20. */
function clock(minutes: number): string {
  const seconds = Math.round(minutes * 60);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
