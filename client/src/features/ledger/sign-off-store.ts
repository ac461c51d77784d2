import { type Event, EventEmitter, type Memento, type Uri } from 'vscode';
import type { SignOff } from '../../../../server/src/lsp/protocol';

/** Where sign-offs are kept. */
export interface SignOffStore {
  /** Those of a document; undefined until they have been read. */
  readonly of: (document: Uri) => readonly SignOff[];
  /** Takes the place of those whose ids are given. */
  readonly replace: (document: Uri, ids: readonly string[], added: readonly SignOff[]) => Promise<void>;
  readonly onDidChange: Event<Uri>;
}

/** Keeps sign-offs in the storage of the extension. */
export function storedSignOffs(memory: Memento): SignOffStore {
  const changed = new EventEmitter<Uri>();
  const key = (document: Uri): string => `signOffs:${document}`;
  const of = (document: Uri): readonly SignOff[] => memory.get(key(document), []);
  return {
    of,
    async replace(document, ids, added) {
      const kept = of(document).filter(({ id }) => !ids.includes(id));
      await memory.update(key(document), [...kept, ...added]);
      changed.fire(document);
    },
    onDidChange: changed.event,
  };
}
