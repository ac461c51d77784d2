/** Most characters of a sentence that works as a caption, its end mark not counted. */
export const longestCaption = 30;

/**
 * Whether the first sentence of a paragraph, without indent and end mark, can name it: a task (加快河湖治理), a result
 * (乡村面貌持续改善), a label (在教育方面). What states something about us, a time, a cause or a figure, and what defines or judges, cannot.
 */
export function worksAsCaption(sentence: string): boolean {
  if (sentence.length > longestCaption || sentence.length < 3) return false;
  const plain = sentence.replace(quoted, '“”');
  return ![openings, subjects, statements, figures].some(kind => kind.test(plain)) && plain.split('，').length <= 3;
}

/** Short names in quotation marks and titles: their words say nothing about the sentence around them. */
const quoted = /[“‘][^”’，。；]{1,10}[”’]|《[^》]{1,30}》/g;

const openings = new RegExp(
  `^(?:${[
    '(?!“”[^，])[“‘《（「(—]', // a quotation
    '[0-9０-９]{2,4}(?:世纪|年)|[一二]?[一二三四五六七八九〇零]{3}年', // a date
    '[今去明上前]年|当[前今年时]|目前|现在|如今|刚刚|最近|近[年来些几]|[上下]?半年|[上本下]个?世纪|进入|迈入|站在|每当|历史上',
    '[一两二三四五六七八九十几多]+年(?:多?来|，)|过去|未来|.{2,14}(?:以来|时期|之后|之际|[时后前间])，', // a time
    '这|此|其[一二三他中实]|同时|另外|与此|同样|总之|因此|所以|由于|因为|随着|为了|但|然而|虽然|尽管|如果|如何|只[要有能]|当然|诚然|众所周知',
    '要|必须|应[当该]?|需要|首先|其次|再次|最后|下面|下一步|具体|总的|总体|综[合上观]|展望|看到|据|按照|根据|鉴于|对此|归根|从.{1,8}看',
    '在.{0,14}(?:[中下]，|[上，]要|同时|基础上，|背景下)', // a circumstance
    '一(.)\\1', // 一个个, 一座座
  ].join('|')})`,
);

const subjects = new RegExp(
  [
    '我们|我[国省市区县州]|咱们|大家|[各两]国',
    '^(?:各级|各地|各位|本届|全国|全党|全军|人类|人们|有[人的些]|中国(?!特色))',
    '^(?:国家|人民|政府|世界)(?:[将要对在把]|尊重|保护|鼓励|支持|允许|赋予|期待)',
  ].join('|'),
);

const statements = new RegExp(
  [
    '(?<![但凡国还于求可别])是(?![否非])|等于|意味着|标志着|成为|^(?!把).*作为|属于|称为|不等|相当于', // it is
    '[关攸]系(?:到|着|人|国|全|千|党)|事关|关乎|在于|取决于|源[于自]|来自|离不开|[基重关][础点键]在|需要|涉及', // it concerns, it depends
    '(?:至关|十分|非常|尤[为其]|极[其为]?|很|最)(?:重要|关键|紧迫|必要|有利|宏伟)|来之不易|刻不容缓|任重道远|义不容辞|殊为不易|不平凡',
    '[^着]着(?![力眼重手实陆])|正在|必须|即将|已经|曾经|依然|仍|尚|没有|从不|不能|不够|无法|[才就]能', // a state
    '(?<!取得|[^没]有|获得|实现|得到|[迈跃]上|迈出|呈现|完成|保持|达到)了(?!解)', // an event
    '说[：，过]|指出|强调|认为|相信|希望|证明|表明|说明|可以看[到出]|要求我', // a saying
    '越.{1,8}越|[更方](?:须|知|显)|如[山磐]|[成创]?[就造得]未来|好不好|任何时候|者.{1,4}，.{1,4}者', // a motto
  ].join('|'),
);

/** Amounts and rates; years, days and the numbers of meetings are none. */
const figures =
  /[0-9０-９](?![0-9０-９]*(?:[年月日时号届+＋]|次(?:会议|全会)))(?![0-9０-９.．]*[A-Za-z版])|[%％‰]|分之|[一二三四五六七八九十百千两几数][万亿]|[一二三四五六七八九](?:成|倍)/;
