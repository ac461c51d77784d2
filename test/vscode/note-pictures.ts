import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from 'playwright-core';
import { type Annotation, quoted, selectorsOf, silenceFields, writeAnnotations } from '../../server/src/core/index';
import { drag, run } from './tab';

/** Pictures of notes: in the text, in the list, and one that is open. */
export async function notePictures(tab: Page, shoot: (what: string) => Promise<unknown>, file: string): Promise<void> {
  const notes = file.replace('.txt', '.piyue.json');
  writeFileSync(
    notes,
    writeAnnotations({ items: annotations(readFileSync(file, 'utf8'), basename(file)), others: [] }),
  );
  await run(tab, 'Focus on Notes View');
  await drag(tab, 348, 420);
  await tab.getByRole('treeitem', { name: '与统计公报一致' }).first().waitFor();
  for (const pane of ['Structure', 'Figures', 'Terms'])
    await tab
      .getByRole('button', { name: `${pane} Section` })
      .first()
      .click({ timeout: 2000 })
      .catch(() => {});
  await run(tab, 'Notifications: Clear All Notifications');
  await run(tab, 'View: Hide Panel');
  await tab.getByRole('treeitem', { name: '是否含并案办理' }).first().click();
  await tab.locator('.review-widget .body').first().waitFor();
  await tab.mouse.move(900, 780);
  await shoot('notes');
}

function annotations(text: string, source: string): Annotation[] {
  const at = (minute: number): string => `2025-01-10T09:${String(minute).padStart(2, '0')}:00.000Z`;
  let minute = 10;
  const note = (words: string, kind: string, ...said: [person: string, words: string][]): Annotation => {
    const id = `urn:uuid:${++minute}`;
    const start = text.indexOf(words);
    return {
      id,
      type: 'Annotation',
      motivation: 'commenting',
      kind,
      created: at(minute),
      modified: at(minute),
      creator: { type: 'Person', name: said[0]![0] },
      body: said.map(([name, value], i) => ({
        id: `${id}-${i}`,
        type: 'TextualBody',
        format: 'text/markdown',
        value,
        created: at(minute + i),
        modified: at(minute + i),
        creator: { type: 'Person', name },
      })),
      target: {
        source,
        selector: selectorsOf(
          start < 0
            ? { exact: words, prefix: '', suffix: '', start: 0 }
            : quoted(text, { start, end: start + words.length }),
        ),
        section: [words.startsWith('“我为') ? '二、2025年主要任务' : '一、2024年工作回顾'],
      },
    };
  };
  return [
    note('集体学习12次', 'verify', ['王敏', '与统计公报一致。']),
    note(
      '立案106件',
      'question',
      ['李建国', '是否含**并案办理**的？'],
      ['王敏', '不含，见[提案委台账](https://example.org/)。'],
    ),
    note('“让青溪山水活起来”', 'highlight', ['李建国', '今年的亮点，大会发言可以展开。']),
    note('“我为青溪献一策”', 'suggestion', ['王敏', '和县委统战部的活动同名，建议改名。']),
    note('“第一议题”', 'allusion', ['李建国', '2019年起在各级党组推行。']),
    note('召开民营企业家恳谈会5场', 'question', ['王敏', '原稿这一句去哪儿了？']),
    {
      id: 'urn:uuid:90',
      type: 'Annotation',
      created: at(40),
      modified: at(40),
      ...silenceFields({ rule: 'approximation/contradictory-approx' }, source),
    },
  ];
}
