import { gathering } from '../../reading/gathering';
import type { Speech } from '../../reading/speech';
import { lexiconOf } from '../../text/lexicon';
import { type Span, shifted } from '../../text/span';
import { maybe, replace } from '../fixes';
import type { SpeechRule } from '../rule';

export const organisationName: SpeechRule = {
  id: 'formulations/organisation-name',
  title: '同一机构两种写法',
  why: '同一个机构的名称在一篇文稿里应当一致：“住房和城乡建设局”与“住房城乡建设局”只差一个“和”字，读者会疑心是两个机构。以“三定”规定的全称为准。',
  level: 'hint',
  examples: {
    bad: [
      '民族和宗教委员会开展调研。\n⟦民族宗教委员会⟧提交报告。民族和宗教委员会组织视察。',
      '青溪县住房和城乡建设局牵头，⟦住房城乡建设局⟧负责验收。',
    ],
    good: [
      '民族和宗教委员会开展调研。民族和宗教委员会提交报告。',
      '民族和宗教委员会、社会和法制委员会联合调研。',
      '文化局和旅游局合署办公，文化旅游局挂牌。',
      '县委和县政府办公室。县委县政府办公室。',
      '农业局与水利局会商。农业水利局撤并。',
    ],
  },
  checkSpeech(speech, report) {
    for (const group of variantsIn(speech)) {
      const [usual, ...others] = group;
      for (const { written, places } of others)
        for (const span of places)
          report({
            span,
            message: `“${written}”与“${usual!.written}”像是同一个机构，写法不一`,
            related: [{ span: usual!.places[0]!, message: `写作“${usual!.written}”` }],
            fixes: [maybe(replace(span, usual!.written))],
          });
    }
  },
};

interface Variant {
  readonly written: string;
  readonly places: Span[];
}

/** Names that differ only in 和, the one that is met most often first; of two as often the one with 和. */
function variantsIn(speech: Speech): readonly (readonly Variant[])[] {
  const groups = new Map<string, Map<string, Variant>>();
  for (const { line, facts } of namesByLine(speech))
    for (const { written, plain, span } of facts) {
      const variants = groups.get(plain) ?? new Map<string, Variant>();
      groups.set(plain, variants);
      const variant = variants.get(written) ?? { written, places: [] };
      variants.set(written, variant);
      variant.places.push(shifted(span, speech.starts[line]!));
    }
  return [...groups.values()]
    .filter(({ size }) => size > 1)
    .map(variants =>
      [...variants.values()].sort((a, b) => b.places.length - a.places.length || b.written.length - a.written.length),
    );
}

interface Named {
  readonly written: string;
  /** Without 和. */
  readonly plain: string;
  readonly span: Span;
}

/** The ends of names of bodies whose halves are joined by 和, or could be: two characters on each side at least. */
const namesByLine = gathering(({ text }): readonly Named[] => {
  const names: Named[] = [];
  for (const match of text.matchAll(body)) {
    const end = match.index + match[0].length;
    const field = fields.longestBefore(text, match.index)?.word;
    if (!field) continue;
    const start = match.index - field.length;
    const written = text.slice(start, end);
    names.push({ written, plain: written.replace('和', ''), span: { start, end } });
  }
  return names;
});
const body = /委员会|委(?!员|托|任|派)|局|厅|办公室/g;

/** Fields of bodies that are named with 和 or without. */
const fieldNames = [
  '住房和城乡建设', '人力资源和社会保障', '文化和旅游', '发展和改革', '工业和信息化', '规划和自然资源', '民族和宗教', '社会和法制',
  '农业和农村', '人口资源和环境', '港澳台侨和外事', '文化文史和学习', '卫生和健康', '教育和体育', '商务和招商', '经济和科技',
  '提案和法制', '文史和学习', '监察和司法', '财政和经济', '环境和资源保护', '城乡建设和环境保护', '民族和华侨',
]; // biome-ignore format: one name after another

const fields = lexiconOf(
  fieldNames.flatMap(name => [name, name.replace('和', '')].map(field => [field, true] as const)),
);
