import type { Paragraph } from '../paragraph';
import { paragraphFact } from '../paragraph-fact';
import type { Quantity } from './quantity';

/** Quantities told one after the other with 、 between them: 5.2%、6.0%和4.8%; 五家企业、6个项目、七个园区. */
export interface Series {
  /** At least two. */
  readonly items: readonly Quantity[];
  /** Nothing stands between them but the marks. */
  readonly isBare: boolean;
}

/** The series of a line, in its order. */
export const seriesOf = paragraphFact((paragraph: Paragraph) => joinedBy(joint, paragraph));

/** The series whose items may also be clauses that end in their number: 走访企业15家，慰问群众20户，收集建议30条. */
export const parallelsOf = (paragraph: Paragraph): readonly Series[] => joinedBy(clause, paragraph);

function joinedBy(joint: RegExp, { text, figures }: Paragraph): readonly Series[] {
  const found: Series[] = [];
  let items: Quantity[] = [];
  let isBare = true;
  const close = (): void => {
    if (items.length > 1) found.push({ items, isBare });
    items = [];
    isBare = true;
  };
  for (const figure of figures) {
    if (figure.kind !== 'quantity') {
      close();
      continue;
    }
    const last = items.at(-1);
    const gap = last && figure.start - last.end <= widest ? text.slice(last.end, figure.start) : '。';
    if (last && !joint.test(gap)) close();
    else if (last && gap.length > 1) isBare = false;
    items.push(figure);
  }
  close();
  return found;
}
const widest = 14;
/** One 、, or a 和 by itself. */
const joint = /^(?:[^，。；：！？、“”（）《》\s]*、[^，。；：！？、“”（）《》\s]*|[和及与])$/;
const clause =
  /^(?:[^，。；：！？、“”（）《》\s]*、[^，。；：！？、“”（）《》\s]*|[，；](?!其中)[^，。；：！？、“”（）《》\s]{2,}|[^，。；：！？、“”（）《》\s]{2,8}[，；]|[^，。；：！？、“”（）《》\s]{0,6}[和及与])$/;
