import { outline } from '../reading/outline/outline';
import { type Section, type SectionKind, sectionSpan, sectionsAround } from '../reading/outline/section';
import { lineAt, type Speech } from '../reading/speech';
import { levels } from '../rules/rule';
import { type Span, shifted, spanAt } from '../text/span';
import { findings } from './findings';
import type { Explanation } from './hover';
import type { Setup } from './setup';
import { statistics, timeText } from './statistics';

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
  const whole = section.kind === 'title' ? { start: 0, end: speech.length } : sectionSpan(speech, section);
  const parts = section.children.filter(({ kind }) => headed.has(kind)).length;
  const figures = speech.paragraphs
    .slice(lineAt(speech, whole.start), lineAt(speech, whole.end) + 1)
    .reduce((sum, { figures }) => sum + figures.filter(({ kind }) => kind === 'quantity').length, 0);
  const lines = [
    lengthText(speech, setup, whole),
    [...(parts ? [`下分${parts}部分`] : []), `数据${figures}处`].join('，'),
    findingsText(speech, setup, whole),
  ];
  return { span, blocks: [{ title: section.name }, { lines }] };
}
const headed = new Set<SectionKind>(['title', 'heading', 'caption', 'entry', 'annex']);

/** The mark and the name. */
const headingSpan = ({ nameSpan, lead: { heading } }: Section): Span => ({
  start: Math.min(heading?.span.start ?? nameSpan.start, nameSpan.start),
  end: nameSpan.end,
});

function lengthText(speech: Speech, setup: Setup, span: Span): string {
  const { characters, minutes } = statistics(speech, setup, [span]);
  return `${characters}字，约讲${timeText(minutes)}（每分钟${setup.settings.charactersPerMinute}字）`;
}

function findingsText(speech: Speech, setup: Setup, { start, end }: Span): string {
  const found = findings(speech, setup).findings.filter(({ span }) => span.start >= start && span.end <= end);
  const counts = levels.flatMap(level => {
    const count = found.filter(finding => finding.level === level).length;
    return count > 0 ? `${names[level]}${count}处` : [];
  });
  return counts.length > 0 ? `批阅：${counts.join('，')}` : '批阅：没有发现问题';
}
const names = { error: '错误', warning: '警告', information: '请核', hint: '提示' } as const;
