import { type CodeAction, CodeActionKind, type Range, type WorkspaceEdit } from 'vscode-languageserver';
import {
  type Edit,
  type Restructuring,
  restructured,
  restructurings,
  restructuringsAt,
  restructuringTitles,
} from '../../core/index';
import { offsetOf, spanOf, textEditOf } from '../convert';
import type { OpenSpeech } from '../documents';
import { type Restructured, type RestructureParams, restructureRequest } from '../protocol/index';
import type { Feature } from './feature';

export const restructure: Feature = {
  capabilities: () => ({}),
  start({ connection, documents }) {
    connection.onRequest(restructureRequest, ({ uri, position, change }: RestructureParams): Restructured | null => {
      const document = documents.get(uri);
      if (!document || !restructurings.includes(change)) return null;
      const { speech, version } = document;
      const offset = offsetOf(speech, position);
      const edits = restructured(speech, change, offset);
      if (!edits) return null;
      return {
        version,
        edits: edits.map(edit => textEditOf(speech, edit)),
        lines: change.startsWith('move') ? linesBefore(edits, offset, document, change) : 0,
      };
    });
  },
};

const rewriteKind = `${CodeActionKind.RefactorRewrite}.structure`;
const moveKind = 'refactor.move.structure';
export const refactorKinds: readonly string[] = [rewriteKind, moveKind];

/** Changes by structure as code actions, where the cursor is at what they change. */
export const refactors = (
  { speech }: OpenSpeech,
  range: Range,
  wants: (kind: string) => boolean,
  editOf: (edits: readonly Edit[]) => WorkspaceEdit,
): CodeAction[] =>
  refactorKinds.some(wants)
    ? restructuringsAt(speech, spanOf(speech, range))
        .filter(change => wants(kindOf(change)))
        .map(change => ({
          title: restructuringTitles[change],
          kind: kindOf(change),
          edit: editOf(restructured(speech, change, offsetOf(speech, range.start)) ?? []),
        }))
    : [];

const kindOf = (change: Restructuring): string => (change.startsWith('move') ? moveKind : rewriteKind);

/** Lines that edits add before a cursor, which goes along with what is moved. */
function linesBefore(edits: readonly Edit[], offset: number, { speech }: OpenSpeech, change: Restructuring): number {
  const breaks = (text: string): number => text.split(/\r\n|\n|\r/).length - 1;
  return edits
    .filter(({ span }) => span.end <= offset && (span.start < offset || change === 'moveDown'))
    .reduce((sum, edit) => {
      const { range, newText } = textEditOf(speech, edit);
      return sum + breaks(newText) - (range.end.line - range.start.line);
    }, 0);
}
