import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Log } from 'sarif';
import { findings, placeOf, readSpeech, setupOf, silenceFields, writeAnnotations } from '../../server/src/core/index';

const program = resolve('dist/cli.js');
const report = [
  '柳溪县2024年工作报告',
  '各位代表：',
  '　　现在，我代表县人民政府向大会作工作报告，请予审议。',
  '　　全年收到提案106件，其中经济类41件、社会类38件、文化类29件。',
  '',
].join('\n');
const place = '报告.txt:4:';
const rule = 'sums/total-parts-sum';

describe('command line', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'piyue-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (name: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  };
  const run = (args: readonly string[], language = 'en_US.UTF-8') => {
    const env = { ...process.env, LANG: language };
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };

  it('tells findings with their places, and exits with 1', () => {
    write('报告.txt', report);
    const { status, stdout, stderr } = run(['check', '报告.txt']);
    equal(status, 1);
    match(stdout, /^报告\.txt:4:9: warning sums\/total-parts-sum: .*41\+38\+29=108.*\n$/);
    equal(stderr, '1 text checked, 1 finding.\n');
  });

  it('exits with 0 when nothing is found at the level', () => {
    write('报告.txt', report);
    deepEqual(run(['check', '报告.txt', '--level', 'error'], 'zh_CN.UTF-8'), {
      status: 0,
      stdout: '',
      stderr: '查了 1 篇，没有问题。\n',
    });
  });

  it('counts columns in characters', () => {
    write('报告.txt', report.replace('全年', '𠮷祥镇全年'));
    match(run(['check', '报告.txt']).stdout, /^报告\.txt:4:12: /);
  });

  it('reads byte order marks, line breaks of Windows, GB 18030 and UTF-16', () => {
    const windows = report.replaceAll('\n', '\r\n');
    const expected = run(['check', '报告.txt']);
    equal(expected.status, 2);
    write('报告.txt', report);
    const { stdout } = run(['check', '报告.txt']);
    for (const bytes of [Buffer.from(`\ufeff${windows}`), Buffer.from(`\ufeff${windows}`, 'utf16le'), gbk(windows)]) {
      write('报告.txt', bytes);
      equal(run(['check', '报告.txt']).stdout, stdout);
    }
  });

  it('writes JSON', () => {
    write('报告.txt', report);
    const { status, stdout } = run(['check', '报告.txt', '--format', 'json']);
    equal(status, 1);
    const [finding, ...others] = JSON.parse(stdout);
    deepEqual(others, []);
    const { message, related, ...rest } = finding;
    deepEqual(rest, {
      file: '报告.txt',
      line: 4,
      column: 9,
      endLine: 4,
      endColumn: 13,
      level: 'warning',
      rule,
      fixes: [],
    });
    match(message, /108/);
    equal(related.length, 3);
  });

  it('writes SARIF with what its rules are about', () => {
    write('稿 件/报告.txt', report);
    const { status, stdout } = run(['check', '.', '--format', 'sarif']);
    equal(status, 1);
    const { version, runs } = JSON.parse(stdout) as Log;
    equal(version, '2.1.0');
    const { tool, results = [], columnKind } = runs[0]!;
    equal(columnKind, 'unicodeCodePoints');
    equal(results.length, 1);
    const { ruleId, ruleIndex, level, locations } = results[0]!;
    deepEqual([ruleId, level], [rule, 'warning']);
    equal(tool.driver.rules![ruleIndex!]!.id, rule);
    ok(tool.driver.rules!.every(({ help, shortDescription }) => help?.text && shortDescription?.text));
    deepEqual(locations![0]!.physicalLocation, {
      artifactLocation: { uri: `${encodeURIComponent('稿 件')}/${encodeURIComponent('报告.txt')}` },
      region: { startLine: 4, startColumn: 9, endLine: 4, endColumn: 13 },
    });
  });

  it('leaves out what is silenced beside the text, until its sentence changes', () => {
    write('报告.txt', report);
    write('报告.piyue.json', silenced(report));
    equal(run(['check', '报告.txt']).status, 0);
    write('报告.txt', report.replace('38件', '37件'));
    const { status, stdout } = run(['check', '报告.txt']);
    equal(status, 1);
    match(stdout, /曾忽略/);
  });

  it('says that a file of annotations is broken, and reports what it may have silenced', () => {
    write('报告.txt', report);
    write('报告.piyue.json', '{ "items": [');
    const { status, stdout, stderr } = run(['check', '报告.txt']);
    equal(status, 2);
    ok(stdout.startsWith(place));
    match(stderr, /“报告\.piyue\.json” is broken/);
  });

  it('takes from folders the texts that read as speeches', () => {
    write('a/报告.txt', report);
    write('a/b/报告.md', `# ${report}`);
    write('a/清单.txt', '苹果38件、梨29件，共106件。\n');
    write('a/.git/报告.txt', report);
    write('a/报告.docx', report);
    const { status, stdout, stderr } = run(['check', 'a', 'a/报告.txt']);
    equal(status, 1);
    deepEqual(
      stdout.match(/^[^:]+/gm),
      ['a/b/报告.md', 'a/报告.txt'].map(path => join(path)),
    );
    match(stderr, /^2 texts/);
  });

  it('names files that cannot be read, checks the others and exits with 2', () => {
    write('报告.txt', report);
    write('图.txt', new Uint8Array([137, 80, 0, 0, 1]));
    const { status, stdout, stderr } = run(['check', '没有.txt', '图.txt', '报告.txt'], 'zh_CN.UTF-8');
    equal(status, 2);
    ok(stdout.startsWith(place));
    match(stderr, /^读不了“没有\.txt”：没有这个文件。\n“图\.txt”不是纯文本/);
    match(run(['check', '没有.txt']).stderr, /^Cannot read “没有\.txt”: there is no such file\.\n$/);
  });

  it('says what is wrong with the arguments', () => {
    for (const [args, message] of [
      [[], /^Usage:/],
      [['chekc'], /no command “chekc”/],
      [['check'], /is missing/],
      [['check', 'x', '--colour'], /no option --colour/],
      [['check', 'x', '--format', 'xml'], /one of text, json, sarif/],
      [['check', 'x', '--level'], /--level has a wrong value/],
      [['outline', 'x', 'y'], /“y” is too much/],
      [['explain', 'sums/none'], /no rule “sums\/none”/],
    ] as const) {
      const { status, stdout, stderr } = run(args);
      deepEqual([status, stdout], [2, '']);
      match(stderr, message);
    }
    match(run(['check'], 'zh_CN.UTF-8').stderr, /^没有写对什么做。\n用法：/);
  });

  it('follows settings, also as an editor writes them', () => {
    write('报告.txt', report);
    const withSettings = (settings: string) => {
      write('settings.json', settings);
      return run(['check', '报告.txt', '--settings', 'settings.json']);
    };
    equal(withSettings('{ "rules": { "sums": "off" } }').status, 0);
    match(withSettings(`{ "piyue.rules": { "sums": "off", "${rule}": "error" } }`).stdout, /: error sums/);
    for (const wrong of [
      '{',
      '[]',
      '{ "rules": [] }',
      '{ "rules": { "sum": "off" } }',
      '{ "rules": { "sums": "no" } }',
    ]) {
      const { status, stdout, stderr } = withSettings(wrong);
      deepEqual([status, stdout], [2, '']);
      match(stderr, /settings\.json/);
    }
  });

  describe('with glossaries', () => {
    const speech = report.replace('106件', '108件');
    const of = (name: string, deprecated: string) =>
      `terms:\n  - name: ${name}\n    deprecated: [${deprecated}]\n    definition: 管河的人。\n`;
    const text = speech.replace('全年', '河段长巡河。全年');
    const found = (args: readonly string[]): readonly string[] =>
      (run(['check', '--level', 'hint', ...args]).stdout.match(/应?改?为?“?(河长|湖长|渠长)/g) ?? []).map(word =>
        word.slice(-2),
      );

    it('honours those beside the text and above it, as far as its repository', () => {
      write('a/b/报告.txt', text);
      deepEqual(found(['a/b/报告.txt']), []);
      write('a/青溪.piyue-glossary.yaml', of('河长', '河段长'));
      deepEqual(found(['a/b/报告.txt']), ['河长']);
      write(
        'a/b/本地.piyue-glossary.json',
        JSON.stringify({ terms: [{ name: '湖长', deprecated: ['河段长'], definition: '甲。' }] }),
      );
      deepEqual(found(['a/b/报告.txt']), ['湖长']);
      rmSync(join(folder, 'a/b/本地.piyue-glossary.json'));
      write('a/b/.git/HEAD', '');
      deepEqual(found(['a/b/报告.txt']), []);
    });

    it('honours those anywhere in a folder that is named', () => {
      write('a/b/报告.txt', text);
      write('a/术语/青溪.piyue-glossary.yaml', of('河长', '河段长'));
      write('a/node_modules/x.piyue-glossary.yaml', of('湖长', '河段长'));
      deepEqual(found(['a']), ['河长']);
      deepEqual(found(['a/b/报告.txt']), []);
    });

    it('takes those that are given before the others, or alone', () => {
      write('报告.txt', text);
      write('青溪.piyue-glossary.yaml', of('河长', '河段长'));
      write('我的.yaml', of('渠长', '河段长'));
      deepEqual(found(['报告.txt', '--glossary', '我的.yaml']), ['渠长']);
      deepEqual(found(['报告.txt', '--no-glossary-lookup']), []);
      deepEqual(found(['报告.txt', '--no-glossary-lookup', '--glossary', '我的.yaml']), ['渠长']);
      deepEqual(found(['报告.txt', '--glossary', '我的.yaml', '--glossary', '青溪.piyue-glossary.yaml']), ['河长']);
    });

    it('tells what is wrong in them with its line, and checks the texts all the same', () => {
      write('报告.txt', speech);
      write('甲.piyue-glossary.yaml', 'terms:\n  - name: 河长\n');
      write('乙.piyue-glossary.json', '{ "terms": [ }');
      const { status, stdout, stderr } = run(['check', '.']);
      deepEqual([status, stdout], [0, '']);
      match(
        stderr,
        /^乙\.piyue-glossary\.json:1:\d+: .*没有读入.*\n甲\.piyue-glossary\.yaml:2:11: 缺少 definition\n1 text checked/,
      );
      for (const wrong of ['乙.piyue-glossary.json', '没有.yaml']) {
        const { status, stdout, stderr } = run(['check', '报告.txt', '--glossary', wrong]);
        deepEqual([status, stdout], [2, '']);
        match(stderr, new RegExp(wrong));
      }
    });

    it('has them in the ledger too', () => {
      write('报告.txt', '“十六五”时期。\n');
      write('青溪.piyue-glossary.yaml', 'timeline:\n  plans: [{ name: 十六五, start: 2031, end: 2035 }]\n');
      match(run(['ledger', '报告.txt']).stdout, /2031—2035/);
      equal(/2031—2035/.test(run(['ledger', '报告.txt', '--no-glossary-lookup']).stdout), false);
    });
  });

  it('tells its commands', () => {
    match(run(['--help']).stdout, /^Usage:\n {2}piyue check .*\n {6}Reports/);
    match(run(['check', '--help'], 'zh_CN.UTF-8').stdout, /^用法：\n {2}piyue check .*\n {6}报告/);
  });

  it('shows the outline with lines', () => {
    write('报告.txt', report.replace('　　全年', '一、工作回顾\n（一）提案\n　　全年'));
    const { status, stdout } = run(['outline', '报告.txt']);
    equal(status, 0);
    match(stdout, /^1 {2}柳溪县2024年工作报告/);
    match(stdout, /^4 {2}一、工作回顾\n5 {4}（一）提案\n/m);
  });

  it('explains rules', () => {
    match(run(['explain', rule]).stdout, /^# /);
    match(run(['explain', 'sums']).stdout, /^sums\/total-parts-sum {2}/m);
  });

  it('lists the figures as CSV and JSON', () => {
    write('报告.txt', report);
    const { stdout } = run(['ledger', '报告.txt', '--format', 'csv']);
    match(stdout, /^\ufeff"行","列","原文"/);
    match(stdout, /\r\n"4","9","106件",.*"有疑"/);
    const rows = JSON.parse(run(['ledger', '报告.txt', '--format', 'json']).stdout);
    equal(rows.find(({ written }: { written: string }) => written === '106件').result, 'conflicts');
  });

  it('ends quietly when nobody reads on', async () => {
    for (let i = 0; i < 10; i++) write(`${i}.txt`, report.repeat(40));
    const child = spawn(process.execPath, [program, 'check', '.', '--format', 'json'], { cwd: folder });
    let stderr = '';
    child.stderr.on('data', data => {
      stderr += data;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const [status] = await once(child, 'close');
    deepEqual([status, stderr], [1, '']);
  });

  it('needs nothing beside itself', () => {
    cpSync(program, join(folder, 'piyue.js'));
    const { stdout } = spawnSync(process.execPath, ['piyue.js', '--version'], { cwd: folder, encoding: 'utf8' });
    match(stdout, /^\d+\.\d+\.\d+\n$/);
  });
});

/** The file of annotations that silences what is found in a text. */
function silenced(text: string): string {
  const speech = readSpeech(text);
  const [finding] = findings(speech, setupOf()).findings;
  const now = '2025-01-01T00:00:00Z';
  const fields = silenceFields({ rule: finding!.rule.id, place: placeOf(speech, finding!) }, '报告.txt');
  const item = { id: 'urn:uuid:1', type: 'Annotation' as const, created: now, modified: now, ...fields };
  return writeAnnotations({ items: [item], others: [] });
}

/** A text in GBK, by looking its characters up among all that two bytes can say. */
function gbk(text: string): Uint8Array {
  const decoder = new TextDecoder('gbk');
  const bytesOf = new Map<string, readonly number[]>();
  for (let first = 0x81; first < 0xff; first++)
    for (let second = 0x40; second < 0xff; second++)
      bytesOf.set(decoder.decode(new Uint8Array([first, second])), [first, second]);
  return new Uint8Array([...text].flatMap(character => bytesOf.get(character) ?? character.charCodeAt(0)));
}
