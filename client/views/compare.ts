import type { DifferenceItem, DifferenceSide } from '../../server/src/lsp/protocol/index';
import type { ComparisonSays, ShowComparison } from './messages';
import { OptionList } from './option-list';
import { choice, field, h, hostOf } from './view';

/** What stays over a reload: how it is shown, and what the extension needs to compare again. */
interface State {
  readonly filter?: string;
  readonly show?: string;
  readonly row?: number;
}

const host = hostOf<State>();
let state: State = { ...host.getState() };
let shown: ShowComparison | undefined;
let listed: readonly number[] = [];
let list: OptionList | undefined;
const title = h('strong');
const summary = h('p', { class: 'empty', role: 'status' });
const none = h('p', { class: 'empty' });

const say = (message: ComparisonSays): void => host.postMessage(message);
const keep = (change: State): void => {
  state = { ...state, ...change };
  host.setState(state);
};

window.addEventListener('message', ({ data }: MessageEvent<ShowComparison>) => {
  const isFirst = !shown;
  shown = data;
  keep(data.kept);
  if (isFirst) build(data);
  refresh();
});

function build({ strings }: ShowComparison): void {
  const kinds = ['all', 'changed', 'appeared', 'vanished', 'stale'] as const;
  list = new OptionList(
    strings.list,
    key,
    index => keep({ row: listed[index]! }),
    index => reveal(index, 'now'),
  );
  const filter = field(strings.filter, state.filter ?? '', value => update({ filter: value }), 'search');
  filter.id = 'filter';
  const show = choice(
    strings.show,
    state.show ?? 'all',
    kinds.map(kind => [kind, strings[kind]] as const),
    value => update({ show: value }),
  );
  none.textContent = strings.noneHere;
  document
    .getElementById('view')!
    .replaceChildren(
      h('div', { class: 'head' }, title, summary),
      h('div', { class: 'tools' }, filter, show),
      list.element,
      none,
      h('p', { class: 'keys' }, strings.keys),
    );
}

function update(change: State): void {
  keep(change);
  refresh();
}

function refresh(): void {
  if (!shown || !list) return;
  const { differences } = shown;
  title.textContent = shown.title;
  summary.textContent = shown.summary;
  listed = differences.flatMap((difference, i) => (isListed(difference) ? i : []));
  const chosen = Math.max(
    0,
    listed.findIndex(i => i >= (state.row ?? 0)),
  );
  list.show(
    listed.map(i => option(differences[i]!)),
    chosen,
  );
  list.element.hidden = listed.length === 0;
  none.hidden = listed.length > 0;
}

function isListed({ kind, old, now }: DifferenceItem): boolean {
  const { show = 'all', filter = '' } = state;
  if (show !== 'all' && kind !== show) return false;
  const words = filter.trim().toLowerCase();
  return (
    !words ||
    [old, now].some(side => side && [side.sentence, ...side.sections].some(text => text.toLowerCase().includes(words)))
  );
}

function option({ kind, old, now }: DifferenceItem): HTMLElement {
  const { strings } = shown!;
  const section = (now ?? old)!.sections.at(-1) ?? '';
  const label = [
    strings[kind],
    old && `${strings.old} ${old.written}`,
    now && `${strings.now} ${now.written}`,
    (now ?? old)!.counts,
    section,
  ];
  return h(
    'div',
    { class: `row ${kind}`, 'aria-label': label.filter(part => part).join('，') },
    h('span', { class: 'kind' }, strings[kind]),
    h('span', { class: 'section' }, section),
    side('old', old),
    side('now', now),
  );
}

function side(name: 'old' | 'now', side: DifferenceSide | undefined): HTMLElement {
  const cell = h('span', { class: name });
  if (!side) {
    cell.append('—');
    return cell;
  }
  const { sentence, at, written } = side;
  const link = h('a', { title: shown![name === 'old' ? 'oldName' : 'nowName'], tabindex: '-1' }, h('b', {}, written));
  link.addEventListener('click', event => {
    const row = (event.target as Element).closest('[role=option]')!;
    reveal(Number(row.id.slice('option-'.length)), name);
  });
  const before = sentence.slice(Math.max(0, at - 24), at).trimStart();
  cell.append(before, link, sentence.slice(at + written.length, at + written.length + 24));
  return cell;
}

function key(pressed: string, index: number): boolean {
  if (pressed === '/' || pressed === 'f') document.getElementById('filter')?.focus();
  else if (pressed === 'Enter') reveal(index, 'now');
  else if (pressed === 'o') reveal(index, 'old');
  else return false;
  return true;
}

/** The side that is not there is shown by the other one. */
function reveal(index: number, side: 'old' | 'now'): void {
  const row = listed[index];
  if (row === undefined) return;
  const there = shown!.differences[row]![side] ? side : side === 'old' ? 'now' : 'old';
  say({ type: 'reveal', row, side: there });
}

say({ type: 'ready' });
