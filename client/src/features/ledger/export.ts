import { type TextDocument, Uri, workspace } from 'vscode';
import { csvOf, type Ledger } from '../../../../server/src/lsp/protocol/index';
import { sheetOf } from './sheet';

export type SheetFormat = 'csv' | 'xlsx';

/** The ledger as the bytes of a file. */
export async function sheetFile(ledger: Ledger, format: SheetFormat): Promise<Uint8Array> {
  const rows = sheetOf(ledger);
  return format === 'csv' ? new TextEncoder().encode(csvOf(rows)) : workbookOf(rows);
}

/** The library is loaded only when a workbook is wanted. */
async function workbookOf([head, ...rows]: readonly (readonly string[])[]): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import('write-excel-file/universal');
  const widths = [6, 6, 30, 16, 16, 14, 8, 8, 12, 30, 14, 20, 10, 12, 24, 60];
  const data = [
    head!.map(value => ({ value, type: String, fontWeight: 'bold' as const })),
    ...rows.map(row => row.map(cellOf)),
  ];
  const book = writeExcelFile(data, {
    sheet: '数字台账',
    columns: widths.map(width => ({ width })),
    stickyRowsCount: 1,
  });
  return new Uint8Array(await (await book.toBlob()).arrayBuffer());
}

/** Numbers as numbers; all else as text, which no spreadsheet takes for a formula. */
const cellOf = (value: string) =>
  /^\d{1,15}(?:\.\d+)?$/.test(value)
    ? { value: Number(value), type: Number }
    : { value, type: String, wrap: value.length > 20 };

/** 报告.数字台账.csv beside the speech. */
export function besides({ uri }: TextDocument, name: string): Uri {
  const path = uri.path.replace(/\.[^./]*$/, '');
  const folder = workspace.workspaceFolders?.[0]?.uri;
  if (uri.scheme === 'untitled') return Uri.joinPath(folder ?? uri.with({ scheme: 'file', path: '/' }), name);
  return uri.with({ path: `${path}.${name}` });
}
