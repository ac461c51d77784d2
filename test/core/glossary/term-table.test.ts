import { deepEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { readTermTable } from '../../../server/src/core/index';

describe('a table of terms', () => {
  it('has names and definitions, other forms and sources', () =>
    deepEqual(readTermTable('河长,负责一段河流的人。\n湖长,负责湖泊的人。,湖泊长；湖管员,青溪县工作方案（2019年）\n'), {
      entries: [
        { name: '河长', definition: '负责一段河流的人。' },
        {
          name: '湖长',
          definition: '负责湖泊的人。',
          aliases: ['湖泊长', '湖管员'],
          source: '青溪县工作方案（2019年）',
        },
      ],
      problems: [],
    }));

  it('may say in its first row which column is which', () =>
    deepEqual(readTermTable('\ufeff释义\t术语\r\n负责的人。\t河长\r\n').entries, [
      { name: '河长', definition: '负责的人。' },
    ]));

  it('may have cells in quotation marks', () =>
    deepEqual(readTermTable('"河长","负责,\n并""巡河""的人。"').entries, [
      { name: '河长', definition: '负责, 并"巡河"的人。' },
    ]));

  it('leaves out rows that are no terms and says why', () =>
    deepEqual(readTermTable('名称,释义\n河长,负责的人。\n\n湖长\n河长,又一次。'), {
      entries: [{ name: '河长', definition: '负责的人。' }],
      problems: ['第4行：释义应为一行文字，1至300字，首尾无空白', '第5行：“河长”重复'],
    }));

  it('is read whatever stands in it', () => {
    fc.assert(fc.property(fc.string(), text => ok(readTermTable(text))));
    fc.assert(
      fc.property(fc.array(fc.constantFrom('"', ',', '\n', '\r', '甲', ';', '\t')), parts =>
        ok(readTermTable(parts.join(''))),
      ),
    );
  });
});
