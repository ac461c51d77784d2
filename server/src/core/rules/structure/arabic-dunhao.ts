import { outline } from '../../reading/outline/outline';
import { allSections, markSpan, type Section, writtenMark } from '../../reading/outline/section';
import type { Speech } from '../../reading/speech';
import { replace } from '../fixes';
import { asHabit } from '../habit';
import type { Found, SpeechRule } from '../rule';

export const arabicDunhao: SpeechRule = {
  id: 'structure/arabic-dunhao',
  title: '“1、”应为“1.”',
  why: '不带括号的阿拉伯数字作序次语，后面用下脚点（GB/T 15834—2011，B.3.3），不用顿号、逗号；“3）”也不在规定的层次里。',
  level: 'warning',
  examples: {
    bad: ['⟦1、⟧加强学习', '⟦2，⟧深入调研', '⟦3)⟧服务民生', '一、修渠\n⟦1、⟧清淤\n2.加固'],
    good: [
      '1.加强学习',
      '2．深入调研',
      '10.服务民生',
      '1、2、3号楼已经封顶。',
      '5、6月份少雨。',
      '2021年，渠修好了。',
      '注：1、初步统计数；\n2、可比口径。',
    ],
  },
  checkSpeech(speech, report) {
    const headings = allSections(outline(speech)).filter(
      ({ kind, lead }) => kind === 'heading' && lead.heading?.style === 'arabic',
    );
    for (const found of asHabit(
      headings.filter(heading => !isDotted(speech, heading)).map(heading => foundAt(speech, heading)),
      headings.length,
    ))
      report(found);
  },
};

const isDotted = (speech: Speech, section: Section): boolean => /[.．⒈-⒛]$/.test(writtenMark(speech, section));

function foundAt(speech: Speech, section: Section): Found {
  const mark = writtenMark(speech, section);
  const right = mark.replace(/[^0-9０-９]+$/, '') + (/[０-９]/.test(mark) ? '．' : '.');
  const span = markSpan(speech, section);
  return { span, message: `“${mark}”应写作“${right}”`, fixes: [replace(span, right)] };
}
