import { escaped } from '../../text/markdown';
import type { Edition, EditionSection } from '../edition';
import type { EditionParagraph } from './paragraphs';
import { heads, markNames, noteName, progressText, results, signing, unplaced } from './words';

/** An edition in Markdown: numbers in 〔〕 lead from the text to the lists behind it. */
export function editionMarkdown(edition: Edition): string {
  const { title, detail, outline, paragraphs, notes, terms, findings, ledger } = edition;
  const facts = ledger.rows.filter(({ row }) => row.isFact);
  const parts = [
    ...(paragraphs.some(({ heading }) => heading === 1) ? [] : [`# ${escaped(title)}`]),
    ...paragraphs.slice(0, 1).map(words),
    ...(detail ? [escaped(detail)] : []),
    `## ${heads.outline}`,
    outline.map(symbol => item(symbol, 0)).join('\n'),
    '---',
    ...paragraphs.slice(1).map(words),
    '---',
    ...list(
      heads.notes,
      notes.map(({ kind, quote, remarks, isResolved, span }) => {
        const said = remarks.map(({ text, person, date }) => `${escaped(text)}${by([person, date?.slice(0, 10)])}`);
        return `**${escaped(noteName(kind))}** “${escaped(quote)}” ${said.join(' ▸ ')}${isResolved ? '（已解决）' : ''}${span ? '' : unplaced}`;
      }),
      markNames.note,
    ),
    ...list(
      heads.findings,
      findings.map(({ quote, message }) => `“${escaped(quote)}” ${escaped(message)}`),
      markNames.finding,
    ),
    ...list(
      heads.terms,
      terms.map(({ name, definition, source }) => `**${escaped(name)}** ${escaped(definition)}${by([source])}`),
      markNames.term,
    ),
    ...(facts.length === 0
      ? []
      : [
          `## ${heads.ledger}`,
          progressText(ledger.progress),
          [
            '| 行 | 原文 | 数值 | 所指 | 核对 | 签核 |',
            '| --- | --- | --- | --- | --- | --- |',
            ...facts.map(signed => {
              const { row } = signed;
              const check = [results[row.result], row.relation, ...row.findings.map(({ message }) => message)].join(
                ' ',
              );
              const cells = [`${row.line + 1}`, row.written, row.value + row.unit, row.counts, check, signing(signed)];
              return `| ${cells.map(escaped).join(' | ')} |`;
            }),
          ].join('\n'),
        ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function words({ heading, pieces }: EditionParagraph): string {
  const line = pieces
    .map(({ text, ends }) => escaped(text) + ends.map(({ kind, number }) => `〔${markNames[kind]}${number}〕`).join(''))
    .join('');
  return heading > 0 ? `${'#'.repeat(heading)} ${line}` : line;
}

const item = ({ name, children }: EditionSection, depth: number): string =>
  [`${'  '.repeat(depth)}- ${escaped(name)}`, ...children.map(child => item(child, depth + 1))].join('\n');

const list = (head: string, entries: readonly string[], mark: string): readonly string[] =>
  entries.length === 0 ? [] : [`## ${head}`, entries.map((entry, i) => `- 〔${mark}${i + 1}〕 ${entry}`).join('\n')];

const by = (parts: readonly (string | undefined)[]): string => {
  const known = parts.filter(part => part);
  return known.length > 0 ? `（${escaped(known.join('，'))}）` : '';
};
