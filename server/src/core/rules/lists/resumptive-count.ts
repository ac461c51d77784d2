import { isExact } from '../../reading/figures/interval';
import type { Quantity } from '../../reading/figures/quantity';
import { gathering } from '../../reading/gathering';
import { type Paragraph, textIn } from '../../reading/paragraph';
import { sentenceAt } from '../../reading/prose/pieces';
import { seriesOf } from '../../reading/prose/sequence';
import { listInClauseBefore } from '../../reading/relations/listed-before';
import { listEarlier, mayCountOthers } from '../../reading/relations/listed-earlier';
import type { Speech } from '../../reading/speech';
import { filterMap } from '../../text/filter-map';
import { countBefore, type Span, shifted, sliceOf } from '../../text/span';
import type { SpeechRule } from '../rule';

export const resumptiveCount: SpeechRule = {
  id: 'lists/resumptive-count',
  title: '“这N项”“以上N点”回指',
  why: '“这两项措施”“以上三个问题”回指刚刚说完的分项，数目应与前面的“一是……二是……”“一方面……另一方面……”或并列的各项相等。前两段里没有可以数清的分项时不检查。',
  level: 'warning',
  examples: {
    bad: [
      '桃园、梅园、竹园先后建成，⟦上述四处⟧公园免费开放。',
      '城北小学、湖滨中学、实验学校如期交付，⟦这两所⟧学校新增学位3200个。',
      '水库清淤、河道清淤、沟渠清淤要统筹安排、错峰施工，⟦这两类⟧清淤都列入计划。',
      '一方面，选好负责人。另一方面，推动力量下沉。⟦这三项⟧措施成效明显。',
      '一是认识不足，二是力量不足。⟦以上三个⟧问题要抓紧解决。',
      '甲厂、乙厂、丙厂相继投产，⟦这四家⟧企业年产值可观。',
      '一是认识不足。\n二是力量不足。\n⟦上述三点⟧要抓紧改进。',
      '代耕代种、农机托管、订单收购全面推开，⟦这四种⟧模式带动了增收。',
      '一是抓招商，二是抓服务。通过⟦以上三项⟧举措，园区承载力增强。',
      '会议通过了《规划》《预算》《办法》，⟦这两个⟧文件即日印发。',
      '临江镇、白杨镇、石桥镇率先完成改革，⟦这四个镇⟧的做法在全县推广。',
      '青阳、云岭、河口三个乡镇先行先试，⟦这两个乡镇⟧的经验值得推广。',
      '产业基础、人才支撑、要素保障是发展的关键，⟦上述四个方面⟧必须补齐。',
      '加强思想淬炼、政治历练、实践锻炼、专业训练，⟦这三个方面⟧一体推进。',
      '抓改革、抓开放、抓创新，⟦这五项⟧工作持之以恒。',
      '黄泥乡、麻柳乡、双溪乡道路受损。截至昨日，⟦上述两个乡⟧全部恢复通行。',
      '对孤儿、残疾人、独居老人建档立卡。网格员每周与⟦这四类⟧人员联系一次。',
      '水磨桥、观音桥、廊桥加固工程进展顺利。年底前，⟦上述四项⟧工程全部完工。',
      '第一，要沉得下去；第二，要听得进去。\n⟦这三条⟧要求，大家要记牢。',
    ],
    good: [
      '一方面，选好负责人。另一方面，推动力量下沉。这两项措施成效明显。',
      '一是认识不足，二是力量不足，三是经费不足。以上三个问题要抓紧解决。',
      '甲厂、乙厂、丙厂相继投产，上述三家企业年产值可观。',
      '黄泥乡、麻柳乡道路受损，双溪乡停电。截至昨日，上述三个乡全部恢复。',
      '松林村、竹林村先行，枫林村、柏林村跟进，上述四个村都通了班车。',
      '医生、护士、志愿者走进校园，开展义诊和宣讲。这两项活动受到欢迎。',
      '面粉、饲料、酿酒等行业恢复较快，这五个行业用电量回升。',
      '医护人员、志愿者、网格员轮流值守，照看孤寡老人和残疾人。对这两类人员，每日走访。',
      '这两年，变化很大。',
      '这两项工作都要抓好。',
      '经费由县及县以上三级财政共同分担。',
      '一是抓学习，二是抓调研。会后又办了三件事。这三件事群众都满意。',
      '党员、干部全面行动，这三项工作如期完成。',
      '一是抓调研，二是抓协商，三是抓监督。围绕水利、交通建言，这两项工作得到肯定。',
      '医疗队、教育队、农技队扎根基层，这三支队伍深受欢迎。',
      '全区六个街道、四个镇全部完成任务，这十个镇街受到通报表扬。',
    ],
  },
  checkSpeech(speech, report) {
    for (const { line, paragraph, facts } of backwardByLine(speech))
      for (const back of facts) {
        const list = back.list?.map(span => shifted(span, speech.starts[line]!)) ?? listOfLines(speech, line, back);
        if (!list || list.length === back.number) continue;
        if (paragraph.sequence.filter(({ end }) => end <= back.start).length === back.number) continue; // one number is wrong
        report({
          span: shifted(back, speech.starts[line]!),
          message: `前面说的是${list.length}项，与“${textIn(paragraph, back)}”不符`,
          related: list.map((span, i) => ({ span, message: `第${i + 1}项` })),
        });
      }
  },
};

