import { type Expansion, spanOfItems } from '../../glossary/expansion';
import { expansions } from '../../glossary/expansions';
import type { Formulation } from '../../glossary/formulation';
import { formulationNames, type NameUse } from '../../glossary/formulation-names';
import { dateInWords, isAfter, isBefore } from '../../glossary/since';
import type { Day } from '../../reading/figures/calendar';
import { type Paragraph, textIn } from '../../reading/paragraph';
import { sentenceAt } from '../../reading/prose/pieces';
import { pairAround } from '../../reading/prose/quotation';
import { replace } from '../fixes';
import type { Found, ParagraphRule } from '../rule';

export const formulaVersion: ParagraphRule = {
  id: 'formulations/formula-version',
  title: '提法的时代版本',
  why: '有的提法后来改了表述（“四个全面”第一项2020年10月起是“全面建设社会主义现代化国家”），有的那时还没有提出（“两个确立”始于2021年11月）。表述应与讲话的日期相称；没有日期、引述别人的话或者回顾往年的不论。',
  level: 'information',
  examples: {
    bad: [
      '在青溪县政协会议上的讲话\n（2022年1月6日）\n\n协调推进⟦全面建成小康社会、全面深化改革、全面依法治国、全面从严治党⟧“四个全面”战略布局。',
      '在青溪县政协会议上的讲话\n（2020年12月6日）\n\n深刻领悟⟦“两个确立”⟧的决定性意义。',
      '在青溪县政协会议上的讲话\n（2019年3月6日）\n\n落实好⟦“六保”⟧任务。',
      '在青溪县政协会议上的讲话\n（2018年3月6日）\n\n推进中国特色社会主义事业⟦“四位一体”⟧总体布局。',
      '在青溪县政协会议上的讲话\n（2019年3月6日）\n\n坚定⟦“三个自信”⟧。',
    ],
    good: [
      '在青溪县政协会议上的讲话\n（2022年1月6日）\n\n“四个全面”：全面建设社会主义现代化国家、全面深化改革、全面依法治国、全面从严治党。',
      '在青溪县政协会议上的讲话\n（2018年1月6日）\n\n“四个全面”：全面建成小康社会、全面深化改革、全面依法治国、全面从严治党。',
      '在青溪县政协会议上的讲话\n（2021年12月6日）\n\n深刻领悟“两个确立”的决定性意义。',
      '“四个全面”：全面建成小康社会、全面深化改革、全面依法治国、全面从严治党。',
      '在青溪县政协会议上的讲话\n（2022年1月6日）\n\n全面建成小康社会的目标如期实现。',
      '在青溪县政协会议上的讲话\n（2022年1月6日）\n\n2017年提出协调推进全面建成小康社会、全面深化改革、全面依法治国、全面从严治党“四个全面”战略布局。',
      '在青溪县政协会议上的讲话\n（2022年1月6日）\n\n形成党政军警民“四位一体”的联防体系。',
      '在青溪县政协会议上的讲话\n（2008年1月6日）\n\n整治机关“四风”和五个一批工程。',
    ],
  },
  check(paragraph, report, { date }, { formulations }) {
    if (!date) return;
    const said = expansions(formulations)(paragraph);
    for (const expansion of said) {
      const other = betterWording(expansion, date, formulations.named(expansion.formulation.name));
      if (other && isPresent(paragraph, expansion.items[0]!.span.start, date)) report(reworded(expansion, other));
    }
    for (const use of formulationNames(formulations)(paragraph)) {
      if (said.some(({ name, formulation }) => name === use && use.wordings.length > 1 && formulation)) continue;
      const message = untimely(use, paragraph, date);
      if (message && isPresent(paragraph, use.span.start, date)) report({ span: use.outer, message });
    }
  },
};

/** The wording of the time, where all items are of another one. */
function betterWording(
  { formulation, items }: Expansion,
  date: Day,
  wordings: readonly Formulation[],
): Formulation | undefined {
  if (wordings.length < 2 || items.length !== formulation.items.length || isOfTime(formulation, date)) return undefined;
  if (items.some(({ index }) => index === undefined)) return undefined;
  return wordings.find(other => isOfTime(other, date) && other.items.length === items.length);
}

const isOfTime = ({ since, until }: Formulation, date: Day): boolean =>
  !(since && isBefore(date, since)) && !(until && isAfter(date, until));

function reworded({ formulation, items, name }: Expansion, other: Formulation): Found {
  const changed = items.filter(({ index }) => formulation.items[index!] !== other.items[index!]);
  const before = formulation.until;
  const since = before ? `${dateInWords(before)}起` : `${dateInWords(formulation.since!)}以前`;
  return {
    span: spanOfItems(items),
    message: `${since}“${formulation.name}”的表述是${other.items.join('、')}`,
    ...(name && { related: [{ span: name.outer, message: `“${name.name}”` }] }),
    fixes: changed
      .map(({ span, index }) => replace(span, other.items[index!]!))
      .map(({ title, edits }) => ({ title, edits })),
  };
}

/** What is wrong with a name at this date: it came later, or another one has taken its place. */
function untimely({ wordings, name, isQuoted, outer }: NameUse, { text }: Paragraph, date: Day): string | undefined {
  const [first] = wordings;
  const hasHead = wordings.some(({ heads }) => heads.some(head => text.startsWith(head, outer.end)));
  if (wordings.some(({ isGeneric }) => isGeneric) && !hasHead) return undefined;
  if (!isQuoted && !hasHead && name.length < 5) return undefined;
  const dates = wordings.map(({ since }) => since);
  const earliest = dates.includes(undefined) ? undefined : (dates as string[]).sort()[0];
  if (earliest && isBefore(date, earliest)) return `“${name}”${dateInWords(earliest)}提出，晚于讲话的日期`;
  const { until } = first!;
  if (wordings.length === 1 && until && isAfter(date, until))
    return `“${name}”是${dateInWords(until)}以前的提法，请核对是否用新的提法`;
  return undefined;
}

/** Whether the speaker says it himself of now: not in words of others, in a title, or of another year. */
function isPresent(paragraph: Paragraph, at: number, date: Day): boolean {
  const pair = pairAround(paragraph.quotations, at);
  if (pair && (pair.within || !(pair.open.start === at - 1 && (pair.mark === '“' || pair.mark === '（')))) {
    const around = pair.within ?? pair;
    if (around.mark !== '（') return false;
  }
  const sentence = sentenceAt(paragraph, at);
  const words = sentence ? textIn(paragraph, sentence) : '';
  if (past.test(words)) return false;
  return [...words.matchAll(/(?<!\d)((?:19|20)\d{2})年/g)].every(([, year]) => Number(year) === date.year);
}
const past = /当时|那时|过去|曾经|曾|原来|以前|历史上|回顾|初提|首次提出|发展为|拓展为|扩展为|上升为|演变/;
