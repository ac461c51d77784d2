import { type Span, spanOf } from '../../text/span';
import type { Fix, ParagraphRule } from '../rule';

export const titlePunct: ParagraphRule = {
  id: 'punctuation/title-punct',
  title: '题名与书名号',
  why:
    '书名号标示书、文、报、刊、歌曲、影视、法规文件等作品的名称；课程、课题、奖品、商标、证照、组织机构、会议、活动的名称不用书名号' +
    '（GB/T 15834—2011，4.15.1、A.13）。',
  level: 'hint',
  examples: {
    bad: [
      '荣获⟦《⟧政协工作创新奖》。',
      '扎实开展⟦《⟧三严三实》专题教育。',
      '⟦《⟧青溪日报社》记者到会采访。',
      '举办⟦《⟧健康义诊》公益活动。',
      '获得⟦《⟧先进集体》称号。',
      '供水所获评⟦《⟧全市工人先锋号》。',
      '与⟦《⟧青溪县人民医院》签约。',
      '实施⟦《⟧清河护岸》专项整治行动。',
      '召开⟦《⟧全县经济工作会议》。',
    ],
    good: [
      '学习《政协章程》，订阅《青溪日报》。',
      '荣获“政协工作创新奖”。',
      '开展“三严三实”专题教育。',
      '《求是》杂志刊发文章。',
      '印发《优秀提案奖评选办法》。',
      '开展《民法典》宣传教育活动。',
      '学习《民法典》活动丰富多彩。',
      '开展《平凡的世界》读书活动。',
      '获得《青溪县农田水利志》一套。',
    ],
  },
  check({ text, quotations }, report) {
    for (const { mark, open, close, inner } of quotations.pairs) {
      if (mark !== '《') continue;
      const name = text.slice(inner.start, inner.end);
      const before = text.slice(Math.max(0, open.start - 4), open.start);
      const what = nameOfNoWork(name, before, text.slice(close.end, close.end + 6));
      if (what)
        report({ span: open, message: `${what}名称不用书名号`, fixes: [quoted(open, close), bare(open, close)] });
    }
  },
};

/** What a name is that is no work: an award, an institution, an activity. */
function nameOfNoWork(name: string, before: string, behind: string): string | undefined {
  if (/(奖|奖项|奖章|称号|许可证|资格证书?|荣誉证书)$/.test(name)) return '奖项、证照的';
  if (body.test(name)) return '机构的';
  if (/(召开|举[办行]|参加|出席|承办)了?$/.test(before) && /(会|会议|论坛|仪式|培训班)$/.test(name))
    return '会议、活动的';
  if (/^(荣誉)?(称号|证书|奖[^金])/.test(behind) || (honoured.test(before) && !works.test(name)))
    return '荣誉称号、奖项的';
  if (activity.test(behind) && !works.test(name)) return '活动的';
  return undefined;
}
const body =
  /(?:报社|杂志社|出版社|通讯社|电视台|委员会|办公室|研究院|研究所|协会|学会|商会|联合会|促进会|基金会|合作社|总工会|指挥部|领导小组|公司|.{2}(?:医院|小学|中学|学院|幼儿园))$/;
const honoured = /(?:[获被]评|评为|授予|荣获|荣膺|获颁|命名为|[获摘夺]得)了?$/;
/** What is read, sung or shown is a work: 《红楼梦》读书活动. */
const activity =
  /^(?!.?[读诵演唱影映赏签享])(?:[\u4e00-\u9fff]{0,2}|志愿服务|主题实践|专项整治|对口帮扶)(?:教育|行动|活动|大赛|竞赛|晚会|培训班)/;
/** Names of what people read, sing and watch, which an activity may be about. */
const works =
  /(法|法典|条例|章程|规定|办法|准则|意见|纲要|规划|报告|决定|决议|通知|选编|读本|宣言|论|谈治国理政|史|志|歌|曲|颂|传|记|集|文选|著作选读)$/;

const quoted = (open: Span, close: Span): Fix => ({
  title: '改用引号“”',
  edits: [
    { span: open, newText: '“' },
    { span: close, newText: '”' },
  ],
});

const bare = (open: Span, close: Span): Fix => ({
  title: '删去书名号',
  edits: [open, close].map(({ start, end }) => ({ span: spanOf(start, end), newText: '' })),
});