/** 这三项: from 这 or 以上 to the end of the number. */
interface Backward extends Span {
  readonly number: number;
  /** What is listed before it in its line: in the clause before, else in the sentences before. */
  readonly list: readonly Span[] | undefined;
}

const backwardByLine = gathering(paragraph =>
  filterMap(paragraph.figures, figure => (figure.kind === 'quantity' ? backwardAt(paragraph, figure) : undefined)),
);

/** The words from 这 or 以上 to the number, where they point back to things counted. */
function backwardAt(paragraph: Paragraph, figure: Quantity): Backward | undefined {
  const { measure, value, start } = figure;
  if (!'上述这'.includes(paragraph.text[start - 1] ?? '\n')) return undefined; // most numbers count something new
  if (!measure || !isExact(value) || value.low < 2 || value.low > 20 || !counted.has(measure.dimension))
    return undefined;
  const word = pointer.exec(paragraph.text.slice(Math.max(0, start - 6), start));
  if (!word) return undefined;
  const at = start - (word[1] ?? word[2])!.length;
  const back = { start: at, end: figure.end, number: value.low };
  const series = lastSeries(paragraph, at);
  const row = listInClauseBefore(paragraph, back) ?? (series ? undefined : listEarlier(paragraph, at, figure));
  if (row && mayCountOthers(paragraph, at, back.number)) return undefined;
  return { ...back, list: row ?? series };
}
/** 80%以上三个县 points nowhere. */
const pointer = /(上述|前述|这)$|(?:^|[。；，！？　 ](?:通过|针对|围绕|落实好?|做好|抓好|解决好?|对|把)?)(以上)$/;
const counted = new Set(['thing', 'kind', 'document', 'organisation', 'person', 'event']);

/** More points have no number that 这N点 could mean. */
const mostPoints = 30;
/** Characters between 一方面 and the sentence with 另一方面, at most. */
const furthest = 300;

/** The last series that ends in the sentence before `at`, or in the one before a plain one: 一是…二是…, 一方面…另一方面…. */
function lastSeries(paragraph: Paragraph, at: number): readonly Span[] | undefined {
  // …，这两项: what comes between belongs to this sentence
  const { length } = /[^，。；]{0,3}$/.exec(paragraph.text.slice(Math.max(0, at - 3), at))![0]; // 通过 before 以上四项
  const sentence = sentenceAt(paragraph, at - length - 1);
  if (!sentence) return undefined;
  const from = Math.max(0, sentence.start - furthest);
  for (const word of [/另?一方面/g, /一手(?=抓)/g]) {
    const hands = [...paragraph.text.slice(from, at).matchAll(word)].map(({ 0: word, index }) =>
      shifted({ start: index, end: index + word.length }, from),
    );
    if (hands.length === 2 && hands[1]!.start >= sentence.start) return hands;
  }
  const count = countBefore(paragraph.sequence, at);
  const series = seriesOf(paragraph.sequence.slice(Math.max(0, count - mostPoints), count)).at(-1);
  if (!series || series.markers.length < 2) return undefined;
  const last = series.markers.at(-1)!;
  const isPlain = !/[、\d一二两三四五六七八九十和与]/.test(sliceOf(paragraph.text, sentence));
  const first = isPlain ? (sentenceAt(paragraph, sentence.start - 1) ?? sentence) : sentence;
  return last.start >= first.start ? series.markers : undefined;
}

/** The markers of the lines right before a line that begins with 这三项, where they are points of one series; they count from the text. */
function listOfLines({ paragraphs, starts }: Speech, line: number, back: Span): readonly Span[] | undefined {
  if (paragraphs[line]!.sentences[0]?.start !== back.start) return undefined;
  const markers: Span[] = [];
  for (let at = line - 1; at >= 0; at--) {
    const { lead, sequence } = paragraphs[at]!;
    if (lead.kind === 'blank') continue;
    const inLine = markers.length === 0 ? seriesOf(sequence.slice(-mostPoints)).at(-1)?.markers : undefined;
    if (inLine && inLine.length > 1) return inLine.map(marker => shifted(marker, starts[at]!));
    const first = sequence.find(({ atLineStart }) => atLineStart);
    if (!first) break;
    markers.unshift(shifted(first, starts[at]!));
    if (first.number === 1) return markers.length > 1 ? markers : undefined;
  }
  return undefined;
}
