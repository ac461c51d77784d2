import { arabicDate } from '../../reading/figures/arabic-date';
import { isBelow, isExact } from '../../reading/figures/interval';
import type { Measure } from '../../reading/figures/measure';
import type { Quantity } from '../../reading/figures/quantity';
import { parallelsOf } from '../../reading/figures/series';
import { type Paragraph, textIn } from '../../reading/paragraph';
import { filterMap } from '../../text/filter-map';
import { spanOf } from '../../text/span';
import { replace } from '../fixes';
import type { ParagraphRule, Report } from '../rule';

export const sameClassSameForm: ParagraphRule = {
  id: 'numerals/same-class-same-form',
  title: '同类别同形式',
  why: '同一场合出现的同类数字，形式要统一（GB/T 15835—2011，4.3）：一组并列的数要么都用阿拉伯数字，要么都用汉字；一个日期里的年、月、日也是这样。概数、序数、时段和专名里的汉字数字不在此列。',
  level: 'hint',
  examples: {
    bad: [
      '建成⟦三座⟧桥、12个凉亭、6处广场。',
      '走访⟦6所⟧学校、十二家企业和八个社区。',
      '培训村干部86人，走访农户⟦一百二十户⟧，收集建议30条。',
      '抽调11名干部，其中⟦五名⟧到村任职、6名到社区。',
      '抽调9名干部，⟦四名⟧、3名、2名分别下派到三个镇。',
      '表彰十家企业、⟦8个⟧班组、二十名工人。',
      '⟦二〇二三年5月6日⟧。',
      '⟦2023年五月六日⟧召开大会。',
      '选派干部18名，⟦六名⟧到乡镇，7名到街道，5名到企业。',
    ],
    good: [
      '建成3座桥、12个凉亭、6处广场。',
      '建成三座桥、六处广场、两个凉亭。',
      '19个界别、五年来、第四届。',
      '3个百分点、三大攻坚战。',
      '一是完成68次视察。',
      '走访企业12家、座谈十几次、收集建议30余条。',
      '2023年5月6日，二〇二三年五月六日。',
      '四大类、16个品种、28项指标。',
      '分两期施工，一期12栋、二期9栋；四个镇，其中城关镇8个村、河东镇12个村。',
      '会商6次，派员18人，培训21人；公检法三家联合办案。',
    ],
  },
  needs: 'figures',
  check(paragraph, report) {
    inDates(paragraph, report);
    inLists(paragraph, report);
  },
};

function inDates(paragraph: Paragraph, report: Report): void {
  for (const figure of paragraph.figures) {
    if (figure.kind !== 'date' || figure.form !== 'mixed') continue;
    const right = arabicDate(textIn(paragraph, figure));
    report({
      span: figure,
      message: `“${textIn(paragraph, figure)}”一个日期里混用汉字和阿拉伯数字，宜写作“${right}”`,
      fixes: [replace(spanOf(figure.start, figure.end), right)],
    });
  }
}

function inLists(paragraph: Paragraph, report: Report): void {
  const partitions = filterMap(paragraph.relations, relation =>
    // 四个镇，其中城关镇8个村: no parts of it
    relation.kind === 'partition' && !relation.operands.some(part => isBelow(relation.stated.value, part.value))
      ? [relation.stated, ...relation.operands]
      : undefined,
  );
  const told = new Set<Quantity>();
  for (const items of [...parallelsOf(paragraph).map(({ items }) => items), ...partitions]) {
    const counts = items.filter(
      item => isCount(item) && !fixed.test(paragraph.text.slice(item.numeral.end, item.end + 2)),
    );
    const han = counts.filter(({ numeral }) => numeral.form === 'han');
    const arabic = counts.filter(({ numeral }) => numeral.form === 'arabic');
    if (counts.length < fewest || han.length === 0 || arabic.length === 0) continue;
    const odd = han.length > arabic.length ? arabic : han;
    const [first, ...others] = odd as [Quantity, ...Quantity[]];
    if (told.has(first)) continue;
    for (const one of odd) told.add(one);
    const form = odd === han ? '汉字' : '阿拉伯';
    const words = odd.slice(0, mostNamed).map(one => `“${textIn(paragraph, one)}”`);
    const named = words.join('') + (odd.length > mostNamed ? '等' : '');
    report({
      span: first,
      message: `这一组数里${named}用${form}数字，其余不是，宜统一`,
      related: others.slice(0, mostRelated).map(span => ({ span, message: `同一组：${textIn(paragraph, span)}` })),
    });
  }
}
const mostNamed = 5;
const mostRelated = 20;
/** Of two numbers it is not sure that they are told as one group. */
const fewest = 3;

/** 分两期, 旅游六要素 are names; 两项都有 and 三家联合 stand for what was told. */
const fixed = /^(?:期|要素|[\u4e00-\u9fff]{1,2}(?:都|均|皆|各|分别|联合|共同|合力|携手))/;

/** A number of single things; 十几次 and 数百户 are always in 汉字. */
const isCount = ({ numeral, measure, approximations }: Quantity): boolean =>
  measure !== undefined &&
  counted.has(measure.dimension) &&
  isExact(numeral.value) &&
  !numeral.isRounded &&
  (numeral.form === 'arabic' || approximations.length === 0);
const counted: ReadonlySet<Measure['dimension']> = new Set([
  'person', 'person-time', 'household', 'organisation', 'event', 'document', 'thing',
]); // biome-ignore format: a list
