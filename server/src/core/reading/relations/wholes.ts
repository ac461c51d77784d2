/** What makes up a whole: the whole, and its parts by name. */
export interface Whole {
  /** Undefined where any amount may be the whole. */
  readonly whole?: RegExp;
  /** No other amount is the whole. */
  readonly isNamed?: boolean;
  /** All must be named; each may be of several amounts (因公请假3名、因病请假5名). */
  readonly parts: readonly RegExp[];
  /** There may be more than these, so that only too much is wrong. */
  readonly mayLack?: true;
  /** Counts when it is named: 部分采纳. */
  readonly perhaps?: RegExp;
  /** Where one of these words stands the parts do not make up the whole. */
  readonly unless?: RegExp;
}

const absent = /请假|缺席|未到会?|未参[会加]|因故未|旷会/;
const unfiled = /不予?立案|未立案|不立案|转为|转作|转社情|转信息|退回|作为?(?:来信|意见|建议|社情)/;
const pending = /在办|正在办理|正办理|办理中|未办结|尚未办|仍在办|未结|未审结|正在审理|待办/;
const settled = /已(?:经|全部)?(?:整改|化解|解决|销号|处置|整治|修复)/;
const unsettled =
  /(?:正在|仍在|尚在)(?:推进|整改|化解|解决|处置|整治|修复)|(?:尚未|未)(?:整改|化解|解决|销号|处置|整治)|^尚有/;
export const wholes: readonly Whole[] = [
  {
    whole: /应到|应出席|应参[会加]/,
    parts: [/实到|实际到会|实际出席|实际参[会加]|(?<!应)出席|(?<!应)到会/, absent],
    unless: /列席|旁听/,
  },
  {
    whole: /收到|征集|提交|共提|提出|共收|接收/,
    parts: [/立案/, unfiled],
    unless: /并案|合并|撤案|撤回|撤销|上年|结转/,
  },
  {
    whole: /收到|接到|申请|登记/,
    parts: [/(?<!不予?|未予?|未被)受理/, /(?:不予?|未予?|未被)受理/],
    unless: /合并|撤回|撤销|上年|结转/,
  },
  { parts: [/办结|办复|审结|结案|办理完毕|处理完毕/, pending], unless: /并案|合并|上年|结转|采纳/ },
  { parts: [settled, unsettled], mayLack: true, unless: /并案|合并|上年|结转|立行立改|累计|历年|部分/ },
  { parts: [/采纳/, /未采纳|未予采纳|不采纳|未被采纳/], perhaps: /部分采纳|列入计划|留作参考|参考/ },
  { parts: [/(?<!非)中共/, /非中共|党外|无党派/], unless: /民主党派|群众/ },
  { parts: [/男/, /女/], unless: /男女/ },
  { parts: [/上半年/, /下半年/] },
  { parts: [/口头/, /书面/] },
  {
    whole: /测评|评议|调查|问卷|参评|访问/,
    isNamed: true,
    parts: [/(?<!基本|比较|较|不)满意/, /(?:基本|比较|较)满意/, /不满意/],
    perhaps: /不了解|弃权|一般/,
  },
  {
    whole: /参加|考核|参评/,
    isNamed: true,
    parts: [/优秀/, /(?<!基本|不)(?:称职|合格)/],
    perhaps: /良好|基本称职|不称职|基本合格|不合格|不(?:确)?定等次/,
  },
  { whole: /进出口/, isNamed: true, parts: [/(?<!进)出口/, /进口/] },
  { whole: /生产总值|GDP/, isNamed: true, parts: [/第一产业|一产/, /第二产业|二产/, /第三产业|三产/] },
  {
    parts: [/赞成|同意/, /反对|不同意/],
    perhaps: /弃权|未按|废票|无效/,
    whole: /表决|投票|选票|有效票|到会|实到|组成人员/,
  },
];

/** Words of which a line has one where it names parts of one of these. */
export const namesPart =
  /应到|应出席|应参|立案|受理|办结|办复|审结|结案|完毕|采纳|中共|男|赞成|同意|下半年|书面|进口|三产|第三产业|不满意|称职|优秀|(?:正在|仍在|尚在)(?:推进|整改|化解|解决|处置|整治|修复)|未(?:整改|化解|解决|销号|处置|整治)|尚有/;

/** What an amount is by the words beside it: a part, by its place in `parts`, or another. */
export type Role = number | 'whole' | 'perhaps';

/** The later parts have the earlier ones in their names: 未采纳, 非中共. */
export function roleOf(words: string, { whole, parts, perhaps }: Whole): Role | undefined {
  if (perhaps?.test(words)) return 'perhaps';
  for (let i = parts.length - 1; i >= 0; i--) if (parts[i]!.test(words)) return i;
  return whole?.test(words) ? 'whole' : undefined;
}
