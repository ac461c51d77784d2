import type { LedgerRowShown, LedgerStrings } from '../messages';
import { h } from '../view';

/** A row of the list, with what a screen reader says of it. */
export function rowOf(row: LedgerRowShown, strings: LedgerStrings): HTMLElement {
  const place = strings.line.replace('{0}', `${row.line + 1}`);
  const changes = row.changes.map(({ from, to }) => strings.wasNow.replace('{0}', from).replace('{1}', to));
  const said = [row.relation, ...row.messages];
  const words = [
    row.written,
    row.counts,
    row.value + row.unit,
    row.stateName,
    row.by,
    ...changes,
    row.resultName,
    ...said,
    place,
  ];
  const element = h(
    'div',
    { class: `row ${row.result} ${row.state}`, 'aria-label': words.filter(word => word).join('，') },
    h(
      'span',
      { class: 'mark', title: row.stateName },
      row.state === 'signed' ? '✔' : row.state === 'changed' ? '↺' : row.isFact ? '○' : '·',
    ),
    h('span', { class: 'figure' }, h('b', {}, row.written), row.counts && ` ${row.counts}`),
    h('span', { class: 'value' }, row.value && `${row.value}${row.unit}`),
    h(
      'span',
      { class: 'check', title: row.resultName },
      row.result === 'holds' ? '✓ ' : row.result === 'conflicts' ? '⚠ ' : '',
      said.filter(part => part).join('；'),
    ),
    h('span', { class: 'words' }, `${place}　${row.before}`, h('b', {}, row.written), row.after),
  );
  if (changes.length > 0) element.append(h('span', { class: 'changes' }, changes.join('；')));
  if (row.by) element.append(h('span', { class: 'by' }, row.by));
  return element;
}
