/**
 * A table as CSV that spreadsheets open well: UTF-8 with a byte order mark, every cell quoted. A cell that a spreadsheet would take
 * for a formula gets an apostrophe before it.
 */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map(row => row.map(cellOf).join(',')).join('\r\n')}\r\n`;

const cellOf = (text: string): string => `"${(formula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** Full-width signs too: some spreadsheets take them for half-width ones. */
const formula = /^[\s\uFEFF]*[=+\-@＝＋－＠|\t\r\n]/;
