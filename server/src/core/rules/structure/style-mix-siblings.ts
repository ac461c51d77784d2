import { headingSeries, type Numbered } from '../../reading/outline/heading-series';
import { markSpan, writtenMark } from '../../reading/outline/section';
import type { SpeechRule } from '../rule';

export const styleMixSiblings: SpeechRule = {
  id: 'structure/style-mix-siblings',
  title: '同级独行与接排混用',
  why: '同一标题之下的几个标题，要么都独占一行，要么都在段首接排正文，读起来才整齐。不同部分可以用不同的形式；末尾没有正文的一条不论。',
  level: 'hint',
  examples: {
    bad: [
      '一、抓好重点\n（一）修渠\n渠要修好。\n⟦（二）⟧护堤。堤要护好，日夜巡查。\n（三）植树\n树要种好。',
      '1.修渠。分段进行。\n⟦2.⟧护堤\n堤要护好。',
    ],
    good: [
      '（一）修渠\n渠要修好。\n（二）护堤\n堤要护好。',
      '一、体会\n（一）团结。拧成一股绳。\n（二）实干。一步一个脚印。',
      '一、去年\n（一）修渠\n渠修好了。\n（二）护堤\n堤护好了。\n二、今年\n（一）植树。三年成林。\n（二）种草。当年见绿。',
      '（一）修渠。分段进行。\n（二）护堤。日夜巡查。\n（三）完成区委交办的其他任务。',
      '一、修渠\n（一）清淤。分段进行。\n二、护堤\n堤要护好。',
    ],
  },
  checkSpeech(speech, report) {
    for (const { members } of headingSeries(speech)) {
      const forms = members.map(formOf);
      const runIns = forms.filter(form => form === 'runIn').length;
      const alones = forms.filter(form => form === 'alone').length;
      if (!runIns || !alones) continue;
      const usual = runIns === alones ? forms.find(form => form) : runIns > alones ? 'runIn' : 'alone';
      const odd = members.find((_, i) => forms[i] && forms[i] !== usual)!;
      const other = members.find((_, i) => forms[i] === usual)!;
      const [here, there] = usual === 'alone' ? ['接排正文', '独占一行'] : ['独占一行', '接排正文'];
      report({
        span: markSpan(speech, odd),
        message: `同级标题的形式不一：“${writtenMark(speech, odd)}”${here}，“${writtenMark(speech, other)}”${there}`,
        related: [{ span: markSpan(speech, other), message: there }],
      });
    }
  },
};

/** How the text of a heading follows; undefined where it has none. */
function formOf({ lead, line, last }: Numbered): 'runIn' | 'alone' | undefined {
  if (lead.goesOn) return 'runIn';
  return last > line && !lead.isClosed ? 'alone' : undefined;
}
