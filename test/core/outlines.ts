import fc from 'fast-check';
import { outline, readSpeech, type Section } from '../../server/src/core/index';

/** The outline of a text: one line a section, with its line from 1, indented by its depth. */
export const shapeOf = (text: string): string[] => shape(outline(readSpeech(text)), '');

const shape = (sections: readonly Section[], indent: string): string[] =>
  sections.flatMap(({ line, name, children }) => [`${line + 1} ${indent}${name}`, ...shape(children, `${indent}  `)]);

const line = fc.constantFrom(
  ...['青山作证', '——在全区水利会议上的讲话', '区长　江　远', '（2023年3月6日）', '来源：青溪日报', '各位代表：'],
  ...['一、修渠', '二、护堤。', '三、管水。先修后放。', '一、植树', '（一）清淤', '（二）加固。分段进行。', '(三)验收', '1.勘察', '2.5万人受益。'],
  ...['（1）测量', '①打桩', '第一部分　总论', '# 水利', '## 二、灌溉', '第一，山要绿。树要多种。', '第二，水要清', '一是修渠。先难后易。'],
  ...['——粮食增产。颗粒归仓。', '首先，谈谈形势。', '其次，谈谈任务。', '加快植树。三年成林。', '加快护林。五年成材。', '过去一年：稳字当头'],
  ...['各位代表！成绩来之不易。', '我们也清醒看到，渠还没有修完。', '今年要做好以下工作：', '全区上下共同努力，山更绿了，水更清了。', '“上善若水', '水利万物”'],
  ...['附件', '名词解释', '1.“双岗”：两个岗位。', '2.2号渠：二号渠。', '注：1、初步数；', '项目\t金额', '单位：万元', '结束语', '', '　　', '\ufeff', '𠮷'],
); // biome-ignore format: kinds of lines, one after another

/** Texts made of all that an outline is made of, in any order. */
export const outlinedTexts = fc
  .array(fc.tuple(fc.constantFrom('', '　　', '\u00a0'), line, fc.constantFrom('\n', '\r\n', '\n\n')), {
    maxLength: 30,
  })
  .map(lines => lines.flat().join(''));
