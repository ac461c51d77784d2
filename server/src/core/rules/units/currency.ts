import type { Measure } from '../../reading/figures/measure';
import { saysMoney } from '../../reading/figures/money';
import type { Quantity } from '../../reading/figures/quantity';
import { type Series, seriesOf } from '../../reading/figures/series';
import { type Paragraph, textIn } from '../../reading/paragraph';
import { filterMap } from '../../text/filter-map';
import { contains, spanOf } from '../../text/span';
import { maybe, replace } from '../fixes';
import type { Found, ParagraphRule } from '../rule';

export const currency: ParagraphRule = {
  id: 'units/currency',
  title: '币种',
  why: '金额要写明币种和单位：“捐款40余万”缺“元”，“500万美金元”应为“500万美元”。一组并列的金额用一个币种，便于比较；“人民币”和“元人民币”说一次就够。',
  level: 'hint',
  examples: {
    bad: [
      '爱心人士捐款⟦30余万⟧。',
      '发放助学金⟦86万⟧，资助新生172名。',
      '完成固定资产投资⟦12.6亿⟧，增长8%。',
      '三个镇分别获得⟦200万元、150万元、80万⟧。',
      '利用外资⟦300万美金⟧。',
      '合同金额⟦200万美金元⟧。',
      '完成进出口总额⟦2.8亿⟧，增长16.5%。',
      '追回欠薪⟦3600万⟧，群众拍手称快。',
      '投资分别为⟦500万元、80万美元⟧。',
      '捐款⟦人民币60万元人民币⟧。',
      '社会各界捐赠款物⟦60余万⟧，用于救灾。',
      '募集物资折合⟦260余万⟧。',
      '挽回经济损失⟦320余万⟧，追缴违法所得⟦86万⟧。',
    ],
    good: [
      '捐款30余万元，折合人民币360余万元。',
      '实际利用外资500万美元。',
      '服务群众40余万人次，捐款人数3万。',
      '万元GDP能耗、一元复始。',
      '投资总额和从业人员分别增加3亿元、2万。',
      '总人口50万，受益5万。',
      '投资3万—5万元。',
      '进口3亿元，出口2000万美元。',
      '投入人力3万，捐赠图书2.6万。',
    ],
  },
  needs: 'figures',
  check(paragraph, report) {
    const lists = filterMap(seriesOf(paragraph), series => wrongSeries(paragraph, series));
    for (const found of lists) report(found);
    for (const figure of paragraph.figures) {
      if (figure.kind !== 'quantity' || lists.some(({ span }) => contains(span, figure))) continue;
      const found = wrongWord(paragraph, figure) ?? withoutUnit(paragraph, figure);
      if (found) report(found);
    }
  },
};

/** 200万元、150万元、80万; 500万元、80万美元. */
function wrongSeries(paragraph: Paragraph, { items, isBare }: Series): Found | undefined {
  const currencies = new Set(items.flatMap(({ measure }) => (measure ? (isMoney(measure) ? measure.base : '') : [])));
  const missing = items.filter(({ measure }) => !measure);
  const isLast = missing.length === 1 && missing[0] === items.at(-1) && isOpenNumber(paragraph.text, missing[0]!);
  if (!isBare || currencies.has('') || currencies.size === 0) return undefined;
  if (currencies.size === 1 && (!isLast || items.length < 3)) return undefined; // 投资和人员分别增加3亿元、2万
  const span = spanOf(items[0]!.start, items.at(-1)!.end);
  const faults = [
    ...(currencies.size > 1 ? ['币种不一'] : []),
    ...(isLast ? [`“${textIn(paragraph, missing[0]!)}”缺单位`] : []),
  ];
  return { span, message: `“${textIn(paragraph, span)}”并列的金额${faults.join('，')}` };
}

/** 美金, 美金元, and 人民币 said twice. */
function wrongWord(paragraph: Paragraph, { start, end, numeral, measure }: Quantity): Found | undefined {
  const { text } = paragraph;
  if (!measure || !isMoney(measure)) return undefined;
  if (measure.word === '美金' || measure.word === '美金元') {
    const from = text.indexOf(measure.word, numeral.end);
    const fix = replace(spanOf(from, from + measure.word.length), '美元');
    const span = spanOf(start, end);
    return { span, message: `“${textIn(paragraph, span)}”的“${measure.word}”应为“美元”`, fixes: [fix] };
  }
  if (text[end] === '元' && measure.word.endsWith('元')) {
    const span = spanOf(start, end + 1);
    return { span, message: `“${textIn(paragraph, span)}”多一个“元”`, fixes: [replace(spanOf(end, end + 1), '')] };
  }
  const isTwice = measure.word === '元人民币' && text.startsWith('人民币', start - 3);
  if (!isTwice) return undefined;
  const span = spanOf(start - 3, end);
  return {
    span,
    message: `“${textIn(paragraph, span)}”两次说到人民币`,
    fixes: [replace(spanOf(end - 3, end), '', '删去后一个“人民币”')],
  };
}

/** 捐款30余万. */
function withoutUnit(paragraph: Paragraph, quantity: Quantity): Found | undefined {
  const { start, end, measure } = quantity;
  if (measure || !isOpenNumber(paragraph.text, quantity) || !saysMoney(paragraph.text, start)) return undefined;
  const written = textIn(paragraph, quantity);
  return {
    span: spanOf(start, end),
    message: `“${written}”说的是金额，缺“元”`,
    fixes: [maybe(replace(spanOf(end, end), '元', `改为“${written}元”`))],
  };
}

const isMoney = ({ dimension }: Measure): boolean => dimension === 'money' || dimension === 'foreign-money';

/** A number in 万 or 亿 at the end of its clause. */
const isOpenNumber = (text: string, { numeral, end }: Quantity): boolean =>
  /[万亿余多]/.test(text[end - 1] ?? ' ') && numeral.isRounded && '，。；、：！？）'.includes(text[end] ?? '。');
