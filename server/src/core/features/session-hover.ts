import type { NationalBody, Timeline } from '../glossary/timeline';
import { planOf, plenumOf, sessionYear } from '../glossary/timeline-lookup';
import { writtenDay } from '../reading/figures/calendar';
import type { Plan } from '../reading/figures/plan';
import type { Session } from '../reading/figures/session';
import { type Occasion, occasion } from '../reading/outline/occasion';
import type { Speech } from '../reading/speech';
import { sliceOf } from '../text/span';
import { figureAt } from './figure-at';
import type { Explanation } from './hover';
import type { Setup } from './setup';

/** Which meeting or plan stands at `offset`, and when it was. */
export function explainSession(speech: Speech, { timeline }: Setup, offset: number): Explanation | undefined {
  const placed = figureAt(speech, offset);
  if (!placed) return undefined;
  const { figure, paragraph, span } = placed;
  if (figure.kind !== 'session' && figure.kind !== 'plan') return undefined;
  const lines = figure.kind === 'plan' ? planLines(figure, occasion(speech), timeline) : sessionLines(figure, timeline);
  return { span, blocks: [{ title: sliceOf(paragraph.text, figure) }, ...(lines.length > 0 ? [{ lines }] : [])] };
}

function planLines({ name }: Plan, { date }: Occasion, timeline: Timeline): readonly string[] {
  const plan = planOf(timeline, name);
  if (!plan) return [];
  const year = date && date.year - plan.start + 1;
  const within = year !== undefined && date !== undefined && year >= 1 && date.year <= plan.end;
  return [
    `五年规划（计划），${plan.start}年至${plan.end}年`,
    ...(within
      ? [`讲话在其第${year}年${year === 1 ? '（开局之年）' : date.year === plan.end ? '（收官之年）' : ''}`]
      : []),
    ...(plan.source ? [plan.source] : []),
  ];
}

function sessionLines({ term, meeting, plenums, body }: Session, timeline: Timeline): readonly string[] {
  if (term === undefined) return [`${body}，第${meeting}次`];
  const of = body ? `${body}，` : '';
  if (!plenums)
    return [
      `${of}第${term}届${meeting === undefined ? '' : `第${meeting}次会议`}`,
      ...yearLine(timeline, body, term, meeting),
    ];
  return [
    `中央委员会，第${term}届`,
    ...plenums.map(({ number }) => {
      const known = plenumOf(timeline, term, number);
      return `${number}中全会：${known ? `${writtenDay(known.start)}至${writtenDay(known.end)}` : '日期不详'}`;
    }),
  ];
}

function yearLine(timeline: Timeline, body: string, term: number, meeting: number | undefined): readonly string[] {
  const national = (['全国政协', '全国人大'] as const satisfies readonly NationalBody[]).find(name =>
    body.includes(name),
  );
  const year = national && meeting !== undefined ? sessionYear(timeline, national, term, meeting) : undefined;
  return year === undefined ? [] : [`${year}年举行`];
}
