import { type Stretch, stretchesOf } from '../../reading/figures/stretch';
import { gathering } from '../../reading/gathering';
import { type YearSaid, yearsSaidIn } from '../../reading/mentions/leading-year';
import type { Mention } from '../../reading/mentions/mention';
import { mentionsInWords } from '../../reading/mentions/mentions-in-words';
import { isOneNumberName, type NumberName, numberNamesOf } from '../../reading/mentions/number-name';
import { isCount, isNear, isOfName, mayBeOfName } from '../../reading/mentions/title-counts';
import { contradictedIn, type Numbers } from '../../reading/outline/heading-numbers';
import { outline } from '../../reading/outline/outline';
import { allSections } from '../../reading/outline/section';
import { textIn } from '../../reading/paragraph';
import { shifted } from '../../text/span';
import type { SpeechRule } from '../rule';

export const titleBodyNumber: SpeechRule = {
  id: 'mentions/title-body-number',
  title: '标题、小标题与正文的数',
  why: '标题里的数是下文的提要：标题说“十件民生实事”“今后三年”，正文说的应是同一个数。正文里至少有一处与标题相合的，其余的另有所指，不检查；标题里的口号和专名不检查。',
  level: 'warning',
  examples: {
    bad: [
      '一、办好十件民生实事\n去年，集中力量办好⟦九件⟧民生实事，群众满意。',
      '一、今后三年的任务\n⟦未来五年⟧，要抓好以下工作。',
      '一、过去五年工作的回顾\n⟦四年来⟧，我们扎实工作。',
      '一、推进18个乡村旅游示范点建设\n⟦19个⟧乡村旅游示范点建设进展顺利。',
      '一、开展七大专项行动\n一年来，⟦八大⟧专项行动纵深推进。',
      '（二）落实“八项惠民举措”\n⟦九项⟧惠民举措全部落地。',
      '一、实施五大战略\n⟦六大⟧战略引领全县发展迈上新台阶。',
      '一、建好12个特色园区\n围绕产业抓建设，⟦11个⟧特色园区全部开园。',
      '二、五大产业园发展情况\n去年，⟦四大⟧产业园产值首次突破千亿元。',
      '社区矫正“六个规范”实施方案说明\n方案提出“⟦七个规范⟧”的要求，明确了责任单位。',
      '二、河道治理三年行动推进情况\n河道治理⟦四年行动⟧启动以来，清淤河道86公里。',
      '一、2021年信访工作回顾\n⟦2020年⟧，全县信访系统受理群众来信1260件。',
      '（一）实施八大提升行动\n一年来，市里统筹推进⟦九大⟧提升行动，一批举措落地。',
    ],
    good: [
      '一、过去一年工作回顾\n五年来累计修渠120公里，去年修渠30公里。',
      '一、办好十件民生实事\n去年定下的十件实事已完成8件。',
      '一、办好十件民生实事\n前年办了九件民生实事，去年办了十件民生实事。',
      '一、今后五年的任务\n未来五年，要抓好以下工作。',
      '一、五年来的工作\n2018至2020连续三年，开展了述职活动。',
      '一、增强“四个意识”\n全县干部增强“四个意识”，三个意识突出的得到重用。',
      '一、抓好三项工作\n健全四项工作机制，推动任务落地。',
      '一、融入“一带一路”建设\n组织企业参加2场经贸洽谈活动。',
      '一、打造八条精品旅游线路\n全市共有精品旅游线路26条。八条线路串珠成链。',
      '一、一年一台阶、五年翻一番\n第一年打基础，前三年见成效。',
      '二、五大产业园发展情况\n其中三大产业园产值过百亿元，五大产业园全部通路。',
      '落实“六个规范”工作情况\n“五个规范”是去年的要求，今年升级为“六个规范”。',
      '二、河道治理三年行动推进情况\n绿色交通五年行动同步启动，河道治理完成过半。',
      '二、河道治理三年行动推进情况\n河道治理三年行动收官，河道治理四年行动接续启动。',
      '智慧农业三年行动计划解读\n为落实省智慧农业五年行动计划，编制本计划。',
      '三、十大工程进展情况\n八大工程已经开工，其余正在报批。',
      '一、2021年以来工作情况\n2020年，基础较为薄弱。',
      '一、2021年信访工作回顾\n2020年，来信1260件；2021年，来信980件。',
      '一、2022年工作打算\n2021年，全县信访形势持续平稳。',
      '一、2019—2021年工作回顾\n2019年，完成了机构改革。',
      '一、2021年信访工作回顾\n2020年，来信1260件。今年以来，来信980件。',
    ],
  },
  reads: [
    outline,
    mentionsInWords,
    speech => stretches.of(speech),
    speech => names.of(speech),
    speech => years.of(speech),
  ],
  checkSpeech(speech, report) {
    const { paragraphs, starts } = speech;
    const named = new Set(namesByLine(speech).map(({ line }) => line));
    for (const section of allSections(outline(speech))) {
      if (!named.has(section.line)) continue;
      const found =
        section.kind === 'heading'
          ? [
              ...contradictedIn(speech, section, counts),
              ...contradictedIn(speech, section, stretches),
              ...contradictedIn(speech, section, names),
              ...contradictedIn(speech, section, years),
            ]
          : section.kind === 'title'
            ? [...contradictedIn(speech, section, names), ...contradictedIn(speech, section, years)]
            : [];
      for (const { name, line, span } of found) {
        const words = textIn(paragraphs[section.line]!, name);
        report({
          span: shifted(span, starts[line]!),
          message: `“${textIn(paragraphs[line]!, span)}”与标题（第${section.line + 1}行）中的“${words}”不符`,
          related: [{ span: shifted(name, starts[section.line]!), message: `标题：${words}` }],
        });
      }
    }
  },
};

/** The lines whose beginning, if it is the name of a section, has a figure. */
const namesByLine = gathering(({ figures: [first], lead }) =>
  first && lead.kind !== 'plain' && first.start < lead.sentence.end ? [first] : [],
);

const counts: Numbers<Mention> = {
  of: mentionsInWords,
  spanOf: ({ quantity }) => quantity,
  names: isCount,
  isOther: (named, one) => isCount(one) && isOfName(named, one) && isNear(named, one),
  isSame: (named, one) =>
    isCount(one) && mayBeOfName(named, one) && one.quantity.value.low === named.quantity.value.low,
  // be it as a name: “四个意识”
  again: ({ quantity, noun }, heading) => textIn(heading, quantity) + noun,
  lines: Number.POSITIVE_INFINITY,
};

const stretches: Numbers<Stretch> = {
  of: gathering(stretchesOf),
  spanOf: ({ span }) => span,
  // what is said of one year may well be set beside longer times
  names: ({ years }) => years > 1,
  isOther: (named, one) => named.isAhead === one.isAhead && one.years > 1,
  isSame: (named, one) => named.isAhead === one.isAhead && one.years === named.years,
  lines: 2,
};

const names: Numbers<NumberName> = {
  of: gathering(numberNamesOf),
  spanOf: ({ span }) => span,
  names: () => true,
  isOther: isOneNumberName,
  isSame: (named, one) => one.value === named.value && one.words.startsWith(named.words),
  lines: 2,
};

const years: Numbers<YearSaid> = {
  of: gathering(yearsSaidIn),
  spanOf: ({ span }) => span,
  names: ({ place }) => place === 'looksBack',
  isOther: (_, { place }) => place === 'leads',
  isSame: (named, { year }) => year === undefined || year === named.year,
  lines: 1,
};
