import { isHan } from '../../text/characters';
import { spanOf } from '../../text/span';
import { maybe, remove, replace } from '../fixes';
import type { ParagraphRule } from '../rule';

export const dengdeng: ParagraphRule = {
  id: 'punctuation/dengdeng',
  title: '“等”“等等”',
  why: '“等等”用在列举之后收尾，后面不直接带名词，带名词时用“等”；只有一个对象时不用“等”（GB/T 15834—2011，B.1.2）。',
  level: 'hint',
  examples: {
    bad: [
      '开展环境整治⟦等等⟧公益活动。',
      '王建国⟦等⟧同志一人到会。',
      '水务局⟦等⟧1个单位获奖。',
      '走访柳河村⟦等⟧一个村。',
    ],
    good: [
      '教育、医疗、养老等问题。',
      '制度需要进一步落实，等等。',
      '开展植树、义诊等等。',
      '等级、等待、平等、等于、优等、等次。',
      '王建国等3人到会。',
      '王建国等一批干部到会。',
      '落实脱贫户等一人一策、危房等一户一档。',
      '破解停车难等一个个难题。',
      '水、电、路等等都要抓好。',
      '再等等看。',
    ],
  },
  check({ text }, report) {
    for (let at = text.indexOf('等'); at >= 0; at = text.indexOf('等', at + 1)) {
      if (text[at + 1] === '等') {
        if (takesNoun(text, at)) {
          const message = '“等等”后面不直接带名词，宜用“等”';
          report({ span: spanOf(at, at + 2), message, fixes: [replace(spanOf(at, at + 2), '等')] });
        }
        at++;
      } else if (at > 0 && single.test(text.slice(at, at + 12)) && !isList(text.slice(Math.max(0, at - 20), at))) {
        const span = spanOf(at, at + 1);
        report({ span, message: '只有一个对象，不用“等”', fixes: [maybe(remove(span, '等'))] });
      }
    }
  },
};

/** Whether a noun follows 等等 at `at`: no mark, no adverb, and the word is no verb (再等等看). */
const takesNoun = (text: string, at: number): boolean =>
  at > 0 &&
  !'再先多稍，。'.includes(text[at - 1]!) &&
  isHan(text.charCodeAt(at + 2)) &&
  !'等都也均皆就则还这那吧看我'.includes(text[at + 2]!);

/** Several things before 等, which another rule counts. */
const isList = (before: string): boolean => /[、”》](?=[“《]|[^，。；]*$)/.test(before);

/** 等同志一人, 等一个村; not 等一批干部, 等一人一策, 等一个个难题. */
const single = /^等(同志|[\u4e00-\u9fff]{0,4}?)[一1](人|名|位|[个家](?![个家又])[\u4e00-\u9fff]{1,3})(?![次大一])/;
