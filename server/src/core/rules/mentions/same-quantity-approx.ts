import type { Sense } from '../../reading/approximation';
import { isBelow, isExact } from '../../reading/interval';
import { isSameThing, type Mention } from '../../reading/mention';
import { textIn } from '../../reading/paragraph';
import { shifted } from '../../text/span';
import type { SpeechRule } from '../rule';

export const sameQuantityApprox: SpeechRule = {
  id: 'mentions/same-quantity-approx',
  title: '精确数与概数相容',
  why: '同一批人或事物，一处写精确数，一处写概数，概数的范围应当包含精确数：237名可以说“200多名”“近240名”，不能说“300余名”。概数小于精确数时可能只指其中一部分，只作提示。',
  level: 'warning',
  examples: {
    bad: [
      '全县共有护林员1346名，山有人管。一年来，⟦1400多名⟧护林员全天候巡山。',
      '全县237名政协委员履职尽责。\n⟦300余名⟧委员参加走访。',
      '将337名政协委员划分到各乡镇。\n⟦200多名⟧委员捐款捐物。',
    ],
    good: [
      '全县共有护林员1346名，山有人管。一年来，1300多名护林员全天候巡山。',
      '全县237名政协委员履职尽责。\n200多名委员参加走访。',
      '全区237名政协委员中，有180多名委员参加值守。',
      '2020年有代表237名。2021年有300余名代表参加。',
      '全市政协委员430名，我区200多名政协委员参加。',
      '全县237名政协委员履职尽责。\n300余名群众参加走访。',
    ],
  },
  *checkSpeech({ paragraphs, starts }) {
    const exact = new Map<string, Placed[]>();
    const approximate: Placed[] = [];
    for (const [line, { mentions }] of paragraphs.entries()) {
      for (const mention of mentions) {
        const placed = { mention, line };
        const { value, approximations } = mention.quantity;
        if (!isExact(value) && approximations.some(({ sense }) => restates.has(sense))) approximate.push(placed);
        else if (isExact(value) && value.low >= 10 && mention.isTotal)
          exact.set(mention.key, [...(exact.get(mention.key) ?? []).slice(0, 8), placed]);
      }
    }
    for (const { mention, line } of approximate) {
      const same = (exact.get(mention.key) ?? []).filter(other => isSameThing(other.mention, mention));
      const first = same[0];
      if (!first || same.some(other => !conflict(other.mention, mention))) continue;
      const stated = textIn(paragraphs[line]!, mention.quantity);
      const other = textIn(paragraphs[first.line]!, first.mention.quantity);
      const isMore = isBelow(first.mention.quantity.value, mention.quantity.value);
      const message = isMore
        ? `“${stated}”多于前文的“${other}”`
        : `“${stated}”少于“${other}”，如指同一批${first.mention.noun.slice(-2)}，两处不符`;
      yield {
        span: shifted(mention.quantity, starts[line]!),
        message,
        ...(!isMore && { level: 'hint' as const }),
        related: [{ span: shifted(first.mention.quantity, starts[first.line]!), message: `精确数：${other}` }],
      };
    }
  },
};

/** Words that say a known number less exactly; 超过 and 以上 rather set an aim. */
const restates = new Set<Sense>(['odd', 'nearly', 'about', 'atMost']);

interface Placed {
  readonly mention: Mention;
  readonly line: number;
}

/** Much smaller numbers are parts of the whole, not other words for it. */
const conflict = ({ quantity: { value: whole } }: Mention, { quantity: { value } }: Mention): boolean =>
  isBelow(whole, value) || (isBelow(value, whole) && value.high * 2 > whole.low);
