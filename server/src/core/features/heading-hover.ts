import { outline } from '../reading/outline/outline';
import { type Section, type SectionKind, sectionsAround } from '../reading/outline/section';
import { lineAt, type Speech } from '../reading/speech';
import { levelNames, levels } from '../rules/rule';
import { type Span, shifted, spanAt } from '../text/span';
import type { Explanation } from './hover';
import { type Facts, factsOf } from './section-facts';
import type { Setup } from './setup';
import { timeText } from './statistics';

/** How long the section is whose heading stands at `offset`, and what is in it. */
export function explainHeading(speech: Speech, setup: Setup, offset: number): Explanation | undefined {
  const line = lineAt(speech, offset);
  const section = sectionsAround(outline(speech), line).findLast(
    section => section.line === line && headed.has(section.kind),
  );
  if (!section) return undefined;
  const { start, end } = headingSpan(section);
  const span = shifted({ start, end }, speech.starts[line]!);
  if (!spanAt([span], offset)) return undefined;
  // a title heads the whole text
  const [first, last] = section.kind === 'title' ? [0, speech.paragraphs.length - 1] : [section.line, section.last];
  const facts = factsOf(speech, setup)(first, last);
  const parts = section.children.filter(({ kind }) => headed.has(kind)).length;
  const counts = [
    ...(parts ? [`下分${parts}部分`] : []),
    `数据${facts.figures}处`,
    ...(facts.terms ? [`名词${facts.terms}个`] : []),
  ];
  const lines = [lengthText(facts, setup), counts.join('，'), findingsText(facts)];
  return { span, blocks: [{ title: section.name }, { lines }] };
}
const headed = new Set<SectionKind>(['title', 'heading', 'caption', 'entry', 'annex']);

/** The mark and the name. */
const headingSpan = ({ nameSpan, lead: { heading } }: Section): Span => ({
  start: Math.min(heading?.span.start ?? nameSpan.start, nameSpan.start),
  end: nameSpan.end,
});

const lengthText = ({ characters, minutes }: Facts, { settings }: Setup): string =>
  `${characters}字，约讲${timeText(minutes)}（每分钟${settings.charactersPerMinute}字）`;

function findingsText({ findings }: Facts): string {
  const counts = levels.flatMap(level => (findings[level] > 0 ? `${levelNames[level]}${findings[level]}处` : []));
  return counts.length > 0 ? `批阅：${counts.join('，')}` : '批阅：没有发现问题';
}
