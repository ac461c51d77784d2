import { Frame, most } from './ledger/frame';
import { type Listing, listedOf } from './ledger/listed';
import { rowOf } from './ledger/row';
import type { LedgerSays, ShowLedger } from './messages';
import { OptionList } from './option-list';
import { h, hostOf } from './view';

/** What stays over a reload. */
interface State extends Listing {
  /** Number of the chosen row in the ledger. */
  readonly row: number;
}

const host = hostOf<State>();
let state: State = { filter: '', show: 'all', sort: 'byPlace', row: 0, ...host.getState() };
let shown: ShowLedger | undefined;
/** Numbers of the rows that are listed. */
let listed: readonly number[] = [];
let list: OptionList | undefined;
let frame: Frame | undefined;

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

function build(data: ShowLedger): void {
  const view = document.getElementById('view')!;
  list = frame = undefined;
  if (data.empty && data.rows.length === 0) {
    view.replaceChildren(h('p', { class: 'empty' }, data.empty));
    return;
  }
  list = new OptionList(data.strings.list, key, index => keep({ row: listed[index]! }), reveal);
  frame = new Frame(data, state, list.element, say, change => {
    keep(change);
    refresh(true);
  });
  view.replaceChildren(...frame.elements);
}

function refresh(isOther: boolean): void {
  if (!shown || !list || !frame) return;
  const { rows, strings } = shown;
  const fitting = listedOf(rows, state);
  listed = fitting.slice(0, most);
  frame.show(shown, fitting.length);
  const chosen = listed.indexOf(state.row);
  const next = listed.findIndex(i => i >= state.row);
  const nearest = chosen >= 0 ? chosen : Math.max(0, next);
  list.show(
    listed.map(i => rowOf(rows[i]!, strings)),
    isOther && chosen < 0 ? 0 : nearest,
  );
  if (list.chosen >= 0) keep({ row: listed[list.chosen]! });
  list.element.hidden = listed.length === 0;
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
