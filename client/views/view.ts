/** What VS Code gives to the script of a view. */
interface Host<State> {
  postMessage(message: unknown): void;
  getState(): State | undefined;
  setState(state: State): void;
}
declare function acquireVsCodeApi<State>(): Host<State>;

export const hostOf = <State>(): Host<State> => acquireVsCodeApi<State>();

type Child = Node | string | undefined | false;

/** An element with its attributes and children; text is always text. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value);
  element.append(...children.filter((child): child is Node | string => !!child));
  return element;
}

/** A choice of one, with a label. */
export function choice(
  label: string,
  value: string,
  options: readonly (readonly [value: string, text: string])[],
  changed: (value: string) => void,
): HTMLSelectElement {
  const select = h(
    'select',
    { 'aria-label': label, title: label },
    ...options.map(([option, text]) => h('option', { value: option, ...(option === value && { selected: '' }) }, text)),
  );
  select.addEventListener('change', () => changed(select.value));
  return select;
}

/** A field of text, with a label. */
export function field(label: string, value: string, changed: (value: string) => void, type = 'text'): HTMLInputElement {
  const input = h('input', { type, value, 'aria-label': label, placeholder: label, title: label, spellcheck: 'false' });
  input.addEventListener('input', () => changed(input.value));
  return input;
}
