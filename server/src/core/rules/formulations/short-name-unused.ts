import { definedNames } from '../../glossary/short-name-uses';
import { remove } from '../fixes';
import type { SpeechRule } from '../rule';

export const shortNameUnused: SpeechRule = {
  id: 'formulations/short-name-unused',
  title: '简称定义后未使用',
  why: '约定了“以下简称”，后面却没有再用，这个约定就是多余的；也可能是后面改了写法。',
  level: 'hint',
  examples: {
    bad: [
      '县政府印发了《青溪县水网建设规划》⟦（以下简称《规划》）⟧。各镇要抓好落实。',
      '成立青溪县水网建设办公室⟦（以下简称“水网办”）⟧，抽调8人。',
      '《规划》已经印发。\n县政府印发了《青溪县水网建设规划》⟦（以下简称《规划》）⟧。',
    ],
    good: [
      '县政府印发了《青溪县水网建设规划》（以下简称《规划》）。各镇要落实《规划》。',
      '成立青溪县水网建设办公室（以下简称“水网办”），水网办设在县水利局。',
      '推选村党支部委员和村委会委员（统称“两委”）。',
      '中国人民政治协商会议（简称人民政协）成立于1949年。',
      '供给侧结构性改革，简称“供给侧改革”也可以。',
      '青溪县水利局（简称水利局）和县水文站共同负责，水利局牵头。',
    ],
  },
  checkSpeech(speech, report) {
    for (const { short, definitions, uses } of definedNames(speech)) {
      const last = definitions.at(-1)!;
      if (!last.isAgreed || uses.some(({ start }) => start > last.whole.start)) continue;
      report({
        span: last.whole,
        message: `约定了简称“${short}”，后面没有再用`,
        fixes: [{ title: '删去这个约定', edits: remove(last.whole, short).edits }],
      });
    }
  },
};
