import { factsAt, gathering } from '../../reading/gathering';
import type { Lead } from '../../reading/outline/lead';
import { outline } from '../../reading/outline/outline';
import { allSections } from '../../reading/outline/section';
import { sliceOf, spanOf } from '../../text/span';
import { moved } from '../moved';
import type { Found, SpeechRule } from '../rule';

export const headingLength: SpeechRule = {
  id: 'structure/heading-length',
  title: '标题过长',
  why: '独占一行的标题以一口气能读完为宜，一般不超过50字（书名号里的不计），中间不用句号。长的内容放到正文里。',
  level: 'hint',
  examples: {
    bad: [
      '（一）⟦加强学习。组织培训。提升能力⟧\n全年举办专题培训，委员能力明显增强。',
      `一、⟦${'把水管到田头，'.repeat(7)}确保春灌⟧\n渠要修好。`,
      '（三）⟦去年修渠、护堤、植树等工作情况如下：⟧\n渠修好了。',
    ],
    good: [
      '一、过去五年工作的回顾\n渠修好了。',
      '（二）五年来，我们始终坚持讲大局、献良策，助推了改革发展和全面振兴\n渠修好了。',
      '（一）加强学习。组织培训，举办读书活动，引导大家深刻领会精神实质、准确把握核心要义，不断提高判断力、领悟力、执行力。',
      '（二）贯彻《中共中央关于制定国民经济和社会发展第十四个五年规划和二〇三五年远景目标的建议》，助推经济社会高质量发展\n渠修好了。',
      `广泛凝聚共识\n——在${'区政协'.repeat(15)}大会上的讲话\n各位委员：\n现在开会。`,
      '1.组织委员围绕优化营商环境、推进乡村振兴、加强生态保护等课题深入基层开展调查研究，形成一批有情况、有分析的报告。\n2.办好提案。',
    ],
  },
  checkSpeech(speech, report) {
    const faults = faultsByLine(speech);
    if (faults.length === 0) return;
    for (const { kind, line, last } of allSections(outline(speech))) {
      if (kind !== 'heading' || last === line) continue;
      for (const fault of factsAt(faults, line)) report(moved(fault, speech.starts[line]!));
    }
  },
};

const longest = 50;

/** What is wrong with a line, if it is a heading with text below it. */
const faultsByLine = gathering((paragraph): readonly Found[] => {
  const { text, lead } = paragraph;
  if (lead.kind === 'blank' || (lead.goesOn && lead.isClosed)) return [];
  // the line without its number and the blanks at its end
  const span = spanOf(lead.heading?.span.end ?? lead.sentence.start, text.trimEnd().length);
  const message = faultOf(sliceOf(text, span), lead);
  return message ? [{ span, message }] : [];
});

function faultOf(words: string, { goesOn, isClosed }: Lead): string | undefined {
  if (goesOn) return '独行标题里有句号，一个标题只说一件事';
  const length = words.replace(/《[^》]*》/g, '').length;
  if (length > longest) return `独行标题有${length}字，宜在${longest}字以内`;
  return isClosed && /(?:如下|情况)：$/.test(words) ? '这是一句话，不像标题' : undefined;
}
