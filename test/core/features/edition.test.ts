import { deepEqual, equal, ok } from 'node:assert/strict';
import {
  type Additions,
  edition,
  editionHtml,
  editionMarkdown,
  readSpeech,
  setupOf,
} from '../../../server/src/core/index';
import { itWithShared } from '../../shared';

const text = `同心协力谱新篇
在县政协全会上的讲话
（2024年12月20日）
各位委员，同志们：
一、工作回顾
县政协19个界别提出提案86件，其中经济类41件、社会类38件、文化类17件。
报送社情民意信息“<b>12</b>”篇 & 专委会调研8次。
`;
const at = text.indexOf('经济类');
const additions: Additions = {
  notes: [
    {
      span: { start: at, end: at + 3 },
      quote: '经济类',
      kind: 'verify',
      remarks: [{ text: '与<统计表>不一？\n*再核*', person: '王某', date: '2024-12-21T08:00:00Z' }],
    },
  ],
  signOffs: [],
};
const made = (source = text, extra = additions) => edition(readSpeech(source), setupOf(), extra);

describe('an annotated edition', () => {
  it('loses not a character of the text', () =>
    equal(
      made()
        .paragraphs.map(({ pieces }) => pieces.map(({ text }) => text).join(''))
        .join('\n'),
      text.trim(),
    ));

  it('marks notes, terms at their first use, figures and findings, with a number where they end', () => {
    const ends = made().paragraphs.flatMap(({ pieces }) =>
      pieces.flatMap(({ ends, text }) => ends.map(({ kind, number }) => `${text} ${kind}${number}`)),
    );
    ok(ends.includes('经济类 note1'), `${ends}`);
    ok(
      ends.some(end => /^.*界别 term\d+$/.test(end)),
      `${ends}`,
    );
    equal(new Set(ends).size, ends.length);
  });

  it('as a page is one piece of HTML without script, and whatever the text holds is text', () => {
    const page = editionHtml(made());
    ok(page.includes('“&lt;b&gt;') && page.includes('&lt;/b&gt;”') && page.includes(' &amp; '));
    ok(page.includes('与&lt;统计表&gt;不一？<br>*再核*'));
    ok(!/<script|<img|https?:|javascript:|\son\w+=/i.test(page), 'something is from elsewhere');
    ok(page.includes("default-src 'none'"));
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
    equal(new Set(ids).size, ids.length);
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id!);
    deepEqual(
      links.filter(id => !ids.includes(id)),
      [],
    );
    const opened = [...page.matchAll(/<(nav|main|section|table|ol|ul|li|p|h\d|span|sup|a|tr|td|q|small|b)[ >]/g)]
      .length;
    const closed = [...page.matchAll(/<\/(nav|main|section|table|ol|ul|li|p|h\d|span|sup|a|tr|td|q|small|b)>/g)].length;
    equal(opened, closed);
  });

  it('keeps notes that have lost their place, behind the others', () => {
    const lost = { quote: '已删去的话', kind: 'question', remarks: [{ text: '还要吗' }] };
    const notes = { notes: [lost, ...additions.notes], signOffs: [] };
    const html = editionHtml(made(text, notes));
    ok(html.includes('<li id="note-2"><b>存疑</b> <q>已删去的话</q><p>还要吗</p> <small>'), html);
    ok(editionMarkdown(made(text, notes)).includes('〔注2〕 **存疑** “已删去的话” 还要吗（原文位置已失）'));
  });

  it('in Markdown has the same parts', () => {
    const page = editionMarkdown(made());
    deepEqual(
      [...page.matchAll(/^#+ .*$/gm)].map(([line]) => line),
      ['# 同心协力谱新篇', '## 大纲', '## 一、工作回顾', '## 批注', '## 校核意见', '## 名词解释', '## 数字台账'],
    );
    ok(page.includes('\\<b\\>12'));
    ok(page.includes('已核 0/'));
  });

  it('keeps the number of every mark, wherever it begins and ends', () => {
    const lines = '各位委员：\n\n第一段。\n\n第二段。\n\n';
    const spans = [
      [0, 0],
      [3, 8],
      [5, 6],
      [6, 7],
      [8, 16],
      [lines.length - 1, lines.length],
    ] as const;
    const notes = spans.map(([start, end]) => ({ span: { start, end }, quote: '', kind: 'highlight', remarks: [] }));
    const found = made(lines, { notes, signOffs: [] }).paragraphs.flatMap(({ pieces }) =>
      pieces.flatMap(({ ends }) => ends),
    );
    deepEqual(
      found
        .filter(({ kind }) => kind === 'note')
        .map(({ number }) => number)
        .sort(),
      [1, 2, 3, 4, 5, 6],
    );
  });

  it('of nothing is a page too', () => ok(editionHtml(made('', { notes: [], signOffs: [] })).includes('</html>')));
});

itWithShared('the edition of the speech has every line of it and its whole ledger', 'speech/acheng-2021.txt', text => {
  const { paragraphs, ledger, terms } = made(text, { notes: [], signOffs: [] });
  const lines = text.split(/\r?\n/).filter(line => line.trim());
  deepEqual(
    paragraphs.map(({ pieces }) => pieces.map(({ text }) => text).join('')),
    lines,
  );
  equal(ledger.progress.total, 77);
  ok(terms.length > 20);
});
