import type { DateFigure } from '../../reading/figures/date';
import { isStamp, numericDatesOf } from '../../reading/figures/numeric-date';
import { type Paragraph, textIn } from '../../reading/paragraph';
import { isWithin } from '../../reading/prose/quotation';
import { filterMap } from '../../text/filter-map';
import { replace } from '../fixes';
import { oncePerKind, type Place } from '../once';
import type { SpeechRule } from '../rule';

export const dateStyle: SpeechRule = {
  id: 'dates/date-style',
  title: '日期书写',
  why: '成文日期用阿拉伯数字将年、月、日标全，月、日不编虚位，即1不编为01（GB/T 9704—2012，7.3.5.4）；正式文稿用“日”不用“号”；正文里的日期写“2021年12月25日”，不写“2021.12.25”（GB/T 15835—2011，5.1.4）。同一种写法一篇只提示一次。',
  level: 'hint',
  examples: {
    bad: [
      '（⟦2021年12月25号⟧）',
      '（⟦2021年01月05日⟧）',
      '会议定于⟦2021.12.25⟧召开。',
      '3月5日开工，⟦4月6号⟧召开现场会。',
      '自⟦2021/12/5⟧起施行，3月5日开工。',
      '⟦3月05日⟧，水库开工；4月06日，大坝合龙。',
    ],
    good: [
      '（2021年12月25日）',
      '（二〇二一年十二月二十五日）',
      '2021年1月5日、10月20日。',
      '附件为“讲话稿2021-12-25.docx”。',
      '8月8号楼交付使用。',
      '“3·15”晚会。',
      '来源：青溪日报 2021-12-25',
      '《青溪日报》（2021年02月05日 第 02 版）',
      '案卷编号为2021-12-25。',
      '他说：“3月5号就动工。”',
    ],
  },
  checkSpeech: oncePerKind(placesOf),
};

function placesOf(paragraph: Paragraph): readonly Place[] {
  return isStamp(paragraph.text)
    ? []
    : [
        ...numericDatesOf(paragraph).map(({ start, end, written }) =>
          placeOf('numeric', paragraph, { start, end }, written, '正文里的日期用年、月、日写'),
        ),
        ...filterMap(paragraph.figures, figure => (figure.kind === 'date' ? oddDate(paragraph, figure) : undefined)),
      ];
}

function oddDate(paragraph: Paragraph, figure: DateFigure): Place | undefined {
  if ((figure.month === undefined && figure.day === undefined) || isWithin(paragraph.quotations, figure.start, '“《‘'))
    return undefined;
  const written = textIn(paragraph, figure);
  const full = written.replace(/(?<!\d)0(?=\d[月日号])/g, '');
  if (full !== written) return placeOf('padded', paragraph, figure, full.replace(/号$/, '日'), '月、日不编虚位');
  if (!written.endsWith('号')) return undefined;
  return placeOf('号', paragraph, figure, `${written.slice(0, -1)}日`, '正式文稿用“日”');
}

function placeOf(
  kind: string,
  paragraph: Paragraph,
  { start, end }: { start: number; end: number },
  right: string,
  why: string,
): Place {
  const span = { start, end };
  const message = `${why}，“${textIn(paragraph, span)}”宜写作“${right}”`;
  return { kind, found: { span, message, fixes: [replace(span, right)] } };
}
