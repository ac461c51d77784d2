import { type FixedWord, fixedWordsOf } from '../../reading/figures/fixed-words';
import { hanNumber } from '../../reading/figures/han-number';
import type { Session } from '../../reading/figures/session';
import { type Paragraph, textIn } from '../../reading/paragraph';
import { filterMap } from '../../text/filter-map';
import { spanOf } from '../../text/span';
import { replace } from '../fixes';
import type { ParagraphRule } from '../rule';

export const lexicalisedChinese: ParagraphRule = {
  id: 'numerals/lexicalised-chinese',
  title: '定型词语用汉字',
  why: '已经定型的词语和专名里的数用汉字数字（GB/T 15835—2011，4.2.3）：五位一体、第一书记、星期五。党代会、人代会、政协会议的届次庄重典雅，也用汉字：“十一届全国人大一次会议”不写“11届全国人大1次会议”（同上，4.3）。',
  level: 'warning',
  examples: {
    bad: [
      '统筹推进“⟦5位1体⟧”总体布局。',
      '增强“⟦4个意识⟧”，做到“⟦2个维护⟧”。',
      '发展是⟦第1要务⟧。',
      '定于⟦星期3⟧上午召开。',
      '学习⟦20届3中全会⟧精神。',
      '县政协⟦9届2次会议⟧隆重开幕。',
      '⟦1方面⟧要抓项目，另⟦1方面⟧要保民生。',
      '落实中央⟦8项规定⟧精神。',
      '“⟦14五⟧”时期，要⟦进1步⟧深化改革。',
      '开展“⟦3下乡⟧”活动，落实“⟦4个最严⟧”要求。',
      '党的⟦20大⟧以来，⟦3农⟧工作成效明显。',
    ],
    good: [
      '“五位一体”、第一要务、星期三、二十届三中全会。',
      '5G基站、G20、MP3。',
      '成立3个代表团，4个全面深化改革专项小组。',
      '规划中明确了村级财务的8项规定。',
      '第1、第2产业园。',
      '第9届全国少数民族运动会，第4次会议。',
      '地铁1线、11方面军、每周5下午茶。',
      '引进14五金企业。',
      '查办案件1起，发放救助款1批。',
      '四届区政协第32次常委会会议。',
    ],
  },
  needs: 'figures',
  check(paragraph, report) {
    const words = fixedWordsOf(paragraph).filter(word => !isMisspelt(paragraph, word));
    const sessions = filterMap(paragraph.figures, figure => {
      const written = textIn(paragraph, figure);
      if (figure.kind !== 'session' || !/\d/.test(written) || !isSolemn(figure, written)) return undefined;
      const right = written.replace(/\d+/g, digits => hanNumber(Number(digits)));
      return { start: figure.start, end: figure.end, right };
    });
    for (const { start, end, right } of [...words, ...sessions]) {
      const span = spanOf(start, end);
      const message = `“${textIn(paragraph, span)}”用汉字数字：${right}`;
      report({ span, message, fixes: [replace(span, right)] });
    }
  },
};

/** A quoted name that begins in 汉字, “五位1体”: misspelt, as other rules say. */
const isMisspelt = ({ text }: Paragraph, { start, end, right }: FixedWord): boolean =>
  text[start - 1] === '“' && text[end] === '”' && text[start] === right[0] && names.has(right);
const names = new Set(['五位一体', '两个一百年', '三严三实', '两学一做', '一带一路', '三会一课', '三重一大']);

/** A term of a body of party or state, or its meeting; only its meetings may be counted in Arabic digits (第32次常委会会议). */
const isSolemn = ({ term, meeting, body }: Session, written: string): boolean =>
  term !== undefined &&
  /^第?\d|\d+[次中]/.test(written.replace(/第\d+次/, '')) &&
  (meeting !== undefined || /政协|人大|人民代表大会|中央委员会|全国委员会|党代会|全会/.test(body));
