import type { WorkspaceSymbol } from 'vscode-languageserver';
import { allSections, outline, type Section } from '../../core/index';
import { rangeOf } from '../convert';
import { baseName } from '../folder/files';
import { fit, type Reading, reader } from '../folder/pinyin';
import { type FolderSpeech, FolderSpeeches } from '../folder/speeches';
import { symbolKinds } from './document-symbols';
import type { Feature } from './feature';

/** So many results are enough to choose from. */
const most = 200;

/** The headings of all speeches of the folder, found by their characters or the beginnings of their 拼音. */
export const workspaceSymbols: Feature = {
  capabilities: () => ({ workspaceSymbolProvider: true }),
  start({ connection, documents, files }) {
    const speeches = new FolderSpeeches(files, documents);
    const readings = new WeakMap<Section, Reading>();
    connection.onWorkspaceSymbol(async ({ query }, cancelled) => {
      const read = await reader();
      const all = await speeches.all();
      const readingOf = (section: Section): Reading => {
        const known = readings.get(section) ?? read(section.name);
        readings.set(section, known);
        return known;
      };
      const found: { fit: number; in: FolderSpeech; section: Section }[] = [];
      for (const speech of all) {
        if (cancelled.isCancellationRequested) return [];
        for (const section of allSections(outline(speech.speech)).filter(isNamed)) {
          const how = fit(readingOf(section), query);
          if (how > 0) found.push({ fit: how, in: speech, section });
        }
      }
      found.sort((a, b) => b.fit - a.fit);
      return found.slice(0, most).map(({ in: speech, section }) => symbolOf(speech, section));
    });
  },
};

const isNamed = ({ kind }: Section): boolean => !['opening', 'closing', 'note', 'point'].includes(kind);

function symbolOf({ uri, speech }: FolderSpeech, { kind, name, nameSpan, line }: Section): WorkspaceSymbol {
  const start = speech.starts[line]!;
  const range = rangeOf(speech, { start: start + nameSpan.start, end: start + nameSpan.end });
  return { name, kind: symbolKinds[kind], location: { uri, range }, containerName: baseName(uri) };
}
