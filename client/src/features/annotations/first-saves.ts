import type { TextDocument, Uri } from 'vscode';
import type { Annotation } from '../../../../server/src/lsp/protocol/index';
import type { AnnotatedText } from './annotated-text';
import { nameOf } from './annotation-store';

/**
 * Annotations of untitled texts, on their way into the files as which these are saved: VS Code opens and saves the file, then empties and
 * closes the untitled text, and does not say that they are the same.
 */
export class FirstSaves {
  /** By untitled text: the file that has been saved with its words, and its annotations as they stood then. */
  readonly #saved = new Map<string, { readonly file: Uri; readonly annotations: readonly Annotation[] }>();
  /** By file: what it is to have. */
  readonly #waiting = new Map<string, readonly Annotation[]>();

  /** A document has been saved while these texts are open. */
  save(file: TextDocument, texts: readonly AnnotatedText[]): void {
    for (const text of texts) {
      const { uri } = text.document;
      if (uri.scheme !== 'untitled' || !saysTheSame(text.document, file)) continue;
      this.#saved.set(uri.toString(), { file: file.uri, annotations: text.written() });
    }
  }

  /** A text that is written on was not closed by its saving. */
  edit(document: TextDocument): void {
    const uri = document.uri.toString();
    if (this.#saved.has(uri) && document.getText()) this.#saved.delete(uri);
  }

  /** An untitled text is closed; the file that it has become, if it was saved. */
  close({ uri }: TextDocument): Uri | undefined {
    const saved = this.#saved.get(uri.toString());
    if (!saved) return undefined;
    const { file, annotations } = saved;
    this.#saved.delete(uri.toString());
    const source = nameOf(file);
    this.#waiting.set(
      file.toString(),
      annotations.map(one => ({ ...one, target: { ...one.target, source } })),
    );
    return file;
  }

  /** What waits for a file; it is handed over once. */
  take({ uri }: TextDocument): readonly Annotation[] {
    const waiting = this.#waiting.get(uri.toString()) ?? [];
    this.#waiting.delete(uri.toString());
    return waiting;
  }
}

/** Whether two texts are one: blanks at the ends of lines, and the line breaks, may be changed by saving. */
const saysTheSame = (a: TextDocument, b: TextDocument): boolean => withoutBlanks(a) === withoutBlanks(b);

const withoutBlanks = (document: TextDocument): string => document.getText().replace(/\s+/g, '');
