import { deepEqual, equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { findings, readSpeech, setupOf } from '../../../server/src/core/index';

// Paragraphs with several totals, lists and numbers each: all right as they stand, and with one mistake one finding.

const lines = readFileSync('test/fixtures/relations/work.txt', 'utf8').trim().split('\n');

const found = (text: string): string[] => findings(readSpeech(text), setupOf()).findings.map(({ rule }) => rule.id);

describe('a dense paragraph', () => {
  for (const line of lines)
    it(`has no findings: ${line.slice(0, 24)}…`, () => {
      deepEqual(found(line), []);
    });

  for (const [from, to, rule] of mistakes())
    it(`has one: ${from} → ${to} gives ${rule}`, () => {
      const [line, ...others] = lines.filter(line => line.includes(from));
      equal(others.length, 0, 'the text to change stands in several paragraphs');
      deepEqual(found(line!.replace(from, to)), [rule]);
    });
});

function mistakes(): (readonly [from: string, to: string, rule: string])[] {
  return [
    ['转为工作信息16件', '转为工作信息18件', 'sums/complement-triplet'],
    ['集体建议52件', '集体建议57件', 'sums/total-parts-sum'],
    ['正在办理8件', '正在办理6件', 'sums/complement-triplet'],
    ['生态类5次', '生态类8次', 'sums/total-parts-sum'],
    ['未采纳10条', '未采纳16条', 'sums/complement-triplet'],
    ['5名到国企任职', '8名到国企任职', 'sums/total-parts-sum'],
    ['女16名', '女18名', 'sums/complement-triplet'],
    ['个人捐款23万元', '个人捐款33万元', 'sums/total-parts-sum'],
    ['农村家庭56户', '农村家庭66户', 'sums/total-parts-sum'],
    ['因病请假5名', '因病请假6名', 'sums/complement-triplet'],
    ['全年共举办9期', '全年共举办8期', 'sums/stated-sum'],
    ['三批共选派45人', '三批共选派54人', 'sums/stated-sum'],
    ['由11人组成', '由12人组成', 'sums/total-parts-sum'],
    ['乡镇级12个', '乡镇级21个', 'sums/total-parts-sum'],
    ['合计110起', '合计120起', 'sums/stated-sum'],
    ['45起、38起、27起', '45起、38起、20起、7起', 'sums/respectively-arity'],
    ['三年共植树4.2万亩', '三年共植树4.6万亩', 'sums/stated-sum'],
    ['9.2万吨、3.1万吨', '9.2万吨', 'sums/respectively-arity'],
    ['托育等4个方面', '托育等3个方面', 'lists/enum-with-deng'],
    ['考核四项机制', '考核五项机制', 'lists/enum-exact'],
    ['等2个品牌', '等1个品牌', 'lists/enum-with-deng'],
    ['等3项制度', '等2项制度', 'lists/enum-with-deng'],
    ['网络四种渠道', '网络三种渠道', 'lists/enum-exact'],
    ['县、乡、村三级', '县、乡、村四级', 'lists/enum-exact'],
    ['重点抓了三方面', '重点抓了四方面', 'lists/count-then-list'],
    ['这三项工作', '这四项工作', 'lists/resumptive-count'],
    ['三是抓作风', '四是抓作风', 'sequence/ordinal-gap'],
    ['二是抓环境', '第二，抓环境', 'sequence/ordinal-mix'],
    ['处理好四个关系', '处理好五个关系', 'lists/count-then-list'],
    ['“五个一”', '“六个一”', 'lists/count-then-list'],
    ['“三个聚焦”', '“四个聚焦”', 'lists/repeated-prefix'],
    ['“四个到位”', '“五个到位”', 'lists/count-then-list'],
    ['八字精神', '六字精神', 'lists/character-count-motto'],
    ['九字要求', '八字要求', 'lists/character-count-motto'],
    ['后勤保障三个小组', '后勤保障两个小组', 'lists/enum-exact'],
    ['宣传报道、后勤', '宣传报道、交通引导、后勤', 'lists/enum-exact'],
    ['兼职24名', '兼职34名', 'sums/total-parts-sum'],
    ['两个专班，即', '三个专班，即', 'lists/count-then-list'],
    ['进口1.1亿美元', '进口1.9亿美元', 'sums/complement-triplet'],
    ['三类户1200户', '三类户1400户', 'sums/total-parts-sum'],
    ['82名、60名', '82名、48名、12名', 'sums/respectively-arity'],
    ['明年再办三件事', '明年再办两件事', 'lists/count-then-list'],
    ['增长50%。万人发明', '增长60%。万人发明', 'growth/growth-rate'],
    ['县级110名', '县级180名', 'sums/total-parts-sum'],
    ['占71.1%', '占78.1%', 'growth/share-of-total'],
    ['化解率98.4%', '化解率99.4%', 'sums/derived-rate'],
    ['场均500人次', '场均600人次', 'sums/mean-times-count'],
    ['净增38家，增长9%', '净增38家，增长12%', 'growth/growth-rate'],
    ['以上四个方面的举措', '以上三个方面的举措', 'lists/resumptive-count'],
    ['四是在保障公平', '五是在保障公平', 'sequence/ordinal-gap'],
  ];
}
