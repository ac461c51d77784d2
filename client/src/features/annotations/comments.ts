import {
  type Comment,
  CommentMode,
  type CommentReply,
  type CommentThread,
  CommentThreadCollapsibleState,
  CommentThreadState,
  commands,
  comments,
  Disposable,
  l10n,
  MarkdownString,
  Range,
  type TextDocument,
  workspace,
} from 'vscode';
import type { Annotation, Remark } from '../../../../server/src/lsp/protocol/index';
import { nameOf } from './author';
import { labelOf, pickKind } from './kinds';
import type { Notes } from './notes';
import type { Placed } from './placed';

/** A remark as VS Code shows it. */
class RemarkComment implements Comment {
  mode = CommentMode.Preview;
  body: string | MarkdownString;
  readonly author: { readonly name: string };
  readonly timestamp: Date;
  readonly contextValue = 'remark';

  constructor(
    readonly note: string,
    readonly remark: Remark,
    readonly document: TextDocument,
  ) {
    this.body = new MarkdownString(remark.value); // untrusted: no commands, no HTML
    this.author = { name: nameOf(remark.creator) };
    this.timestamp = new Date(remark.created);
  }
}

/** Shows notes as comment threads at their places, in which they can be written, answered, changed, resolved and deleted. */
export class NoteThreads implements Disposable {
  readonly #controller = comments.createCommentController('piyue.notes', '批阅');
  readonly #threads = new Map<
    string,
    { readonly thread: CommentThread; annotation: Annotation; document: TextDocument }
  >();
  readonly #listeners: Disposable;

  constructor(private readonly notes: Notes) {
    this.#controller.options = { prompt: l10n.t('Reply …'), placeHolder: l10n.t('Markdown is shown.') };
    this.#controller.commentingRangeProvider = {
      provideCommentingRanges: document =>
        notes.annotations.of(document) ? [new Range(0, 0, Math.max(0, document.lineCount - 1), 0)] : [],
    };
    const command = commands.registerCommand;
    this.#listeners = Disposable.from(
      this.#controller,
      notes.annotations.onDidChange(document => this.show(document)),
      command('piyue.notes.create', (reply: CommentReply) => this.create(reply)),
      command('piyue.notes.reply', ({ thread, text }: CommentReply) =>
        this.with(thread, (document, id) => notes.reply(document, id, text)),
      ),
      command('piyue.notes.editRemark', (comment: RemarkComment) => this.setMode(comment, CommentMode.Editing)),
      command('piyue.notes.cancelEdit', (comment: RemarkComment) => this.setMode(comment, CommentMode.Preview)),
      command('piyue.notes.saveEdit', ({ document, note, remark, body }: RemarkComment) =>
        notes.editRemark(document, note, remark.id, typeof body === 'string' ? body : body.value),
      ),
      command('piyue.notes.deleteRemark', ({ document, note, remark }: RemarkComment) =>
        notes.deleteRemark(document, note, remark.id),
      ),
    );
    for (const { document } of notes.annotations.texts) this.show(document);
  }

  /** Unfolds the thread of a note. */
  unfold(id: string): void {
    const known = this.#threads.get(id);
    if (known) known.thread.collapsibleState = CommentThreadCollapsibleState.Expanded;
  }

  /** The note of a thread. */
  noteOf(thread: CommentThread): { readonly document: TextDocument; readonly id: string } | undefined {
    for (const [id, known] of this.#threads) if (known.thread === thread) return { document: known.document, id };
    return undefined;
  }

  dispose(): void {
    this.#listeners.dispose();
  }

  private show(document: TextDocument): void {
    const shown = new Set<string>();
    for (const note of this.notes.of(document)) {
      if (!note.span) continue;
      shown.add(note.annotation.id);
      this.showOne(document, note, note.span);
    }
    for (const [id, known] of this.#threads) {
      if (known.document.uri.toString() !== document.uri.toString() || shown.has(id)) continue;
      known.thread.dispose();
      this.#threads.delete(id);
    }
  }

  private showOne(document: TextDocument, { annotation }: Placed, span: { start: number; end: number }): void {
    const range = new Range(document.positionAt(span.start), document.positionAt(span.end));
    const known = this.#threads.get(annotation.id);
    const thread = known?.thread ?? this.#controller.createCommentThread(document.uri, range, []);
    this.#threads.set(annotation.id, { thread, annotation, document });
    if (!thread.range?.isEqual(range)) thread.range = range;
    if (known && shownOf(known.annotation) === shownOf(annotation)) return;
    thread.label = labelOf(annotation.kind);
    thread.contextValue = annotation.resolved ? 'resolved' : 'open';
    thread.state = annotation.resolved ? CommentThreadState.Resolved : CommentThreadState.Unresolved;
    thread.comments = (annotation.body ?? []).map(remark => new RemarkComment(annotation.id, remark, document));
  }

  private async create({ thread, text }: CommentReply): Promise<void> {
    const kind = (await pickKind()) ?? 'highlight';
    const document = await workspace.openTextDocument(thread.uri);
    const range = thread.range ?? new Range(0, 0, 0, 0);
    // From the gutter it is of whole lines.
    const whole = range.isEmpty ? document.lineAt(range.start.line).range : range;
    if (await this.notes.add(document, whole, kind, text)) thread.dispose();
  }

  private async with(
    thread: CommentThread,
    act: (document: TextDocument, id: string) => Promise<boolean>,
  ): Promise<void> {
    const note = this.noteOf(thread);
    if (note) await act(note.document, note.id);
  }

  private setMode(comment: RemarkComment, mode: CommentMode): void {
    const known = this.#threads.get(comment.note);
    if (!known) return;
    known.thread.comments = (known.annotation.body ?? []).map(remark => {
      const shown = new RemarkComment(comment.note, remark, comment.document);
      if (remark.id === comment.remark.id) {
        shown.mode = mode;
        if (mode === CommentMode.Editing) shown.body = remark.value;
      }
      return shown;
    });
  }
}

/** What a thread shows of a note: all but where it stands. */
const shownOf = ({ kind, resolved, body }: Annotation): string => JSON.stringify([kind, resolved, body]);
