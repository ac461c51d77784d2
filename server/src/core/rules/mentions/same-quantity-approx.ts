import { isBelow, isExact } from '../../reading/figures/interval';
import { contradictionsIn } from '../../reading/mentions/contradictions';
import { linkedMentions } from '../../reading/mentions/linked-mentions';
import { foundOf } from '../contradiction';
import type { SpeechRule } from '../rule';

export const sameQuantityApprox: SpeechRule = {
  id: 'mentions/same-quantity-approx',
  title: '精确数与概数相容',
  why: '同一批人或事物，一处写精确数，一处写概数，概数的范围应当包含精确数：237名可以说“200多名”“近240名”，不能说“300余名”。概数小于精确数时可能只指其中一部分，只作提示。',
  level: 'warning',
  yieldsTo: ['mentions/title-body-number'],
  examples: {
    bad: [
      '全区纳入特困供养人员5382名。全区⟦6000余名⟧特困供养人员均建立档案。',
      '全县共有护林员1346名，山有人管。一年来，⟦1400多名⟧护林员全天候巡山。',
      '全县237名政协委员履职尽责。\n⟦300余名⟧委员参加走访。',
      '将337名政协委员划分到各乡镇。\n⟦200多名⟧委员捐款捐物。',
      '全市共有人民调解员1168名。一年来，⟦1200余名⟧人民调解员化解纠纷3100件。',
      '全市共有出租汽车2140辆。高考期间，⟦2300多辆⟧出租汽车免费接送考生。',
      '共检查食品生产企业468家。受检的⟦500余家⟧食品生产企业全部签订承诺书。',
      '全年举办文艺演出176场。⟦近170场⟧文艺演出把欢笑送进村庄。',
      '春季共栽植苗木86万株。比去年提前完成任务。这⟦90多万株⟧苗木由专人管护。',
      '全县共有护理员2360名。⟦2600多名⟧护理员用心照护老人。',
    ],
    good: [
      '全县共有护林员1346名，山有人管。一年来，1300多名护林员全天候巡山。',
      '全县237名政协委员履职尽责。\n200多名委员参加走访。',
      '全区237名政协委员中，有180多名委员参加值守。',
      '全区现有护理员628名。2023年，全区护理员达到700余名。',
      '市县两级300多名政协委员参加。我县政协委员237名。',
      '2020年有代表237名。2021年有300余名代表参加。',
      '全市政协委员430名，我区200多名政协委员参加。',
      '全县237名政协委员履职尽责。\n300余名群众参加走访。',
    ],
  },
  *checkSpeech(speech) {
    for (const group of linkedMentions(speech))
      for (const { odd, other } of contradictionsIn(group)) {
        const [x, y] = [odd.mention.quantity.value, other.mention.quantity.value];
        if (isExact(x) && isExact(y)) continue;
        const isMore = isExact(x) ? isBelow(x, y) : isBelow(y, x);
        const noun = odd.mention.noun.slice(-2);
        yield {
          ...foundOf(speech, odd, other, (stated, before) =>
            isMore ? `“${stated}”与${before}不相容` : `“${stated}”与${before}，如指同一批${noun}，两处不相容`,
          ),
          ...(!isMore && { level: 'hint' as const }),
        };
      }
  },
};
