import { type DateRange, isMark, isYears, type Range } from '../../reading/figures/range';
import { gathering } from '../../reading/gathering';
import type { Speech } from '../../reading/speech';
import { type Span, shifted } from '../../text/span';
import { maybe, replace } from '../fixes';
import { gathered } from '../once';
import type { Found, SpeechRule } from '../rule';

export const rangeConnector: SpeechRule = {
  id: 'ranges/range-connector',
  title: '连接号形式',
  why: '数值和时间的范围用一字线“—”或浪纹线“～”（GB/T 15834—2011，4.13；GB/T 15835—2011，5.1.3），不用短横线“-”、半角“~”和破折号“——”，一篇文稿用一种。日期2021-12-25、电话和编号里的短横线不在此列。',
  level: 'hint',
  examples: {
    bad: [
      '增长15%⟦-⟧30%。',
      '增长15%⟦~⟧30%。',
      '增长15%⟦——⟧30%。',
      '力争用2⟦－⟧3年完成。建设1-2个园区。',
      '每户100⟦一⟧150公斤。',
      '3月5日⟦-⟧8日召开。',
      '第一批15～30户，第二批20～40户，第三批10⟦—⟧20户。',
    ],
    good: [
      '15%～30%。',
      '15%—30%，3—5人。',
      '2018年至2020年。',
      '2021-12-25、0451-5371、GB/T 15834-2011。',
      '项目\t3-5人',
      '零下20℃—零下10℃。',
    ],
  },
  checkSpeech(speech, report) {
    const places = placesOf(speech);
    const waves = places.filter(({ word }) => word === '～' || word === '〜');
    const dashes = places.filter(({ word }) => word === '—');
    const right = waves.length > dashes.length ? '～' : '—';
    const wrong = places.filter(({ word }) => marks.has(word));
    const foundAt =
      (message: (word: string) => string): ((place: Place) => Found) =>
      ({ span, word }) => ({
        span,
        message: message(word),
        fixes: [replace(span, right)],
      });
    if (wrong.length > 0) report(gathered(wrong.map(foundAt(word => `数值范围用“${right}”，不用“${word}”`))));
    const rarer = right === '—' ? waves : dashes;
    if (waves.length > 0 && dashes.length > 0) {
      const { fixes = [], ...found } = gathered(
        rarer.map(foundAt(word => `文中范围多用“${right}”，这里用“${word}”，一篇文稿用一种`)),
      );
      report({ ...found, fixes: fixes.map(maybe) });
    }
  },
};
const marks = new Set(['-', '--', '~', '——', '－', '‐', '−', '一']);

interface Place {
  readonly span: Span;
  readonly word: string;
}

/** The connectors of all ranges outside tables; of years with a short dash another rule speaks. */
const placesOf = (speech: Speech): readonly Place[] =>
  connectorsByLine(speech).flatMap(({ line, facts }) =>
    facts.map(connector => ({ span: shifted(connector, speech.starts[line]!), word: connector.word })),
  );

const connectorsByLine = gathering(({ ranges, text }) =>
  ranges.length === 0 || text.includes('\t')
    ? []
    : ranges.filter(range => isMark(range) && !isShortYears(range)).map(({ connector }) => connector),
);

export const isShortYears = (range: Range): range is DateRange =>
  range.kind === 'dates' && isYears(range) && '-－'.includes(range.connector.word);
