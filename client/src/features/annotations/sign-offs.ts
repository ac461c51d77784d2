import { EventEmitter, type Uri } from 'vscode';
import { type Annotation, quoted, type SignOff, selectorsOf } from '../../../../server/src/lsp/protocol/index';
import type { NewSignOff, SignOffStore } from '../ledger/sign-off-store';
import { nameOf } from './annotation-store';
import type { Notes } from './notes';
import type { Placed } from './placed';

const signOffKind = 'sign-off';

/** Keeps sign-offs with the notes, in the file beside the text. */
export function signOffsAmong(notes: Notes): SignOffStore {
  const changed = new EventEmitter<Uri>();
  const known = new Map<string, string>();
  const of = (document: Uri): readonly SignOff[] => notes.annotations.at(document)?.all.flatMap(signOffOf) ?? [];
  notes.annotations.onDidChange(({ uri }) => {
    const now = JSON.stringify(of(uri).map(signOff => ({ ...signOff, start: signOff.start === undefined })));
    if (now === (known.get(uri.toString()) ?? '[]')) return;
    known.set(uri.toString(), now);
    changed.fire(uri);
  });
  return {
    of,
    async replace(uri, ids, added) {
      const text = notes.annotations.at(uri);
      if (!text) return;
      const content = text.document.getText();
      await notes.change(text.document, all => [
        ...all.filter(({ id }) => !ids.includes(id)),
        ...added.map(one => annotationOf(one, content, nameOf(uri))),
      ]);
    },
    onDidChange: changed.event,
  };
}

function signOffOf({ annotation, span }: Placed): SignOff[] {
  const { id, kind, created, creator, figure, sentence, at, source } = annotation;
  if (kind !== signOffKind || typeof figure !== 'string' || typeof sentence !== 'string' || typeof at !== 'number')
    return [];
  return [
    {
      id,
      figure,
      sentence,
      at,
      ...(span !== null && { start: span?.start ?? 0 }),
      ...(typeof source === 'string' && { source }),
      ...(creator && { person: creator.name }),
      date: created,
    },
  ];
}

function annotationOf(signOff: NewSignOff, text: string, file: string): Annotation {
  const { id, figure, sentence, at, start, source, person, date = new Date().toISOString() } = signOff;
  return {
    id,
    type: 'Annotation',
    motivation: 'assessing',
    kind: signOffKind,
    created: date,
    modified: date,
    ...(person && { creator: { type: 'Person', name: person } }),
    figure,
    sentence,
    at,
    ...(source && { source }),
    target: { source: file, selector: selectorsOf(quoted(text, { start, end: start + figure.length })) },
  };
}
