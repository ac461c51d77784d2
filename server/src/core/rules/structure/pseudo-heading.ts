import { outline } from '../../reading/outline/outline';
import { allSections, type Section } from '../../reading/outline/section';
import type { Speech } from '../../reading/speech';
import { shifted, spanOf } from '../../text/span';
import type { Found, SpeechRule } from '../rule';

export const pseudoHeading: SpeechRule = {
  id: 'structure/pseudo-heading',
  title: '无编号段首主题句',
  why: '一个部分的各段都以短句点题，短句就起着标题的作用。都有才整齐：夹在中间的一段没有，可以补一句；“一、”之下段段如此，也可以编为“（一）”“（二）”。',
  level: 'information',
  examples: {
    bad: [
      '一、抓好重点\n⟦稳住播种面积。⟧任务落实到村，一亩不减。\n提高粮食单产。推广良种，带动增产。\n强化农机装备。添置机具，补齐短板。',
      '（一）抓好重点\n各乡镇要把任务落实到户。\n稳住播种面积。任务落实到村，一亩不减。\n提高粮食单产。推广良种，带动增产。\n⟦围绕水利基础设施薄弱的实际，集中力量改造支渠斗渠和田间泵站，⟧确保旱能灌、涝能排。\n强化农机装备。添置机具，补齐短板。',
    ],
    good: [
      '（一）抓好重点\n加强领导不忘初心。组织大家学习。\n拓展培训提升素质。组织大家培训。\n教育实践强化责任。组织大家实践。',
      '一、抓好重点\n全区上下都在忙春耕，各项准备有条不紊。\n稳住播种面积。任务落实到村，一亩不减。\n提高粮食单产。推广良种，带动增产。\n强化农机装备。添置机具，补齐短板。\n（一）加强领导\n压实责任。',
      '一、抓好重点\n各乡镇要把任务落实到村到户，面积只增不减。推广良种良法。\n县农业农村局要加强调度。',
      '（一）抓好重点\n稳住播种面积。任务落实到村，一亩不减。\n提高粮食单产。推广良种，带动增产。\n此外，还要抓好畜牧业和水产业，确保市场供应充足，确保价格总体平稳有序。\n强化农机装备。添置机具，补齐短板。',
    ],
  },
  checkSpeech(speech, report) {
    for (const section of allSections(outline(speech))) {
      const captions = section.children.filter(({ kind }) => kind === 'caption');
      if (captions.length < fewest || captions.length < section.children.length) continue;
      const found = missingAmong(speech, captions) ?? unnumbered(speech, section, captions);
      if (found) report(found);
    }
  },
};

const fewest = 3;

/** The one paragraph among the captions that has none. */
function missingAmong({ paragraphs, starts }: Speech, captions: readonly Section[]): Found | undefined {
  const lines = new Set(captions.map(({ line }) => line));
  const between: number[] = [];
  for (let line = captions[0]!.line; line < captions.at(-1)!.line; line++)
    if (!lines.has(line) && paragraphs[line]!.lead.kind !== 'blank') between.push(line);
  const line = between[0];
  if (line === undefined || between.length > 1) return undefined;
  const { text, lead, clauses } = paragraphs[line]!;
  const goesOn = /^(?:此外|同时|另外|与此同时|其中|这|要)/.test(
    text.slice(lead.sentence.start, lead.sentence.start + 4),
  );
  if (lead.kind !== 'plain' || lead.turnsBack || lead.leadsIn || goesOn) return undefined;
  const end = clauses.findLast(clause => clause.end < lead.sentence.end)?.end ?? lead.sentence.end;
  return {
    span: shifted(spanOf(lead.sentence.start, end), starts[line]!),
    message: '前后各段都以短句点题，这一段没有，可以补一个主题句',
  };
}

/** Captions right below 一、 that are all of its text: the speech has a number for them. */
function unnumbered({ paragraphs, starts }: Speech, section: Section, captions: readonly Section[]): Found | undefined {
  if (section.lead.heading?.style !== 'han' || section.lead.goesOn) return undefined;
  let line = section.line + 1;
  while (line < captions[0]!.line && paragraphs[line]!.lead.kind === 'blank') line++;
  if (line !== captions[0]!.line) return undefined;
  const { nameSpan } = captions[0]!;
  return {
    span: shifted(spanOf(nameSpan.start, nameSpan.end + 1), starts[line]!),
    message: `“${section.name}”之下${captions.length}段都以短句点题，可以编为“（一）”“（二）”`,
  };
}
