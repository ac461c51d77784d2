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
      '全县规模以上茶企总数达到86家。也要看到，全县规模以上茶企总数⟦不足60家⟧。',
      '去年改造农村电网286公里。去年改造的⟦超过320公里⟧农村电网全部投用。',
      '县文化馆藏书86万册。县文化馆推行通借通还，⟦100多万册⟧藏书方便了读者。',
      '为茶农减税降费3.86亿元。\n⟦近3.6亿元⟧的减税降费缓解了资金困难。',
      '实现茶叶网络销售额5.37亿元；⟦5.5亿多元⟧的网络销售额中，春茶占四成。',
      '市直单位选派驻村工作队员148名。一年来，⟦160余名⟧驻村工作队员吃住在村。',
      '全县共有护理员2360名。⟦2600多名⟧护理员用心照护老人。',
    ],
    good: [
      '全县共有护林员1346名，山有人管。一年来，1300多名护林员全天候巡山。',
      '全县237名政协委员履职尽责。\n200多名委员参加走访。',
      '全县茶企总数达到86家。上年同期，全县茶企总数不足60家。',
      '全县小学教师1286名，中学教师960名。我们走访慰问了1300多名教师。',
      '全区政协委员238名。210余名委员深入企业调研。',
      '全县新建“口袋公园”36个。40余个“口袋公园”免费开放。',
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
