import type { LedgerRowShown, LedgerSays, ShowLedger } from './messages';
import { OptionList } from './option-list';
import { choice, field, h, hostOf } from './view';

/** What stays over a reload. */
interface State {
  readonly filter: string;
  readonly show: string;
  readonly sort: string;
  /** Number of the chosen row in the ledger. */
  readonly row: number;
}

const host = hostOf<State>();
let state: State = { filter: '', show: 'all', sort: 'byPlace', row: 0, ...host.getState() };
let shown: ShowLedger | undefined;
/** Numbers of the rows that are listed. */
let listed: readonly number[] = [];
/** So many rows are listed at once: more make a list slow that nobody reads to its end. */
const most = 2000;
let list: OptionList | undefined;
let rest:
  | {
      readonly bar: HTMLElement;
      readonly progress: HTMLElement;
      readonly none: HTMLElement;
      readonly more: HTMLElement;
      readonly lost: HTMLElement;
    }
  | undefined;

const say = (message: LedgerSays): void => host.postMessage(message);
const keep = (change: Partial<State>): void => {
  state = { ...state, ...change };
  host.setState(state);
};

window.addEventListener('message', ({ data }: MessageEvent<ShowLedger>) => {
  const isFirst =
    shown === undefined || shown.empty !== data.empty || (shown.rows.length === 0) !== (data.rows.length === 0);
  const isOther = shown?.uri !== data.uri;
  const hasMoved = data.at !== undefined && data.at !== shown?.at;
  shown = data;
  if (isFirst) build(data);
  if (hasMoved && document.activeElement !== list?.element) keep({ row: data.at! });
  refresh(isOther);
});

function build({ strings, empty, rows, source, person }: ShowLedger): void {
  const view = document.getElementById('view')!;
  list = undefined;
  rest = undefined;
  if (empty && rows.length === 0) {
    view.replaceChildren(h('p', { class: 'empty' }, empty));
    return;
  }
  const show = ['all', 'open', 'signed', 'changed', 'conflicts', 'everything'] as const;
  const sort = ['byPlace', 'byResult', 'byState', 'byThing'] as const;
  const filter = field(strings.filter, state.filter, value => update({ filter: value }), 'search');
  filter.id = 'filter';
  const checker = { source, person };
  const sourceField = field(strings.source, source, value =>
    say({ type: 'checker', ...Object.assign(checker, { source: value }) }),
  );
  const personField = field(strings.person, person, value =>
    say({ type: 'checker', ...Object.assign(checker, { person: value }) }),
  );
  list = new OptionList(
    strings.list,
    key,
    index => keep({ row: listed[index]! }),
    index => reveal(index),
  );
  const bar = h('div', { class: 'bar', 'aria-hidden': 'true' }, h('div'));
  rest = {
    bar: bar.firstElementChild as HTMLElement,
    progress: h('strong', { role: 'status' }),
    none: h('p', { class: 'empty' }, strings.noneHere),
    more: h('p', { class: 'empty' }, strings.more.replace('{0}', `${most}`)),
    lost: h('div', { class: 'lost' }),
  };
  for (const one of [sourceField, personField]) one.classList.add('checker');
  view.replaceChildren(
    h('div', { class: 'head' }, bar),
    h(
      'div',
      { class: 'tools' },
      rest.progress,
      filter,
      choice(
        strings.show,
        state.show,
        show.map(value => [value, strings[value]] as const),
        value => update({ show: value }),
      ),
      choice(
        strings.sort,
        state.sort,
        sort.map(value => [value, strings[value]] as const),
        value => update({ sort: value }),
      ),
      sourceField,
      personField,
    ),
    list.element,
    rest.none,
    rest.more,
    rest.lost,
    h('p', { class: 'keys' }, strings.keys),
  );
}

function update(change: Partial<State>): void {
  keep(change);
  refresh(true);
}

