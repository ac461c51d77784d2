import { deepEqual, equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { findings, readSpeech, setupOf } from '../../../server/src/core/index';

// Paragraphs of reports with dates, spans, approximations, ranges and formulations: nothing to object as they stand, one finding for one mistake.

const lines = readFileSync('test/fixtures/relations/report.txt', 'utf8').trim().split('\n');

const loud = (text: string): string[] =>
  findings(readSpeech(text), setupOf())
    .findings.filter(({ level }) => level === 'error' || level === 'warning')
    .map(({ rule }) => rule.id);

describe('a dense paragraph of a report', () => {
  for (const line of lines)
    it(`has no errors and warnings: ${line.slice(0, 24)}…`, () => {
      deepEqual(loud(line), []);
    });

  for (const [from, to, rule] of mistakes())
    it(`has one: ${from} → ${to} gives ${rule}`, () => {
      const [line, ...others] = lines.filter(line => line.includes(from));
      equal(others.length, 0, 'the text to change stands in several paragraphs');
      deepEqual(loud(line!.replace(from, to)), [rule]);
    });
});

function mistakes(): (readonly [from: string, to: string, rule: string])[] {
  return [
    ['2001年到2020年的二十年间', '2001年到2020年的三十年间', 'time/range-duration'],
    ['会期4天', '会期7天', 'time/duration-in-days'],
    ['前三季度（1—9月）', '前三季度（1—8月）', 'time/quarter-half-months'],
    ['（2016—2020年）', '（2015—2020年）', 'time/five-year-plan'],
    ['2021年4月18日奠基', '2021年4月31日奠基', 'dates/date-validity'],
    ['4月15日全民国家安全教育日', '4月25日全民国家安全教育日', 'dates/fixed-festival'],
    ['2023年9月28日竣工', '23年9月28日竣工', 'dates/year-abbreviation'],
    ['引进博士、硕士等高层次人才320余名', '引进博士、硕士等高层次人才近320余名', 'approximation/contradictory-approx'],
    ['满意率在95%以上', '满意率不低于95%以上', 'approximation/bound-with-range'],
    ['近60%的规上企业', '约60%左右的规上企业', 'approximation/redundant-approx'],
    ['下降3%—3.5%', '下降3—3.5%', 'ranges/range-unit-omitted'],
    ['近5万人次', '近5千人次', 'units/arabic-with-shibaiqian'],
    ['提高9个百分点', '提高9个%', 'units/percent-writing'],
    ['坚持“四个不摘”', '坚持“四个不栽”', 'formulations/formula-misname'],
    ['获评国家一级馆', '获评“国家一级馆', 'punctuation/unpaired-quotes'],
    ['执法检查6次、', '执法检查6次、、', 'punctuation/double-punct'],
    ['十四届全国人大二次会议期间', '2023年十四届全国人大二次会议期间', 'time/national-session-year'],
  ];
}
