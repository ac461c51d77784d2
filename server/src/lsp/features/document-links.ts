import type { DocumentLink } from 'vscode-languageserver';
import { type Naming, namings } from '../../core/index';
import { rangeOf } from '../convert';
import { baseName } from '../folder/files';
import type { FolderFile } from '../protocol/index';
import type { Feature } from './feature';

/** Links from 《…》 to the file of that name, and from 附件N to the annex in the text or to its file. */
export const documentLinks: Feature = {
  capabilities: () => ({ documentLinkProvider: {} }),
  start({ connection, documents, files }) {
    connection.onDocumentLinks(async ({ textDocument: { uri } }): Promise<DocumentLink[]> => {
      const speech = documents.get(uri)?.speech;
      const named = speech ? namings(speech) : [];
      if (!speech || named.length === 0) return [];
      const others = nearestFirst(
        (await files.list().catch(() => [])).filter(file => file.uri !== uri),
        uri,
      );
      return named.flatMap(naming => {
        const target = targetOf(naming, uri, others);
        return target ? [{ range: rangeOf(speech, naming.span), target }] : [];
      });
    });
  },
};

function targetOf(naming: Naming, uri: string, others: readonly FolderFile[]): string | undefined {
  if ('title' in naming) return others.find(file => plain(baseName(file.uri)) === plain(naming.title))?.uri;
  const { annex, line } = naming;
  if (line !== undefined) return `${uri}#L${line + 1}`;
  return others.find(file => folderOf(file.uri) === folderOf(uri) && isAnnex(baseName(file.uri), annex))?.uri;
}

/** A name without blanks, marks around it and remarks such as （征求意见稿） at its end. */
const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .replaceAll(/[\s《》〈〉“”"]/g, '')
    .replace(/(?<=.)(?:\([^()]*稿[^()]*\))$/, '')
    .toLowerCase();

/** 附件1：名单, 附件一, 附件. */
function isAnnex(name: string, number: number | undefined): boolean {
  const [, written] = /^附件\s*(\d{1,2}|[一二三四五六七八九十]{1,3})?/.exec(name.normalize('NFKC')) ?? [undefined, '-'];
  if (written === undefined) return number === undefined;
  return number !== undefined && (Number(written) === number || '零一二三四五六七八九十'.indexOf(written) === number);
}

const folderOf = (uri: string): string => uri.slice(0, uri.lastIndexOf('/'));

/** Files of the same folder before those further away. */
const nearestFirst = (files: readonly FolderFile[], uri: string): readonly FolderFile[] => {
  const shared = (other: string): number => {
    const [ours, theirs] = [folderOf(uri).split('/'), folderOf(other).split('/')];
    const at = ours.findIndex((part, i) => part !== theirs[i]);
    return (at < 0 ? ours.length : at) * 2 - theirs.length;
  };
  return [...files].sort((a, b) => shared(b.uri) - shared(a.uri));
};
