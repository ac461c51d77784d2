/** Words after which the text says what someone said: 指出，强调：…. */
const sayings = [
  ...[
    '指出',
    '强调',
    '要求',
    '提出',
    '认为',
    '表示',
    '写道',
    '说道',
    '问道',
    '答道',
    '说过',
    '讲过',
    '讲道',
    '宣布',
    '号召',
    '重申',
    '批示',
    '嘱托',
    '谈到',
    '提到',
  ],
  ...['说', '曰', '云', '道', '讲', '问', '答', '称', '言'],
];

/** The word of saying that ends right before `at`, if one does. */
export const sayingBefore = (line: string, at: number): string | undefined =>
  sayings.find(word => line.endsWith(word, at));
