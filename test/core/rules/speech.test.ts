import { deepEqual, ok } from 'node:assert/strict';
import { type Finding, findings, lineAt, readSpeech, type Speech, setupOf } from '../../../server/src/core/index';
import { itWithShared } from '../../shared';

const file = 'speech/acheng-2021.txt';

/** Rule, line from 1 and marked text of each finding. */
const shown = (speech: Speech, found: readonly Finding[]): string[] =>
  found.map(({ rule, span }) => {
    const line = lineAt(speech, span.start);
    const offset = speech.starts[line]!;
    return `${rule.id} ${line + 1} ${speech.paragraphs[line]!.text.slice(span.start - offset, span.end - offset)}`;
  });

describe('the speech that the product was made for', () => {
  itWithShared(
    'has one figure warning, the names of three campaigns, and nothing else at error or warning',
    file,
    text => {
      const speech = readSpeech(text);
      const loud = findings(speech, setupOf()).findings.filter(({ level }) => level === 'error' || level === 'warning');
      deepEqual(shown(speech, loud), [
        'formulations/campaign-name 14 “不忘初心，牢记使命”主题教育',
        'formulations/campaign-name 14 “党史”学习教育',
        'time/elapsed-since 23 两年多',
        'formulations/campaign-name 47 “不忘初心牢记使命”',
      ]);
    },
  );

  for (const { line, from, to, rule } of mutations())
    itWithShared(`line ${line}: ${from} → ${to || 'nothing'} gives ${rule}`, file, text => {
      const lines = text.split('\n');
      ok(lines[line - 1]!.includes(from), 'the text to change is not there');
      const before = new Set(shownIn(text));
      lines[line - 1] = lines[line - 1]!.replace(from, to);
      const added = shownIn(lines.join('\n')).filter(one => !before.has(one));
      ok(
        added.some(one => one.startsWith(rule)),
        `only ${added.join('; ') || 'nothing'} was added`,
      );
    });

  itWithShared('line 23: 两年多 → 近两年 takes the warning away', file, text => {
    const mended = shownIn(text.replace('至今的两年多', '至今的近两年'));
    ok(!mended.some(one => one.startsWith('time/elapsed-since')));
  });

  itWithShared('line 17: 五家企业 → 六家企业 stays silent, 等 leaves the list open', file, text => {
    deepEqual(shownIn(text.replace('等五家企业', '等六家企业')), shownIn(text));
  });
});

function shownIn(text: string): string[] {
  const speech = readSpeech(text);
  return shown(speech, findings(speech, setupOf()).findings);
}

/** One-edit mistakes in it, and the rule that must find each. */
function mutations(): { line: number; from: string; to: string; rule: string }[] {
  return (
    [
      [30, '13名干部', '14名干部', 'sums/total-parts-sum'],
      [30, '8名专委会主任', '9名专委会主任', 'sums/total-parts-sum'],
      [19, '其中8个', '其中18个', 'sums/part-exceeds-total'],
      [17, '等五家企业', '等四家企业', 'lists/enum-with-deng'],
      [28, '四个环节', '五个环节', 'lists/enum-exact'],
      [27, '这两项措施', '这三项措施', 'lists/resumptive-count'],
      [28, '连续三年', '连续四年', 'time/consecutive-years'],
      [4, '12月25日', '11月31日', 'dates/date-validity'],
      [9, '五中、六中全会', '五中、七中全会', 'time/plenum-chronology'],
      [9, '四中、', '', 'time/plenum-chronology'],
      [7, '第三届委员会', '第二届委员会', 'time/local-session-drift'],
      [48, '四届区政协', '五届区政协', 'time/local-session-drift'],
      [27, '237名', '337名', 'mentions/same-quantity-approx'],
      [22, '200多名', '近200余名', 'approximation/contradictory-approx'],
      [23, '高达360余万元', '约360余万元', 'approximation/redundant-approx'],
      [13, '核心意识、看齐意识，', '核心意识，', 'formulations/formula-count'],
      [9, '两大主题', '三大主题', 'lists/enum-exact'],
      [47, '“三严三实”', '“三严三实', 'punctuation/unpaired-quotes'],
    ] as const
  ).map(([line, from, to, rule]) => ({ line, from, to, rule }));
}
