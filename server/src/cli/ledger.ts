import { csvOf, type LedgerRow, ledger as ledgerRows, readSpeech, silencing, sliceOf } from '../core/index';
import { type Command, choice, readArguments } from './command';
import { glossaryOptions, glossaryUsage, setupsWith } from './glossaries';
import { inLanguage } from './language';
import { regionOf } from './places';
import { silencesBeside } from './silences';
import { textAt } from './texts';

/** Every figure and date of a text, what it was held against and with which result. */
export const ledger: Command = {
  usage: `ledger FILE [--format csv|json] ${glossaryUsage}`,
  about: inLanguage('列出每个数字、日期和核对结果', 'Lists every figure and date with what it was checked against'),
  run(args) {
    const options = { format: { type: 'string', default: 'csv' }, ...glossaryOptions } as const;
    const { values, positionals } = readArguments(ledger, args, options, 1);
    const format = choice('format', values.format, ['csv', 'json']);
    const path = positionals[0]!;
    const text = textAt(path);
    const notes: string[] = [];
    const { setupFor, problems } = setupsWith(values);
    const setup = silencing(setupFor({ path }), silencesBeside(path, notes));
    const speech = readSpeech(text);
    const rows = ledgerRows(speech, setup).map(row => ({
      ...regionOf(speech, row.span),
      kind: row.kind,
      written: row.written,
      value: row.value,
      unit: row.unit,
      counts: row.counts,
      sections: row.sections,
      relation: row.relation,
      result: row.result,
      messages: row.findings.map(({ message }) => message),
      sentence: sliceOf(text, row.sentence),
    }));
    const code = notes.length > 0 ? 2 : 0;
    notes.unshift(...problems);
    if (format === 'json') return { output: `${JSON.stringify(rows, undefined, 2)}\n`, notes, code };
    const cells = rows.map(row => [
      `${row.line}`,
      `${row.column}`,
      row.written,
      row.value,
      row.unit,
      row.counts,
      row.sections.join(' › '),
      row.relation,
      results[row.result],
      row.messages.join('；'),
      row.sentence,
    ]);
    return { output: csvOf([head, ...cells]), notes, code };
  },
};

const head = ['行', '列', '原文', '数值', '单位', '所指', '章节', '核对', '结果', '问题', '原句'];
const results: Record<LedgerRow['result'], string> = { holds: '相符', conflicts: '有疑', unchecked: '' };
