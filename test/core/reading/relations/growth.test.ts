import { deepEqual } from 'node:assert/strict';
import { Paragraph } from '../../../../server/src/core/index';

/** What a line says of growth and shares: kind or nature, equation, verdict. */
const said = (line: string): string[] =>
  new Paragraph(line).relations.map(relation =>
    [relation.kind === 'growth' ? relation.nature : relation.kind, relation.equation, relation.verdict].join(' '),
  );

describe('growth and shares', () => {
  for (const [line, expected] of [
    ['来信由100封增加到126封，增长26%。', ['direction 100→126 holds', 'rate （126－100）÷100 holds']],
    ['增长26%，由100封增加到126封。', ['direction 100→126 holds', 'rate （126－100）÷100 holds']],
    ['126封，比上年的100封增加26封、增长26%。', ['difference 126－100 holds', 'rate （126－100）÷100 holds']],
    ['去年收到100封，今年收到126封，同比增长26%。', ['rate （126－100）÷100 holds']],
    ['收到126封，同比增长26%，上年为100封。', ['rate （126－100）÷100 holds']],
    ['收到126封，比上年增加26封，增长26%。', ['rate 原为100，26÷100 holds']],
    ['由2016年的20家发展到60家，是2016年的3倍。', ['direction 20→60 holds', 'times 60÷20 holds']],
    ['现有60家，是2016年20家的3倍。', ['times 60÷20 holds']],
    ['由第8位升至第5位，前移2位。', ['direction 8→5 holds', 'rank 8－5 conflicts']],
    ['由90%提高到95%，提高5%。', ['direction 90→95 holds', 'points 95－90 conflicts']],
    ['由2016年的100家增加到2021年的126家，同比增长5%。', ['direction 100→126 holds']],
    ['由100家增加到126家，办结率提高5%。', ['direction 100→126 holds']],
    ['由20家发展到60家，是2016年的5倍。', ['direction 20→60 holds']],
    ['由100家增加到126家，比2016年增加80家，增长173.9%。', ['direction 100→126 holds', 'rate 原为46，80÷46 holds']],
    ['由去年的第8位升至第5位，五年前移9位。', ['direction 8→5 holds']],
    ['2018年40家，2020年50家，2022年72家，增加32家。', ['difference 72－40 holds']],
    ['2018年40家，2020年50家，2022年72家，增加42家。', ['difference 72－50 conflicts']],
    ['收到126封，五年增加60封，比上年增长5%。', []],
    ['满意率由90%提高到95%，比全省平均水平高3个百分点。', ['direction 90→95 holds']],
    ['生产总值由200亿元增加到250亿元，增长6%。', ['direction 200亿→250亿 holds']],
    ['五年翻一番，年均增长14.9%。', ['yearly 5年是原来的2倍 holds']],
    ['现有代表240名，其中女代表60名，占25%。', ['partition 60=60 open', 'share 60÷240=25% holds']],
    ['受理120封，办结114封，办结率、满意率分别为95%和98%。', ['respective 2项 holds', 'share 114÷120=95% holds']],
    ['完成投资48亿元，其中工业投资12亿元，占全省的30%。', ['partition 12亿=12亿 open']],
    ['4个组提交报告20篇，平均每组6篇。', ['mean 20÷4=5 conflicts']],
    ['完成投资63亿元，超计划3亿元，为计划的105%。', []],
    [
      '年初预算30亿元，调整预算32亿元，完成33.6亿元，为调整预算的105%，为年初预算的112%。',
      ['fulfilment 计划32亿、完成33.6亿 holds', 'fulfilment 计划30亿、完成33.6亿 holds'],
    ],
    ['完成任务的105%，超额5%。', ['fulfilment 105%－100%=5% holds']],
  ] as const)
    it(line, () => deepEqual(said(line), expected));
});
