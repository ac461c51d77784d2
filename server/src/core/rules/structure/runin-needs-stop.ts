import { factsAt, gathering } from '../../reading/gathering';
import { headingSeries, type Numbered } from '../../reading/outline/heading-series';
import type { Paragraph } from '../../reading/paragraph';
import { isBlank, isHan } from '../../text/characters';
import { spanOf } from '../../text/span';
import { maybe, replace } from '../fixes';
import { moved } from '../moved';
import type { Found, SpeechRule } from '../rule';

export const runinNeedsStop: SpeechRule = {
  id: 'structure/runin-needs-stop',
  title: '段首标题接排须有句号',
  why: '标题之后在同一段接排正文的，标题末尾用句号与正文断开；用空格代替，或一逗到底，读者分不清标题和正文。',
  level: 'warning',
  examples: {
    bad: [
      '（一）进一步加强理论学习⟦ ⟧组织开展形式多样的活动。',
      '一、修好水渠⟦　⟧冬闲时节，家家出工，户户出力。渠通了。',
      '1.修渠。分段进行。\n2.护堤⟦；⟧日夜巡查，不留死角。\n3.植树。三年成林。',
    ],
    good: [
      '（一）进一步加强理论学习。组织开展形式多样的活动。',
      '（三）健全机制：制定办法，定期检查。',
      '（一）加强理论学习\n组织委员开展读书活动。',
      '1.组织委员围绕优化营商环境、推进乡村振兴、加强生态保护等课题深入基层开展调查研究，形成一批有分量的报告。',
      '（见附件1）。',
      '一、　工作回顾\n去年，渠修好了。',
      '（一）2021 年工作回顾。去年，渠修好了。',
      '1.修渠先清淤；清淤先断水。\n2.护堤先排查；排查不留死角。',
    ],
  },
  checkSpeech(speech, report) {
    if (stopsByLine(speech).length === 0) return;
    for (const { members } of headingSeries(speech))
      for (const member of members) {
        const [stop] = factsAt(stopsByLine(speech), member.line);
        if (!stop || (stop.mark === '；' && !areRunIn(members, member))) continue;
        report(moved(stop.found, speech.starts[member.line]!));
      }
  },
};

/** So many characters, at most, does a heading have before its text begins. */
const longestName = 45;
const shortestText = 6;

/** What stands in place of the full stop behind a heading; the span counts from the line. */
interface Stop {
  readonly mark: ' ' | '；';
  readonly found: Found;
}

const stopsByLine = gathering(paragraph => {
  const { heading } = paragraph.lead;
  const stop = heading && (blankAsStop(paragraph, heading.span.end) ?? semicolonAsStop(paragraph, heading.span.end));
  return stop ? [stop] : [];
});

/** A blank between two 汉字 that parts a heading from its text. */
function blankAsStop({ text, lead }: Paragraph, start: number): Stop | undefined {
  if (!lead.isClosed) return undefined;
  const last = Math.min(lead.sentence.end - shortestText, start + longestName);
  for (let at = start + 3; at < last; at++) {
    if (!isBlank(text.charCodeAt(at)) || !isHan(text.charCodeAt(at - 1))) continue;
    let end = at + 1;
    while (isBlank(text.charCodeAt(end))) end++;
    if (!isHan(text.charCodeAt(end))) continue;
    const span = spanOf(at, end);
    const message = '标题与正文之间用句号断开，不用空格';
    const related = [{ span: spanOf(start, at), message: '标题' }];
    return { mark: ' ', found: { span, message, related, fixes: [maybe(replace(span, '。'))] } };
  }
  return undefined;
}

/** A semicolon, which is wrong where the other headings of the series have a full stop. */
function semicolonAsStop({ text, lead, clauses }: Paragraph, start: number): Stop | undefined {
  const clause = clauses.find(({ end }) => end > start);
  if (!clause || text[clause.end - 1] !== '；' || clause.end >= lead.sentence.end) return undefined;
  if (clause.end - start > longestName) return undefined;
  const span = spanOf(clause.end - 1, clause.end);
  const message = '同级标题都以句号断开，这里用了分号';
  const related = [{ span: spanOf(start, span.start), message: '标题' }];
  return { mark: '；', found: { span, level: 'hint', message, related, fixes: [maybe(replace(span, '。'))] } };
}

/** Whether a series has other headings, all of which end in a full stop before their text. */
const areRunIn = (members: readonly Numbered[], but: Numbered): boolean =>
  members.length >= fewest && members.every(member => member === but || isRunIn(member));
const fewest = 3;

const isRunIn = ({ lead }: Numbered): boolean =>
  lead.goesOn && lead.sentence.end - lead.heading.span.end <= longestName;
