import type { Span } from '../../text/span';
import { enumerationBefore } from '../figures/enumeration';
import type { Paragraph } from '../paragraph';
import type { Row } from '../prose/row';

/** What the names of things end in that are counted by another noun; and what else tells of one more. */
const endings: readonly (readonly [noun: RegExp, ending: RegExp, other?: RegExp])[] = [
  [/^(?:企业|公司|厂)/, /公司|厂|集团|企业|合作社/],
  [
    /^(?:重点)?(?:人员|人才|群体|对象|群众|人群|人$)/,
    /[人员者户童女师工生兵民弱家干才]/,
    /人员|[残疾年幼]人|儿童|妇女|群众|学生|[贫困难低保]户/,
  ],
  [/^(?:乡镇|镇街|镇办)/, /[乡镇]|街道/],
  [/^(?:村庄|村子|行政村|自然村|村)/, /[村庄沟湾寨屯坪]/],
  [/^(?:河流|水系|河道)/, /[河江溪渠]/],
  [/^(?:道路|街道$|主干道|街)/, /大道|[路街道]/],
  [/^(?:学校|高校|院校)/, /大学|学院|学校|小学|中学/],
  [/^(?:部门|单位)/, /[局委办部院厅]|中心/],
  [/^(?:县区|县市|市县|区县)/, /[市县区]/],
  [/^(?:专班|小组|工作组)/, /专班|组/],
];

/**
 * The items of a row that are what is counted: all end with it (甲镇、乙镇、丙镇降水偏少), or the last has the noun of all (甲、乙、丙工程建成). Undefined
 * where others of the kind are named too, or the row may be counted as `number`.
 */
export function membersOf(
  paragraph: Paragraph,
  row: Row,
  window: Span,
  noun: string,
  number: number,
): readonly Span[] | undefined {
  const heads = [
    ...endings.flatMap(([known, ending, other = ending]) => (known.test(noun) ? [[ending.source, other.source]] : [])),
    ...(noun.length > 1 ? [[noun.slice(0, 2), noun.slice(0, 2)]] : []),
    [noun[0]!, noun[0]!],
  ] as [string, string][];
  for (const [head, other] of heads) {
    const list = listOf(paragraph, row, head);
    if (list === undefined) continue;
    return list.length > 1 && !isElsewhere(paragraph, list, window, other) && mayNotBe(row, list, number)
      ? list
      : undefined;
  }
  return undefined;
}

/** Items up to the one in which the last `head` stands. */
function listOf(paragraph: Paragraph, row: Row, head: string): readonly Span[] | undefined {
  const { text } = paragraph;
  const words = row.map(({ start, end }) => text.slice(start, end));
  const last = new RegExp(`^.+?(?:${head})`).exec(words.at(-1)!)?.[0];
  if (!last) return undefined;
  const list = enumerationBefore(paragraph, row.at(-1)!.start + last.length);
  if (!list || list.least !== list.most) return undefined;
  const named = new RegExp(`.(?:${head})$`);
  const areNamed = list.items.map(({ start, end }) => named.test(text.slice(start, end)));
  const from = areNamed.lastIndexOf(false) + 1;
  const shares = from === list.items.length - 1 && head.length > 1 && last.length > 3; // 甲、乙、丙工程
  return shares ? list.items : list.items.slice(from);
}

/** Whether more of the kind stand in the window, outside of the list. */
function isElsewhere({ text }: Paragraph, list: readonly Span[], window: Span, head: string): boolean {
  const others = `${text.slice(window.start, list[0]!.start)}，${text.slice(list.at(-1)!.end, window.end)}`;
  return new RegExp(`[\\u4e00-\\u9fff](?:${head})`).test(others.replace(/[各全每该]./g, '，'));
}

const mayNotBe = (row: Row, list: readonly Span[], number: number): boolean =>
  number <= list.length || number > row.length || list.length === row.length;
