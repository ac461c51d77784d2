import { definedNames } from '../../glossary/short-name-uses';
import type { SpeechRule } from '../rule';

export const shortNameTwice: SpeechRule = {
  id: 'formulations/short-name-twice',
  title: '简称重复定义',
  why: '一个简称只能约定一次：再次约定同一个全称是重复，约定给别的全称就有了歧义。',
  level: 'information',
  examples: {
    bad: [
      '印发《青溪县水网建设规划》（以下简称《规划》）。\n印发《青溪县林业发展规划》（以下简称⟦《规划》⟧），落实《规划》。',
      '印发《青溪县水网建设规划》（以下简称《规划》）。\n对照《青溪县水网建设规划》（以下简称⟦《规划》⟧），落实《规划》。',
    ],
    good: [
      '印发《青溪县水网建设规划》（以下简称《水网规划》）。\n印发《青溪县林业发展规划》（以下简称《林业规划》），落实《水网规划》和《林业规划》。',
      '印发《青溪县水网建设规划》（以下简称《规划》），落实《规划》。',
    ],
  },
  checkSpeech(speech, report) {
    for (const { short, definitions } of definedNames(speech)) {
      const [first, ...others] = definitions;
      for (const { span, name } of others) {
        const isOther = name !== undefined && first!.name !== undefined && name !== first!.name;
        report({
          span,
          message: isOther ? `“${short}”前面已约定为${first!.name}，这里又指${name}` : `“${short}”前面已经约定过`,
          related: [{ span: first!.whole, message: '第一次约定' }],
        });
      }
    }
  },
};
