import { definedNames } from '../../glossary/short-name-uses';
import { frontMatter } from '../../reading/outline/front-matter';
import type { SpeechRule } from '../rule';
import { isDistinct } from '../short-names';

export const shortNameBeforeDefinition: SpeechRule = {
  id: 'formulations/short-name-before-definition',
  title: '简称先用后定义',
  why: '用“以下简称”约定的简称，应在约定之后使用；之前就用，读者不知所指。标题中的不论。',
  level: 'information',
  examples: {
    bad: [
      '全面落实⟦《规划》⟧。\n县政府印发了《青溪县水网建设规划》（以下简称《规划》）。',
      '⟦水网办⟧牵头落实。\n成立青溪县水网建设办公室（以下简称“水网办”），抽调8人。',
      '⟦《意见》⟧要求抓紧；《关于加强巡河工作的意见》（以下简称《意见》）已经印发，各镇要学习《意见》。',
    ],
    good: [
      '县政府印发了《青溪县水网建设规划》（以下简称《规划》）。\n全面落实《规划》。',
      '成立青溪县水网建设办公室（以下简称“水网办”）。\n水网办牵头落实。',
      '一年来，我县治水成效明显。\n青溪县（以下简称我县）地处上游。我县河多。',
      '供给侧结构性改革，简称“供给侧改革”也可以。',
    ],
  },
  checkSpeech(speech, report) {
    for (const { short, definitions, uses } of definedNames(speech)) {
      const [first] = definitions;
      if (!isDistinct(short)) continue;
      const front = frontMatter(speech).end;
      const early = uses.find(({ start }) => start < first!.whole.start && start >= (speech.starts[front] ?? 0));
      if (!early || early.end > (first!.full?.start ?? first!.whole.start)) continue;
      report({
        span: early,
        message: `“${short}”在后面才约定，这里已经使用`,
        related: [{ span: first!.whole, message: '在这里约定' }],
      });
    }
  },
};
