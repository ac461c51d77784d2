import { gathering } from '../../reading/gathering';
import { textIn } from '../../reading/paragraph';
import {
  type Accumulation,
  accumulatedIn,
  accumulationOf,
  isOneDeed,
  recurringIn,
  type Timed,
} from '../../reading/relations/accumulation';
import type { Speech } from '../../reading/speech';
import { shifted } from '../../text/span';
import type { Found, SpeechRule } from '../rule';

export const derivedAcrossParagraphs: SpeechRule = {
  id: 'mentions/derived-across-paragraphs',
  title: '年值与累计值',
  why: '“每年X”与“N年累计Y”说的是同一事项时，Y应当等于X的N倍；概数按区间算，“每年40余万元”五年应在200万元至250万元之间。逐年递增的、对象不同的不检查。',
  level: 'information',
  examples: {
    bad: [
      '每年捐助30余万元，五年累计⟦300余万元⟧。',
      '每季度协商2次，全年⟦12次⟧。',
      '每年资助20名学生，五年累计⟦150名⟧。',
      '每月走访6户困难家庭。\n全年共走访困难家庭⟦62户⟧。',
      '每年安排专项资金4000万元，四年累计安排⟦2.4亿元⟧。',
      '每月召开一次协商座谈会，全年共召开协商座谈会⟦16次⟧。',
      '每年修建通村公路60公里。\n五年来，累计修建通村公路⟦360公里⟧。',
      '每年列支专项资金6000万元，五年共列支⟦3.6亿元⟧。',
      '每周组织1次夜校，全年组织夜校⟦86次⟧。',
      '每月编印一期《简报》，一年来共编印《简报》⟦18期⟧。',
      '中心每月组织义诊2次，深受欢迎。去年全年，中心共组织义诊⟦36次⟧。',
      '每年遴选骨干教师150名。过去四年，累计遴选骨干教师⟦760名⟧。',
      '每年新增绿地3万平方米，四年共新增绿地⟦16万平方米⟧。',
      '县财政每月拨付养护经费30万元。道路完好率提高到96%。全年12个月共拨付养护经费⟦460万元⟧。',
    ],
    good: [
      '每年捐助30余万元，五年累计160余万元。',
      '每季度协商2次，全年8次。',
      '每周组织1次夜校，全年组织夜校48次。',
      '每个专委会每季度开展1次视察，全年开展视察32次。',
      '每年至少协商4次，五年32次。',
      '每年捐助30余万元；疫情期间另捐260余万元。',
      '捐款额逐年递增，由20万元增加到60万元，五年累计200万元。',
      '前三年每年投入200万元，五年累计投入1100万元。',
      '去年起每年投入50万元，五年累计投入各类资金350万元。',
      '每年招聘教师60名。三年来，共培训教师260名。',
      '每年选派农技员120名。过去三年，我省累计选派农技员460名。',
      '每年招收师范生60名，前两年招收120名，第三年扩招，三年来共招收师范生220名。',
      '2021年每月开展夜校2次，2022年每月开展夜校3次，两年来共开展夜校60次。',
      '每年资助20名学生，五年累计发放助学金150万元。',
      '县财政每月拨付养护经费30万元。下半年标准增加到40万元。全年12个月共拨付养护经费460万元。',
    ],
  },
  checkSpeech(speech, report) {
    const byNoun = new Map<string, Placed>();
    for (const { line, facts } of factsByLine(speech))
      for (const { own, totals, recurrences } of facts) {
        for (const relation of own) if (relation.verdict === 'conflicts') report(foundOf(speech, relation, line, line));
        for (const total of totals) {
          const each = byNoun.get(keyOf(total));
          if (!each || !isOneDeed(each.timed, total) || own.some(({ stated }) => stated === total.quantity)) continue;
          const relation = accumulationOf(each.timed, total);
          if (relation.verdict === 'conflicts') report(foundOf(speech, relation, line, each.line));
        }
        for (const timed of recurrences) byNoun.set(keyOf(timed), { timed, line });
      }
  },
};

const factsByLine = gathering(paragraph => {
  const own = paragraph.relations.filter(relation => relation.kind === 'accumulation');
  const totals = accumulatedIn(paragraph);
  const recurrences = recurringIn(paragraph).filter(({ noun }) => noun);
  return own.length + totals.length + recurrences.length > 0 ? [{ own, totals, recurrences }] : [];
});

interface Placed {
  readonly timed: Timed;
  readonly line: number;
}

const keyOf = ({ noun, quantity }: Timed): string => `${noun}/${quantity.measure?.base}`;

function foundOf({ paragraphs, starts }: Speech, relation: Accumulation, line: number, eachLine: number): Found {
  const { stated, operands, equation } = relation;
  return {
    span: shifted(stated, starts[line]!),
    message: `按前文推算${equation}，与“${textIn(paragraphs[line]!, stated)}”不符`,
    related: [
      {
        span: shifted(operands[0], starts[eachLine]!),
        message: `前文：${textIn(paragraphs[eachLine]!, operands[0])}`,
      },
    ],
  };
}
