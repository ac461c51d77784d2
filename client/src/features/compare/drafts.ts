import { type Disposable, Uri, workspace } from 'vscode';

/** Texts that have no file, such as what was on the clipboard, as read-only documents. */
export class Drafts {
  readonly scheme = 'piyue-draft';
  readonly #texts = new Map<string, string>();
  #count = 0;

  serve(): Disposable {
    return workspace.registerTextDocumentContentProvider(this.scheme, {
      provideTextDocumentContent: uri => this.#texts.get(uri.toString()),
    });
  }

  /** Address of a document with this text. */
  add(name: string, text: string): Uri {
    const uri = Uri.from({ scheme: this.scheme, path: `/${++this.#count}/${name}` });
    this.#texts.set(uri.toString(), text);
    return uri;
  }
}