function refresh(isOther: boolean): void {
  if (!shown || !list || !rest) return;
  const { rows, strings, progress, signed, total, lost } = shown;
  const fitting = order(
    rows,
    rows.flatMap((row, i) => (isListed(row) ? i : [])),
  );
  listed = fitting.slice(0, most);
  rest.more.hidden = fitting.length <= most;
  rest.progress.textContent = progress;
  rest.bar.style.width = `${total > 0 ? (100 * signed) / total : 0}%`;
  const chosen = listed.indexOf(state.row);
  const nearest =
    chosen >= 0
      ? chosen
      : Math.max(
          0,
          listed.findIndex(i => i >= state.row),
        );
  list.show(
    listed.map(i => option(rows[i]!)),
    isOther && chosen < 0 ? 0 : nearest,
  );
  if (list.chosen >= 0) keep({ row: listed[list.chosen]! });
  list.element.hidden = listed.length === 0;
  rest.none.hidden = listed.length > 0;
  rest.lost.hidden = lost.length === 0;
  rest.lost.replaceChildren(
    h('h2', {}, strings.lost),
    ...lost.map(({ id, figure, sentence, source, person, date }) => {
      const remove = h('button', { type: 'button' }, strings.remove);
      remove.addEventListener('click', () => say({ type: 'remove', id }));
      const by = [source, person, date?.slice(0, 10)].filter(part => part).join(' · ');
      return h('div', { class: 'gone' }, h('b', {}, figure), ` ${sentence} `, h('small', {}, by), remove);
    }),
  );
}

function isListed(row: LedgerRowShown): boolean {
  const { show, filter } = state;
  if (
    show !== 'everything' &&
    !row.isFact &&
    row.state === 'unsigned' &&
    !(show === 'conflicts' && row.result === 'conflicts')
  )
    return false;
  if (show === 'open' && row.state === 'signed') return false;
  if ((show === 'signed' || show === 'changed') && row.state !== show) return false;
  if (show === 'conflicts' && row.result !== 'conflicts') return false;
  const words = filter.trim().toLowerCase();
  if (!words) return true;
  return [
    row.counts,
    row.value + row.unit,
    row.before + row.written + row.after,
    row.by,
    row.kindName,
    ...row.sections,
  ].some(text => text.toLowerCase().includes(words));
}

function order(rows: readonly LedgerRowShown[], numbers: readonly number[]): readonly number[] {
  const keys: Readonly<Record<string, (row: LedgerRowShown) => string | number>> = {
    byResult: ({ result }) => ['conflicts', 'unchecked', 'holds'].indexOf(result),
    byState: ({ state }) => ['changed', 'unsigned', 'signed'].indexOf(state),
    byThing: ({ counts, written }) => counts || written,
  };
  const key = keys[state.sort];
  if (!key) return numbers;
  return [...numbers].sort((a, b) => {
    const [x, y] = [key(rows[a]!), key(rows[b]!)];
    return typeof x === 'string' ? x.localeCompare(`${y}`, 'zh') : x - Number(y);
  });
}

function option(row: LedgerRowShown): HTMLElement {
  const { strings } = shown!;
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

function key(pressed: string, index: number): boolean {
  const row = listed[index];
  if (pressed === '/' || pressed === 'f') document.getElementById('filter')?.focus();
  else if (row === undefined) return false;
  else if (pressed === 'Enter') reveal(index);
  else if (pressed === 's' || pressed === ' ') sign(row);
  else return false;
  return true;
}

/** Signs a row and goes on to the next one; a signed one is taken back. */
function sign(row: number): void {
  const isSigned = shown!.rows[row]!.state === 'signed';
  say({ type: isSigned ? 'takeBack' : 'sign', row });
  if (!isSigned && list && list.chosen < listed.length - 1 && state.show !== 'open') list.choose(list.chosen + 1);
}

const reveal = (index: number): void => {
  const row = listed[index];
  if (row !== undefined) say({ type: 'reveal', row });
};

say({ type: 'ready' });
