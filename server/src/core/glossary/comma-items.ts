import type { Span } from '../text/span';
import type { Item } from './expansion';
import { type Formulation, formsOfItem } from './formulation';

/**
 * The items that stand one after another from `at` on, of a formulation whose items have a 、 of their own: 务必不忘初心、牢记使命，务必
 * 谦虚谨慎、艰苦奋斗. Undefined where there are fewer than two, or where the text goes on with what may be one in other words.
 */
export function commaItems(text: string, at: number, formulation: Formulation): readonly Item[] | undefined {
  if (!formulation.items.some(item => item.includes('、'))) return undefined;
  const items: Item[] = [];
  for (let start = at; ; start++) {
    const item = itemAt(text, start, formulation);
    if (!item) return items.length > 1 && !resembles(text.slice(start, start + reach), formulation) ? items : undefined;
    items.push(item);
    start = item.span.end;
    if (!'，、；'.includes(text[start] ?? '。')) return items.length > 1 ? items : undefined;
  }
}
const reach = 16;

function itemAt(text: string, start: number, formulation: Formulation): Item | undefined {
  let found: { span: Span; index: number } | undefined;
  for (const [index, item] of formulation.items.entries())
    for (const form of formsOfItem(formulation, item))
      if (text.startsWith(form, start) && form.length > (found ? found.span.end - start : 0))
        found = { span: { start, end: start + form.length }, index };
  return found;
}

/** Whether words have the beginning or the end that all items have: 务必…, …下基层. */
const resembles = (words: string, { items }: Formulation): boolean =>
  [items[0]!.slice(0, 2), items[0]!.slice(-2)].some(
    part => words.includes(part) && items.every(item => item.startsWith(part) || item.endsWith(part)),
  );
