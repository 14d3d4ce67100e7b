import type { Language } from '../language.ts'

type Unit = { code: string; factor: bigint; words: RegExp; language: Language | null }

const unit = (code: string, factor: bigint, words: RegExp, language: Language | null = null): Unit => ({
  ...{ code, factor, words, language },
})

/** Units that are written in several ways, each counted in the smallest one of its kind; some words mean one in one language only. */
const units: Unit[] = [
  unit('people', 1n, /^(?:осіб|особи|особа|людей|люди|людини|человека?|чел|people|persons?|адам|киши|кісі)$/),
  unit('percent', 1n, /^(?:%|процент(?:а|ов)?|відсотк(?:а|ів|и)|відсоток|percent|per cent|пайыз)$/),
  unit('metre', 1n, /^(?:м|метр(?:а|ов|и|ів)?|m|met(?:re|er)s?)$/),
  unit('metre', 1000n, /^(?:км|кілометр(?:а|ів|и)?|километр(?:а|ов|ы)?|km|kilomet(?:re|er)s?)$/),
  unit('kilogram', 1n, /^(?:кг|кілограм(?:а|ів|и)?|килограмм(?:а|ов|ы)?|kg|kilograms?|kilos?)$/),
  unit('kilogram', 1000n, /^(?:т|тонн[аыи]?|тон|tonnes?|metric tons?)$/),
  unit('minute', 1n, /^(?:мин|минут[аыу]?|хв|хвилин[аиу]?|min|minutes?)$/),
  unit('minute', 60n, /^(?:ч|час(?:а|ов|ы)?|годин[аиу]?|h|hours?)$/),
  unit('minute', 60n, /^год$/, 'uk'),
  unit('minute', 1440n, /^(?:дн(?:я|ей|і|ів)|день|дні|днів|дней|сутки|суток|доба|доби|діб|добу|days?|күн)$/),
  unit('minute', 10_080n, /^(?:недел[яиюь]|тиждень|тижн[яіі]|тижнів|weeks?)$/),
  unit('year', 1n, /^(?:года|годы|лет|рік|року|роки|років|years?|жыл)$/),
  unit('year', 1n, /^год$/, 'ru'),
]

/** The unit that words of a language name, in how many of its smallest ones it is; unknown words are a unit of their own. */
export function unitOf(
  words: string,
  language: Language,
): { code: string | null; factor: bigint; isKnown: boolean } {
  if (words === '') return { code: null, factor: 1n, isKnown: true }
  const known = units.find(
    (one) => one.words.test(words) && (one.language === null || one.language === language),
  )
  return known
    ? { code: known.code, factor: known.factor, isKnown: true }
    : { code: words, factor: 1n, isKnown: false }
}

const currencies: [code: string, words: RegExp][] = [
  ['KZT', /^(?:тенге|теңге|тг|tenge|kzt|₸)$/],
  ['KGS', /^(?:сом(?:а|ов|ів|и|у)?|soms?|kgs)$/],
  ['RUB', /^(?:руб|рубл(?:ь|я|ей|и|ів)|roubles?|rubles?|rub|₽)$/],
  ['UAH', /^(?:грн|гривен|грив(?:ень|ни|ні|ня|на|ны)|hryvnias?|uah|₴)$/],
  ['USD', /^(?:usd|us\$|(?:долл|дол|доллар(?:а|ов|ы)?) сша|долар(?:а|ів|и)? сша|(?:us|u\.s\.) dollars?)$/],
  ['dollar', /^(?:\$|долл|дол|доллар(?:а|ов|ы)?|долар(?:а|ів|и)?|dollars?)$/],
  ['EUR', /^(?:евро|євро|euros?|eur|€)$/],
  ['GBP', /^(?:фунт(?:а|ов|ів|ы|и)? стерлин?гов|фунт(?:а|ів|и)? стерлінгів|pounds? sterling|gbp|£)$/],
  ['CNY', /^(?:юан(?:ь|я|ей|і|ів|и)|yuan|cny)$/],
]

/** The currency that words name, by its code; null when they name none that is known. A dollar is not taken for that of one country. */
export function currencyOf(words: string): string | null {
  return currencies.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}
