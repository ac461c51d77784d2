import fc from 'fast-check';

/** Pieces that speeches are made of, and what breaks a careless reader: line breaks of all kinds, blanks, surrogate pairs, odd marks. */
const pieces = fc.constantFrom(
  ...[
    '一、',
    '（一）',
    '1.',
    '第一，',
    '一是',
    '各位委员：',
    '。',
    '，',
    '、',
    '；',
    '“',
    '”',
    '《',
    '》',
    '（',
    '）',
    '——',
    '……',
    '‘',
    '’',
    '(',
    ')',
    '"',
    ',',
    '!',
    '、等',
    '、和',
  ],
  ...['\n', '\r\n', '\r', '\n\n', '　　', '\u00a0', ' ', '\ufeff', '𠮷', '\ud842', '\udfb7', '\u2028'],
  ...[
    '13名',
    '200多名',
    '近五年',
    '３０％',
    '1,234.5万元',
    '二〇二一年',
    '2021年12月25日',
    '十几个',
    '其中',
    '合计',
    '等',
    '五家企业',
  ],
  ...['政协', '委员', '工作', '提案', '增长', '由', '到', '和'],
);

export const texts = fc.array(pieces, { maxLength: 60 }).map(parts => parts.join(''));

export const places = fc.record({ line: fc.nat(50), character: fc.nat(50) });
