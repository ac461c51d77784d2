import { lexiconOf } from '../../text/lexicon';

// Words with the sign of a number in them that state no number.
const words = lexiconOf([
  ...[
    '一致 一定 一切 一般 一样 一直 一律 一起 一旦 一并 一体 一贯 一流 一手 一线 一批 一大批 一系列 一把手 一方面 一道 一同 一举 一度 一向 一概 一经 一再 一味 一时 一生 一新 一点 一些 一边 一面 一路 一行 一代 一世',
    '一心一意 一丝不苟 一以贯之 一如既往 一脉相承 一马当先 一步 一号文件 一带一路 一国两制 一岗双责 一票否决 一网通办 一站式 一条龙 一盘棋 一张网 一揽子 一刀切 一窗 一卡通 一二三产业 一二三产 一个中国',
    '进一步 统一 唯一 万一 专一 单一 同一 之一 不一 合一 划一 有一 某一 每一 任一 逐一 另一 这一 那一 新一 上一 下一 其一',
    '百姓 百货 百通 百科 百年 百花 百家争鸣 百年大计 百折不挠 百强 百分百 百分点 百分数 百分比 千方百计 千家万户 千千万万 千锤百炼 千秋 千钧一发 千万不要 万众一心 万众 万物 万象 万千 万元 万里长征 万水千山 万家灯火 万无一失 亿万 亿元',
    '三令五申 三心二意 三农 三产 三亚 三峡 三江 三省六部 三轮车 三角 三明 三军 三伏 三者 三维 三次产业 三级跳 三五成群',
    '四面八方 四通八达 四平 四川 四季 四周 四处 四肢 四海 五湖四海 五金 五常 五谷 五彩 五官 五星 五线谱 七嘴八舌 七上八下 六安 六盘水 八方 八仙 八达岭 九州 九江 九寨沟 九三学社 九霄',
    '十分 十足 十全十美 十堰 十指 十佳 二维码 二维 二手 二者 二级 两岸 两地 两位数 两会 两委 两翼 两手 两者 两侧 两端 两用 两难 两化 双一流',
    '多数 少数 公约数 数字 数据 数量 数智 数控 数码 数学 数额 数值 参数 指数 次数 总数 人数 倍数 函数 几乎 几何 几经 几番 几度 五一 六一 七一 八一 十一国庆 五四 九一八 一二九 二龙山 三亚市',
    '四人帮 五位一体 三位一体 四位一体 多位一体 红十 十字路 十字架 十字街 十字型 十字形 十字星 十字绣 十字头 十字坡 十字镐 十字花 几字 三门峡 二里头 十里洋场 三步走 八角 两面派 两面人',
    '三三制 三七开 四六级 二十四节气 二十四史 三百六十行 九九重阳',
  ]
    .join(' ')
    .split(' ')
    .map(word => [word, true] as const),
]);

/** Where the word ends that stands at or around the sign of a number at `at` and states none; undefined when there is no such word. */
export function lexicalEnd(text: string, at: number): number | undefined {
  const ahead = words.longestAt(text, at);
  if (ahead) return ahead.value ? at + ahead.word.length : undefined;
  return words.longestBefore(text, at + 1) && at + 1;
}
