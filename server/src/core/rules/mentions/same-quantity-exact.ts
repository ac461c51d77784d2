import { isExact } from '../../reading/figures/interval';
import { contradictionsIn, linkedMentions } from '../../reading/mentions/linked-mentions';
import { foundOf } from '../contradiction';
import type { SpeechRule } from '../rule';

export const sameQuantityExact: SpeechRule = {
  id: 'mentions/same-quantity-exact',
  title: '同量异数',
  why: '同一事物在文中几处报出的精确数应当一致。只有对象、时间、地域和动作都相同，并且有“共有”“全县”“全部”“这”等词表明说的是全体，或者同一时段、同一动作，才比较；年份、地域、修饰语不同的，计划数与完成数，总数与其中的部分，均不比较。',
  level: 'warning',
  yieldsTo: ['mentions/title-body-number'],
  examples: {
    bad: [
      '全县共有农机合作社312家，带动作用明显。\n到年底，全县农机合作社⟦达到321家⟧。',
      '五年来，共召开常委会议32次。\n五年来召开的⟦30次⟧常委会议，议题集中。',
      '乡里牵头帮扶16户困难家庭。年底，⟦18户⟧困难家庭全部脱贫。',
      '全县现有行政村126个。一年来，全县⟦128个⟧行政村实现硬化路全覆盖。',
      '全县现有在册非物质文化遗产代表性项目126项。\n全县⟦162项⟧非物质文化遗产代表性项目全部建档。',
      '全市共组建家庭医生签约团队286个。入冬以来，全市⟦268个家庭⟧医生签约团队上门送诊。',
      '市级层面出台惠企政策47条。这⟦74条⟧惠企政策覆盖财税、用地等领域。',
      '全区划分网格1068个。\n全区⟦1086个⟧网格实现党组织全覆盖。',
      '全县共有党组织1268个。年内，全县⟦1286个⟧党组织按期换届。',
    ],
    good: [
      '全年完成投资86亿元。\n亿元以上项目42个，全年完成投资128.6亿元。',
      '全县共有农机合作社312家。\n到年底，全县312家农机合作社中，示范社96家。',
      '2020年收到来信118件，2021年收到来信126件。',
      '全市政协委员430名，我区237名。',
      '开展专题视察6次，开展各类视察调研68次。',
      '全县共有农机合作社312家。今年计划新建，力争全县农机合作社达到330家。',
      '年初，全县共有农机合作社298家。到年底，全县农机合作社达到312家。',
      '青溪镇共有行政村12个，石门镇共有行政村15个。',
      '全区老年助餐点57个，今年新建老年助餐点18个，累计建成老年助餐点75个。',
      '计划改造老旧小区46个，全县共改造老旧小区43个。',
      '会议应到代表237名，实到代表229名。',
    ],
  },
  *checkSpeech(speech) {
    for (const group of linkedMentions(speech))
      for (const { odd, other } of contradictionsIn(group))
        if (isExact(odd.mention.quantity.value) && isExact(other.mention.quantity.value))
          yield foundOf(
            speech,
            odd,
            other,
            (stated, before) => `“${stated}”与${before}不一致，同为${odd.mention.noun}`,
          );
  },
};
