import { definedNames } from '../../glossary/short-name-uses';
import { maybe, replace } from '../fixes';
import type { SpeechRule } from '../rule';

export const fullNameAfterDefinition: SpeechRule = {
  id: 'formulations/full-name-after-definition',
  title: '约定简称后又用全称',
  why: '约定了简称，后面一般就用简称；全称、简称混用，读者会以为是两样东西。特意用全称以示郑重的，可以不改。',
  level: 'hint',
  examples: {
    bad: [
      '印发《青溪县水网建设规划》（以下简称《规划》）。《规划》明确了任务。各镇要落实⟦《青溪县水网建设规划》⟧。',
      '成立青溪县水网建设办公室（以下简称“水网办”）。水网办抽调8人，⟦青溪县水网建设办公室⟧主任由副县长兼任。',
      '印发《关于加强巡河工作的意见》（以下简称《意见》）。学习《意见》。\n对照⟦《关于加强巡河工作的意见》⟧检查。',
    ],
    good: [
      '成立青溪县水网建设办公室（以下简称“水网办”）。水网办设在县水利局。',
      '印发《青溪县水网建设规划》（以下简称《规划》）。各镇要落实《规划》。',
      '编制《青溪县水网建设规划》。\n印发《青溪县水网建设规划》（以下简称《规划》）。落实《规划》。',
    ],
  },
  checkSpeech(speech, report) {
    for (const { short, definitions, fullUses } of definedNames(speech)) {
      const [first, ...others] = definitions;
      if (others.length > 0) continue; // which one is meant is not clear
      for (const span of fullUses)
        if (span.start > first!.whole.end)
          report({
            span,
            message: `前面已约定简称“${short}”`,
            related: [{ span: first!.whole, message: '在这里约定' }],
            fixes: [maybe(replace(span, short))],
          });
    }
  },
};
