import { headingSeries, type Numbered } from '../../reading/outline/heading-series';
import type { Speech } from '../../reading/speech';
import { isBlank, isHan } from '../../text/characters';
import { shifted, spanOf } from '../../text/span';
import { maybe, replace } from '../fixes';
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
  *checkSpeech(speech) {
    for (const { members } of headingSeries(speech))
      for (const member of members) {
        const found = blankAsStop(speech, member) ?? semicolonAsStop(speech, member, members);
        if (found) yield found;
      }
  },
};

/** So many characters, at most, does a heading have before its text begins. */
const longestName = 45;
const shortestText = 6;

/** A blank between two 汉字 that parts a heading from its text. */
function blankAsStop(speech: Speech, { line, lead }: Numbered): Found | undefined {
  if (!lead.isClosed) return undefined;
  const { text } = speech.paragraphs[line]!;
  const start = lead.heading.span.end;
  const last = Math.min(lead.sentence.end - shortestText, start + longestName);
  for (let at = start + 3; at < last; at++) {
    if (!isBlank(text.charCodeAt(at)) || !isHan(text.charCodeAt(at - 1))) continue;
    let end = at + 1;
    while (isBlank(text.charCodeAt(end))) end++;
    if (!isHan(text.charCodeAt(end))) continue;
    const span = shifted(spanOf(at, end), speech.starts[line]!);
    return { span, message: '标题与正文之间用句号断开，不用空格', fixes: [maybe(replace(span, '。'))] };
  }
  return undefined;
}

/** A semicolon where the other headings of the series have a full stop. */
function semicolonAsStop(speech: Speech, member: Numbered, members: readonly Numbered[]): Found | undefined {
  const { line, lead } = member;
  const start = lead.heading.span.end;
  const { text, clauses } = speech.paragraphs[line]!;
  const clause = clauses.find(({ end }) => end > start);
  if (!clause || text[clause.end - 1] !== '；' || clause.end >= lead.sentence.end) return undefined;
  if (clause.end - start > longestName || members.length < 3) return undefined;
  if (!members.every(other => other === member || isRunIn(other))) return undefined;
  const span = shifted(spanOf(clause.end - 1, clause.end), speech.starts[line]!);
  return { span, level: 'hint', message: '同级标题都以句号断开，这里用了分号', fixes: [maybe(replace(span, '。'))] };
}

const isRunIn = ({ lead }: Numbered): boolean =>
  lead.goesOn && lead.sentence.end - lead.heading.span.end <= longestName;
