/** A word that stands for a number. `room`: what may be added after it must be smaller than this. */
export type NumberWord = { value: number; room: number }

/** The words for 0 to 900 in Russian, Ukrainian and English, in the cases in which they stand in texts, parted by spaces. */
const small: [value: number, words: string][] = [
  [0, 'ноль нуль нуля zero'],
  [1, 'один одна одно одного одной одну одне однієї одній one'],
  [2, 'два две двух двум двумя дві двох двом двома two'],
  [3, 'три трех трем тремя трьох трьом трьома three'],
  [4, 'четыре четырех четырем четырьмя чотири чотирьох чотирьом чотирма four'],
  [5, "пять пяти пятью п'ять п'яти п'ятьох п'ятьма five"],
  [6, 'шесть шести шестью шість шістьох шістьма six'],
  [7, 'семь семи семью сім сімох сімома seven'],
  [8, 'восемь восьми восемью вісім вісьмох вісьма eight'],
  [9, "девять девяти девятью дев'ять дев'яти дев'ятьох дев'ятьма nine"],
  [10, 'десять десяти десятью десятьох десятьма ten'],
  [11, 'одиннадцать одиннадцати одинадцять одинадцяти eleven'],
  [12, 'двенадцать двенадцати дванадцять дванадцяти twelve'],
  [13, 'тринадцать тринадцати тринадцять тринадцяти thirteen'],
  [14, 'четырнадцать четырнадцати чотирнадцять чотирнадцяти fourteen'],
  [15, "пятнадцать пятнадцати п'ятнадцять п'ятнадцяти fifteen"],
  [16, 'шестнадцать шестнадцати шістнадцять шістнадцяти sixteen'],
  [17, 'семнадцать семнадцати сімнадцять сімнадцяти seventeen'],
  [18, 'восемнадцать восемнадцати вісімнадцять вісімнадцяти eighteen'],
  [19, "девятнадцать девятнадцати дев'ятнадцять дев'ятнадцяти nineteen"],
  [20, 'двадцать двадцати двадцять двадцяти twenty'],
  [30, 'тридцать тридцати тридцять тридцяти thirty'],
  [40, 'сорок сорока forty'],
  [50, "пятьдесят пятидесяти п'ятдесят п'ятдесяти fifty"],
  [60, 'шестьдесят шестидесяти шістдесят шістдесяти sixty'],
  [70, 'семьдесят семидесяти сімдесят сімдесяти seventy'],
  [80, 'восемьдесят восьмидесяти вісімдесят вісімдесяти eighty'],
  [90, "девяносто девяноста дев'яносто дев'яноста ninety"],
  [100, 'сто ста'],
  [200, 'двести двухсот двісті двохсот'],
  [300, 'триста трехсот трьохсот'],
  [400, 'четыреста четырехсот чотириста чотирьохсот'],
  [500, "пятьсот пятисот п'ятсот п'ятисот"],
  [600, 'шестьсот шестисот шістсот шестисот'],
  [700, 'семьсот семисот сімсот семисот'],
  [800, 'восемьсот восьмисот вісімсот восьмисот'],
  [900, "девятьсот девятисот дев'ятсот дев'ятисот"],
]

function roomAfter(value: number): number {
  if (value >= 100) return 100
  return value >= 20 ? 10 : 0
}

const numberWords = new Map<string, NumberWord>(
  small.flatMap(([value, words]) =>
    words.split(' ').map((word) => [word, { value, room: roomAfter(value) }] as const),
  ),
)

/** The number that a word stands for, or null. */
export function numberWord(word: string): NumberWord | null {
  return numberWords.get(word) ?? null
}

const scales: [RegExp, bigint][] = [
  [/^(?:тысяч[аиуе]?|тысячами|тыс|тисяч[аіу]?|тис|thousands?|мың|миң)$/, 1000n],
  [/^(?:миллион(?:а|ов|ы)?|мільйон(?:а|ів|и)?|млн|millions?|mln|mn)$/, 1_000_000n],
  [/^(?:миллиард(?:а|ов|ы)?|мільярд(?:а|ів|и)?|млрд|billions?|bln|bn)$/, 1_000_000_000n],
]

/** What a word such as «тыс.» or “million” multiplies by, or null. */
export function scaleWord(word: string): bigint | null {
  return scales.find(([pattern]) => pattern.test(word))?.[1] ?? null
}

/** Whether the word says one and a half: «полтора», «півтори». */
export function isOneAndAHalf(word: string): boolean {
  return /^(?:полтор[аы]|полутора|півтор[аи])$/.test(word)
}
