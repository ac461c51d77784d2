import { ErrorCodes, ResponseError, type TextEdit } from 'vscode-languageserver';
import { type Origin, type Renameable, renameable, type Speech, shortNameAt } from '../../core/index';
import { offsetOf, rangeOf, textEditOf } from '../convert';
import type { Feature, Server } from './feature';

/** New names for short names of the speech and for the user's own terms; edits all places of a short name at once. */
export const rename: Feature = {
  capabilities: client => ({
    renameProvider: client.textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
    linkedEditingRangeProvider: true,
  }),
  start(server) {
    const { connection, documents, setup } = server;
    const at = (uri: string, position: { line: number; character: number }): [Speech, Renameable] => {
      const speech = documents.get(uri)?.speech;
      const found = speech && renameable(speech, setup(uri), offsetOf(speech, position));
      if (!found) throw new ResponseError(ErrorCodes.InvalidRequest, '这里没有可以改名的简称或术语');
      if ('refused' in found) throw new ResponseError(ErrorCodes.InvalidRequest, found.refused);
      return [speech, found];
    };
    connection.onPrepareRename(({ textDocument, position }) => {
      const [speech, { span, name }] = at(textDocument.uri, position);
      return { range: rangeOf(speech, span), placeholder: name };
    });
    connection.onRenameRequest(({ textDocument: { uri }, position, newName }) => {
      const [speech, { uses, origin }] = at(uri, position);
      const name = newName.trim();
      if (name === '' || /[\r\n]/.test(name)) throw new ResponseError(ErrorCodes.InvalidParams, '名称应为一行文字');
      const edits = uses.map(span => textEditOf(speech, { span, newText: name }));
      const own = origin && editOf(origin, name, server);
      return { changes: { [uri]: edits, ...(own && { [origin.file]: [own] }) } };
    });
    connection.languages.onLinkedEditingRange(({ textDocument, position }) => {
      const speech = documents.get(textDocument.uri)?.speech;
      const found = speech && shortNameAt(speech, offsetOf(speech, position));
      if (!found || found.uses.length < 2) return null;
      return { ranges: found.uses.map(span => rangeOf(speech, span)), wordPattern: '[^\\s，。；：、！？（）“”]+' };
    });
  },
};

/** Writes the name in the glossary file, as JSON does, which is right in YAML too. */
function editOf({ file, path }: Origin, name: string, { sources }: Server): TextEdit | undefined {
  const range = sources.get(file)?.rangeOf(path);
  const isPlain = /\.ya?ml$/i.test(file) && /^[\p{L}\p{N}]+$/u.test(name) && !/^[\d.]+$/.test(name);
  return range && { range, newText: isPlain ? name : JSON.stringify(name) };
}
