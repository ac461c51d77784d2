import type { ShowStructure, StructureRow, StructureSays } from './messages';
import { h, hostOf } from './view';

/** What stays over a reload: which sections of which speech are closed, and which one is chosen. */
interface State {
  readonly uri: string;
  readonly closed: readonly string[];
  readonly chosen: number;
}

type Shown = Extract<ShowStructure, { readonly type: 'show' }>;

const host = hostOf<State>();
const say = (message: StructureSays): void => host.postMessage(message);
let state: State = { uri: '', closed: [], chosen: 0, ...host.getState() };
let shown: Shown | undefined;
/** The row in which the cursor of the text is, or -1. */
let current = -1;
/** The row of each number that can be seen. */
let rows = new Map<number, HTMLElement>();

const total = h('div', { class: 'head', role: 'status' });
const tree = h('div', { class: 'list', role: 'tree', tabindex: '0' });
const empty = h('p', { class: 'empty' });
document.getElementById('view')!.append(total, tree, empty);

window.addEventListener('message', ({ data }: MessageEvent<ShowStructure>) => {
  if (data.type === 'at') return follow(data.at);
  shown = data;
  if (state.uri !== data.uri && data.uri) keep({ uri: data.uri, closed: [], chosen: 0 });
  draw();
  follow(data.at);
});
tree.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || !key(event.key)) return;
  event.preventDefault();
});
tree.addEventListener('click', ({ target }) => {
  const row = (target as Element).closest<HTMLElement>('[role=treeitem]');
  if (!row) return;
  const number = Number(row.dataset.number);
  if ((target as Element).closest('.twistie') && isParent(number)) toggle(number);
  choose(number);
  if (!(target as Element).closest('.twistie')) say({ type: 'go', row: number });
});
say({ type: 'ready' });

function keep(change: Partial<State>): void {
  state = { ...state, ...change };
  host.setState(state);
}

function draw(): void {
  if (!shown) return;
  const { label, rows: all } = shown;
  total.textContent = shown.total;
  total.hidden = tree.hidden = all.length === 0;
  empty.textContent = shown.empty;
  empty.hidden = shown.empty === '';
  tree.setAttribute('aria-label', label);
  rows = new Map();
  let closedAt = Number.POSITIVE_INFINITY;
  all.forEach((row, number) => {
    if (row.depth > closedAt) return;
    closedAt = isClosed(number) ? row.depth : Number.POSITIVE_INFINITY;
    rows.set(number, element(row, number));
  });
  tree.replaceChildren(...rows.values());
  choose(state.chosen, false);
  mark();
}

function element({ name, depth, start, share, time, percent, findings, level, details }: StructureRow, number: number) {
  const bar = h('div', { class: 'part' });
  bar.style.marginInlineStart = `${100 * start}%`;
  bar.style.width = `${100 * share}%`;
  const parent = isParent(number);
  const twistie = h('span', { class: `twistie ${parent ? (isClosed(number) ? 'closed' : 'open') : ''}` });
  twistie.style.marginInlineStart = `${10 * depth}px`;
  const row = h(
    'div',
    {
      role: 'treeitem',
      id: `row-${number}`,
      class: 'row',
      'data-number': String(number),
      'aria-level': String(depth + 1),
      'aria-label': `${name}, ${time}, ${details}`,
      'aria-expanded': parent ? String(!isClosed(number)) : undefined,
      title: `${name}\n${details}`,
    },
    twistie,
    h('span', { class: 'name' }, name),
    findings > 0 && h('span', { class: `findings ${level}` }, String(findings)),
    h('span', { class: 'time' }, time),
    h('span', { class: 'percent' }, percent),
    h('div', { class: 'bar' }, bar),
  );
  return row;
}

const isParent = (number: number): boolean =>
  (shown?.rows[number + 1]?.depth ?? 0) > (shown?.rows[number]?.depth ?? Number.POSITIVE_INFINITY);

/** A section is known by its name and the number of earlier ones of that name, so that it stays closed while others change. */
function keyOf(number: number): string {
  const { rows: all } = shown!;
  const { name } = all[number]!;
  return `${all.slice(0, number).filter(row => row.name === name).length} ${name}`;
}
const isClosed = (number: number): boolean => isParent(number) && state.closed.includes(keyOf(number));

function toggle(number: number): void {
  const own = keyOf(number);
  keep({ closed: isClosed(number) ? state.closed.filter(key => key !== own) : [...state.closed, own] });
  draw();
}

/** Chooses a row; where it cannot be seen, the one around it. */
function choose(number: number, isUser = true): void {
  const numbers = [...rows.keys()];
  const seen = numbers.findLast(other => other <= number) ?? numbers[0];
  for (const row of rows.values()) row.setAttribute('aria-selected', 'false');
  if (seen === undefined) {
    tree.removeAttribute('aria-activedescendant');
    return;
  }
  const row = rows.get(seen)!;
  row.setAttribute('aria-selected', 'true');
  tree.setAttribute('aria-activedescendant', row.id);
  if (!isUser) return;
  keep({ chosen: seen });
  row.scrollIntoView({ block: 'nearest' });
}

/** Marks the section in which the cursor of the text is, and chooses it unless the user is choosing here. */
function follow(at: number): void {
  current = at;
  const seen = mark();
  if (seen !== undefined && document.activeElement !== tree) choose(seen);
}

/** The row that is marked: where that of the cursor cannot be seen, the one around it. */
function mark(): number | undefined {
  const seen = current < 0 ? undefined : [...rows.keys()].findLast(other => other <= current);
  for (const [number, row] of rows) {
    if (number === seen) row.setAttribute('aria-current', 'location');
    else row.removeAttribute('aria-current');
  }
  return seen;
}

function key(key: string): boolean {
  const numbers = [...rows.keys()];
  const at = numbers.indexOf(state.chosen);
  const number = state.chosen;
  const depth = shown?.rows[number]?.depth ?? 0;
  const to = (index: number): void => choose(numbers[Math.max(0, Math.min(numbers.length - 1, index))] ?? 0);
  switch (key) {
    case 'ArrowDown':
      to(at + 1);
      return true;
    case 'ArrowUp':
      to(at - 1);
      return true;
    case 'Home':
      to(0);
      return true;
    case 'End':
      to(numbers.length - 1);
      return true;
    case 'PageDown':
      to(at + 10);
      return true;
    case 'PageUp':
      to(at - 10);
      return true;
    case 'ArrowRight':
      if (isClosed(number)) toggle(number);
      else if (isParent(number)) to(at + 1);
      return true;
    case 'ArrowLeft':
      if (isParent(number) && !isClosed(number)) toggle(number);
      else choose(numbers.findLast((other, i) => i < at && shown!.rows[other]!.depth < depth) ?? number);
      return true;
    case 'Enter':
    case ' ':
      say({ type: 'go', row: number });
      return true;
    default:
      return false;
  }
}
