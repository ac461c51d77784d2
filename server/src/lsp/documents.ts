import { type TextDocumentContentChangeEvent, TextDocuments } from 'vscode-languageserver';
import { type Lines, linesAfter, linesOf, readSpeech, type Speech } from '../core/index';

/** An open document: kept as lines, read when first asked. */
export class OpenSpeech {
  #speech: Speech | undefined;

  constructor(
    readonly uri: string,
    readonly languageId: string,
    readonly version: number,
    private readonly lines: Lines,
    private readonly previous?: Speech,
  ) {}

  get speech(): Speech {
    this.#speech ??= readSpeech(this.lines, this.previous);
    return this.#speech;
  }

  after(changes: readonly TextDocumentContentChangeEvent[], version: number): OpenSpeech {
    const lines = changes.reduce(
      (lines, change) =>
        'range' in change ? linesAfter(lines, change.range.start, change.range.end, change.text) : linesOf(change.text),
      this.lines,
    );
    return new OpenSpeech(this.uri, this.languageId, version, lines, this.#speech ?? this.previous);
  }
}

export type Documents = TextDocuments<OpenSpeech>;

export const openDocuments = (): Documents =>
  new TextDocuments<OpenSpeech>({
    create: (uri, languageId, version, text) => new OpenSpeech(uri, languageId, version, linesOf(text)),
    update: (document, changes, version) => document.after(changes, version),
  });
