import { announcedWrongly } from '../announced';
import type { ParagraphRule } from '../rule';

export const repeatedPrefix: ParagraphRule = {
  id: 'lists/repeated-prefix',
  title: '“N个坚持、必须、着力”与分句数',
  why: '“三个必须”“四个聚焦”后面展开时，每一项都以同一个词开头，以这个词开头的分句数应与所报的数相等。没有展开的不检查，“四个意识”等固定提法由提法规则检查。',
  level: 'warning',
  examples: {
    bad: [
      '做到“⟦三个⟧必须”：必须服从大局，必须依靠群众。',
      '努力实现“⟦两个⟧提升”，提升办事效率，提升服务质量，提升群众满意度。',
      '在“⟦四个⟧聚焦”上用力：聚焦产业、聚焦民生、聚焦生态。',
      '坚持⟦三个⟧更加，更加主动接受监督，更加自觉担当作为。',
      '开展“⟦五⟧进”活动：进农村、进社区、进学校、进企业。',
      '组织“⟦四⟧进”宣讲，推动新条例进车间、进工地、进课堂。',
    ],
    good: [
      '做到“三个必须”：必须服从大局，必须依靠群众，必须务求实效。',
      '努力实现“两个提升”，提升办事效率，提升服务质量。',
      '在“三个聚焦”上用力：聚焦产业、聚焦民生、聚焦生态。',
      '实现“两个提升”：提升通关效率，压缩时间40%；提升服务水平，增设窗口6个。提升口岸竞争力还需久久为功。',
      '增强“四个意识”、坚定“四个自信”。',
      '坚持“三个必须”的原则，始终必须把纪律挺在前面。',
      '“五个一”活动深入开展。',
      '做到“三个必须”。必须服从大局。必须依靠群众。必须务求实效。',
      '做好“三农”工作，农业增产、农民增收。',
      '有6个获奖，获奖总数居第一，获奖面扩大。',
    ],
  },
  needs: 'relations',
  check(paragraph, report, _, { formulations }) {
    for (const { relation, found } of announcedWrongly(paragraph))
      if (
        relation.prefix &&
        relation.prefix !== '一' &&
        !formulations.names.longestAt(paragraph.text, relation.stated.start)
      )
        report(found);
  },
};
