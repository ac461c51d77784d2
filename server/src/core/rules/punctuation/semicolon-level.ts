import type { Paragraph } from '../../reading/paragraph';
import { seriesOf } from '../../reading/prose/sequence';
import { type Span, spanAt, spanOf } from '../../text/span';
import type { ParagraphRule, Report } from '../rule';

export const semicolonLevel: ParagraphRule = {
  id: 'punctuation/semicolon-level',
  title: '分号层次',
  why: '分号分隔的各项，内部不能再有句号；各项之间的标点应当一致；简单词语之间的并列用顿号，不用分号（GB/T 15834—2011，4.6、A.5）。',
  level: 'hint',
  examples: {
    bad: [
      '一是加强学习。组织培训⟦；⟧二是深入调研。',
      '走访教育⟦；⟧医疗；养老三个领域。',
      '深入乡镇⟦；⟧社区；企业开展调研。',
      '一是加强学习。二是深入调研⟦；⟧三是搞好服务。',
      '第一，修好渠。清淤6公里⟦；⟧第二，护好堤；第三，种好树。',
    ],
    good: [
      '一是加强学习，组织培训；二是深入调研；三是搞好服务。',
      '一是加强学习，组织培训。二是深入调研。',
      '学习是基础，调研是关键；建言要精准，监督要有力。',
      '（一）听取工作报告；',
      '修路；引水；种树。',
    ],
  },
  check(paragraph, report) {
    if (!paragraph.text.includes('；')) return;
    mixedItems(paragraph, report);
    simpleWords(paragraph, report);
  },
};

/** 一是…。…；二是…: a semicolon parts items while a full stop stands inside them or parts the others. */
function mixedItems({ text, sentences, sequence }: Paragraph, report: Report): void {
  for (const { markers } of seriesOf(sequence.filter(({ system }) => system !== '①' && system !== '（1）'))) {
    const { end } = spanAt(sentences, markers[0]!.start)!;
    const semicolons = markers
      .slice(1)
      .filter(({ start }) => text[start - 1] === '；' && start > end)
      .map(({ start }) => spanOf(start - 1, start));
    const [first, ...others] = semicolons;
    if (!first) continue;
    report({
      span: first,
      message: '各项里已有句号，项与项之间不用分号',
      related: [
        { span: spanOf(end - 1, end), message: '前面的句号' },
        ...others.map(span => ({ span, message: '同样的分号' })),
      ],
      fixes: [{ title: '改为“。”', edits: semicolons.map(span => ({ span, newText: '。' })) }],
    });
  }
}

/** A row of bare words parted by semicolons inside a longer sentence: `走访教育；医疗；养老三个领域`. */
function simpleWords({ text, clauses }: Paragraph, report: Report): void {
  const endsInSemicolon = (clause?: Span): clause is Span => clause !== undefined && text[clause.end - 1] === '；';
  let start = 0;
  while (start < clauses.length) {
    let end = start;
    while (endsInSemicolon(clauses[end])) end++;
    const row = clauses.slice(start, end);
    const last = clauses[end];
    start = end + 1;
    const areWords = row.length > 1 && row.slice(1).every(clause => clause.end - clause.start <= 5);
    const isOneVerb = row[0] && visits.test(text.slice(row[0].start, row[0].end));
    if (
      !areWords ||
      !last ||
      !(isOneVerb || /[两二三四五六七八九十]个|[两二三四五六七八九十]大|等/.test(text.slice(last.start, last.end)))
    )
      continue;
    const [first, ...others] = row.map(clause => spanOf(clause.end - 1, clause.end));
    report({
      span: first!,
      message: '词语并列用顿号，不用分号',
      related: others.map(span => ({ span, message: '同样的分号' })),
      fixes: [{ title: '改为“、”', edits: [first!, ...others].map(span => ({ span, newText: '、' })) }],
    });
  }
}
/** 深入乡镇；社区；企业: one verb for them all. */
const visits = /^(?:深入|走访|涉及|覆盖|涵盖|联系|来自)[^，。；：]{1,6}；$/;
