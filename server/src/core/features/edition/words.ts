import type { NoteKind } from '../../annotations/annotation';
import type { LedgerRow } from '../ledger';
import type { SignedRow } from '../sign-offs';
import type { MarkKind } from './paragraphs';

/** How an edition calls its parts; it is a Chinese document, whatever the language of the editor. */
export const heads = {
  outline: '大纲',
  notes: '批注',
  terms: '名词解释',
  ledger: '数字台账',
  findings: '校核意见',
} as const;

export const markNames: Readonly<Record<MarkKind, string>> = { note: '注', term: '词', finding: '校', figure: '' };

const noteNames: Readonly<Record<NoteKind, string>> = {
  highlight: '重点',
  question: '存疑',
  verify: '待核',
  allusion: '典故',
  suggestion: '建议',
};
export const noteName = (kind: string): string => noteNames[kind as NoteKind] ?? kind;

/** Said of a note that is not marked in the text. */
export const unplaced = '（原文位置已失）';

export const results: Readonly<Record<LedgerRow['result'], string>> = { holds: '✓', conflicts: '⚠', unchecked: '○' };

/** 已核：统计公报，王某，2025-01-09. */
export function signing({ state, signOff, changes }: SignedRow): string {
  if (state === 'unsigned' || !signOff) return '未核';
  const by = [signOff.source, signOff.person, signOff.date?.slice(0, 10)].filter(part => part).join('，');
  const changed = changes.map(({ from, to }) => `${from} → ${to}`).join('；');
  return state === 'signed' ? `已核${by && `：${by}`}` : `核后有改动：${changed}`;
}

export const progressText = ({ signed, total }: { signed: number; total: number }): string => `已核 ${signed}/${total}`;
