import type { Edition, EditionNote, EditionSection } from '../edition';
import { style } from './html-style';
import type { EditionParagraph, Piece } from './paragraphs';
import { heads, markNames, noteName, progressText, results, signing, unplaced } from './words';

/** An edition as one HTML page that needs nothing else: no script, no image, nothing from elsewhere. */
export const editionHtml = (edition: Edition): string => `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(edition.title)}</title>
<style>${style}</style>
</head>
<body>
${navigation(edition)}
<main>
${edition.paragraphs.map(paragraph).join('\n')}
</main>
${[notes(edition), findings(edition), terms(edition), ledger(edition)].filter(part => part).join('\n')}
</body>
</html>
`;

function navigation({ outline, detail }: Edition): string {
  const items = outline.map(item).join('');
  return `<nav aria-label="${heads.outline}"><h2>${heads.outline}</h2>${detail && `<p>${text(detail)}</p>`}<ul>${items}</ul></nav>`;
}

const item = ({ name, line, children }: EditionSection): string =>
  `<li><a href="#p${line + 1}">${text(name)}</a>${children.length > 0 ? `<ul>${children.map(item).join('')}</ul>` : ''}</li>`;

function paragraph({ line, heading, pieces }: EditionParagraph): string {
  const tag = heading > 0 ? `h${heading}` : 'p';
  return `<${tag} id="p${line + 1}">${pieces.map(piece).join('').replace(indent, '$1')}</${tag}>`;
}
/** The page indents paragraphs itself. */
const indent = /^(<span[^>]*>)?[\s\u3000]+/;

function piece({ text: words, kinds, figure, ends }: Piece): string {
  const classes = [...kinds, ...(figure ? [figure.state, figure.result] : [])];
  const marked = classes.length > 0 ? `<span class="${classes.join(' ')}">${text(words)}</span>` : text(words);
  const references = ends.map(
    ({ kind, number }) =>
      `${noBreak}<sup><a id="${kind}-${number}-at" href="#${kind}-${number}">${markNames[kind]}${number}</a></sup>`,
  );
  return marked + references.join('');
}

/** A reference never begins a line: it stays with the words before it. */
const noBreak = '\u2060';

function notes({ notes }: Edition): string {
  return section(
    'notes',
    notes.map((note, i) =>
      entry('note', i + 1, `<b>${text(noteName(note.kind))}</b> ${quoted(note.quote)}${remarks(note)}`, !!note.span),
    ),
  );
}

const remarks = ({ remarks, isResolved }: EditionNote): string =>
  remarks
    .map(({ text: words, person, date }) => {
      const by = [person, date?.slice(0, 10)].filter(part => part).join('，');
      return `<p>${text(words).replaceAll('\n', '<br>')}${by && ` <small>${text(by)}</small>`}</p>`;
    })
    .join('') + (isResolved ? '<p><small>已解决</small></p>' : '');

const findings = ({ findings }: Edition): string =>
  section(
    'findings',
    findings.map(({ quote, message, rule }, i) =>
      entry('finding', i + 1, `${quoted(quote)} ${text(message)} <small>${text(rule.title)}</small>`),
    ),
  );

const terms = ({ terms }: Edition): string =>
  section(
    'terms',
    terms.map(({ name, definition, note, source }, i) => {
      const more = [note, source && `出处：${source}`].filter(part => part).join(' ');
      return entry(
        'term',
        i + 1,
        `<dfn>${text(name)}</dfn>　${text(definition)}${more && ` <small>${text(more)}</small>`}`,
      );
    }),
  );

function ledger({ ledger: { rows, progress } }: Edition): string {
  const body = rows
    .filter(({ row }) => row.isFact)
    .map(signed => {
      const { row, state } = signed;
      const cells = [
        `<a href="#p${row.line + 1}">${row.line + 1}</a>`,
        text(row.written),
        text(row.value + row.unit),
        text(row.counts),
        text(row.sections.at(-1) ?? ''),
        `${results[row.result]} ${text([row.relation, ...row.findings.map(({ message }) => message)].filter(part => part).join('；'))}`,
        text(signing(signed)),
      ];
      return `<tr class="${row.result} ${state}">${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
    });
  if (body.length === 0) return '';
  const head = ['行', '原文', '数值', '所指', '章节', '核对', '签核']
    .map(name => `<th scope="col">${name}</th>`)
    .join('');
  return `<section class="ledger"><h2>${heads.ledger}</h2><p>${progressText(progress)}</p><table><thead><tr>${head}</tr></thead><tbody>
${body.join('\n')}
</tbody></table></section>`;
}

const section = (name: 'notes' | 'findings' | 'terms', entries: readonly string[]): string =>
  entries.length === 0
    ? ''
    : `<section class="${name}"><h2>${heads[name]}</h2><ol>\n${entries.join('\n')}\n</ol></section>`;

const entry = (kind: 'note' | 'finding' | 'term', number: number, content: string, isPlaced = true): string => {
  const back = isPlaced ? `<a href="#${kind}-${number}-at" aria-label="回到原文">↩</a>` : `<small>${unplaced}</small>`;
  return `<li id="${kind}-${number}">${content} ${back}</li>`;
};

const quoted = (words: string): string =>
  `<q>${text(words.length > longest ? `${words.slice(0, longest)}…` : words)}</q>`;
const longest = 60;

/** Text as it is, whatever it holds. */
const text = (words: string): string => words.replace(/[&<>"']/g, character => entities[character]!);
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
