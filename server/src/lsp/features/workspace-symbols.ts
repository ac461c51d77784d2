import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import { allSections, outline, type Section, type Term } from '../../core/index';
import { rangeOf } from '../convert';
import { baseName } from '../folder/files';
import { fit, type Reading, reader } from '../folder/pinyin';
import { type FolderSpeech, FolderSpeeches } from '../folder/speeches';
import { symbolKinds } from './document-symbols';
import type { Feature, Server } from './feature';

/** So many results are enough to choose from. */
const most = 200;

/** What can be found by its name, with what it is shown as. */
interface Named {
  readonly what: Section | Term;
  readonly symbol: () => WorkspaceSymbol | undefined;
}

/** The headings of all speeches of the folder and the terms of the user's own glossaries, found by their characters or the beginnings of their 拼音. */
export const workspaceSymbols: Feature = {
  capabilities: () => ({ workspaceSymbolProvider: true }),
  start(server) {
    const speeches = new FolderSpeeches(server.files, server.documents);
    const readings = new WeakMap<Section | Term, Reading>();
    server.connection.onWorkspaceSymbol(async ({ query }, cancelled) => {
      const read = await reader();
      const all = await speeches.all();
      const readingOf = (what: Section | Term): Reading => {
        const known = readings.get(what) ?? read(what.name);
        readings.set(what, known);
        return known;
      };
      const found: { fit: number; named: Named }[] = [];
      for (const part of [ownTerms(server), ...all.map(headings)]) {
        if (cancelled.isCancellationRequested) return [];
        for (const named of part) {
          const how = fit(readingOf(named.what), query);
          if (how > 0) found.push({ fit: how, named });
        }
      }
      found.sort((a, b) => b.fit - a.fit);
      return found.slice(0, most).flatMap(({ named }) => named.symbol() ?? []);
    });
  },
};

const headings = (speech: FolderSpeech): readonly Named[] =>
  allSections(outline(speech.speech))
    .filter(isNamed)
    .map(section => ({ what: section, symbol: () => symbolOf(speech, section) }));

const ownTerms = (server: Server): readonly Named[] =>
  server
    .setup()
    .glossary.terms.filter(({ origin }) => origin)
    .map(term => ({ what: term, symbol: () => termSymbol(term, server) }));

const isNamed = ({ kind }: Section): boolean => !['opening', 'closing', 'note', 'point'].includes(kind);

function symbolOf({ uri, speech }: FolderSpeech, { kind, name, nameSpan, line }: Section): WorkspaceSymbol {
  const start = speech.starts[line]!;
  const range = rangeOf(speech, { start: start + nameSpan.start, end: start + nameSpan.end });
  return { name, kind: symbolKinds[kind], location: { uri, range }, containerName: baseName(uri) };
}

function termSymbol({ name, origin }: Term, { sources }: Server): WorkspaceSymbol | undefined {
  const range = origin && sources.get(origin.file)?.rangeOf(origin.path);
  if (!range) return undefined;
  const location = { uri: origin.file, range };
  return { name, kind: SymbolKind.Constant, location, containerName: baseName(origin.file) };
}
