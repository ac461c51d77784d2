import type { SequenceMarker } from '../../reading/prose/sequence';
import { isHan } from '../../text/characters';
import { type Span, spanOf } from '../../text/span';
import { remove, replace } from '../fixes';
import type { ParagraphRule } from '../rule';

export const ordinalsInText: ParagraphRule = {
  id: 'punctuation/ordinals-in-text',
  title: '段内序次语后的标点',
  why: '“第一”“其一”“首先”之类的序次语后面用逗号（GB/T 15834—2011，B.3.1）；“一是”“二是”是句子的主语和谓语，后面不停顿，不用标点。',
  level: 'warning',
  yieldsTo: ['structure/han-ordinal-punct'],
  examples: {
    bad: [
      '要办好两件事：一是⟦，⟧修好路；二是⟦，⟧引来水。',
      '突出两个字：一是⟦，⟧“实”，不走过场；二是⟦，⟧“快”，不拖不等。',
      '要办好两件事。第一⟦、⟧修好路。第二⟦、⟧引来水。',
      '要办好两件事。首先⟦：⟧修好路。其次⟦：⟧引来水。',
      '要办好两件事：其一⟦、⟧修好路；其二⟦、⟧引来水。',
    ],
    good: [
      '一是修好路。第一，引来水。其一，种上树。首先，抓学习。',
      '一是一，二是二。',
      '第一、第二、第三产业协调发展。',
      '分列第一、二、三名。',
      '一要讲政治，二要懂业务。',
      '获第一、二等奖各3项。',
      '首先、其次要分清。',
    ],
  },
  needs: 'sequence',
  check({ text, sequence }, report) {
    for (const { start, end, system } of sequence) {
      const span = spanOf(end, end + 1);
      const mark = text[end];
      const isSentence = system === '是' || system === '要';
      const wrong = isSentence ? mark === '，' || mark === '：' || mark === '、' : mark === '、' || mark === '：';
      if (
        !wrong ||
        !named.has(system) ||
        text[start - 1] === '、' ||
        !(isHan(text.charCodeAt(end + 1)) || text[end + 1] === '“') ||
        isList(text, span)
      )
        continue;
      const word = text.slice(start, end);
      if (isSentence)
        report({ span, level: 'information', message: `“${word}”后面不停顿，不用标点`, fixes: [remove(span, mark!)] });
      else report({ span, message: `“${word}”后面用逗号`, fixes: [replace(span, '，')] });
    }
  },
};

/** Systems that are words of a sentence; ① and （1） take no mark. */
const named: ReadonlySet<SequenceMarker['system']> = new Set(['是', '要', '第', '其', '首先']);

/** `第一、第二产业`, `第一、二名`, `首先、其次`: the mark parts the members of a list. */
const isList = (text: string, mark: Span): boolean =>
  /^(第|其[一二三四五六]|其次|再次|最后|[一二三四五六七八九十]{1,3}[、和及至是要等级届批期名位次产季])/.test(
    text.slice(mark.end, mark.end + 4),
  );
