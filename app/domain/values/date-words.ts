/** The months as they stand in dates in Russian, Ukrainian, English, Kyrgyz and Kazakh. */
const months: RegExp[] = [
  /^(?:январ[ьяе]|янв|січ(?:ень|ня|ні)|january|jan|қаңтар)$/,
  /^(?:феврал[ьяе]|фев|лют(?:ий|ого|ому)|february|feb|ақпан)$/,
  /^(?:март(?:а|е)?|березень|березня|березні|march|mar|наурыз)$/,
  /^(?:апрел[ьяе]|апр|квіт(?:ень|ня|ні)|april|apr|сәуір)$/,
  /^(?:ма[йяе]|трав(?:ень|ня|ні)|may|мамыр)$/,
  /^(?:июн[ьяе]|черв(?:ень|ня|ні)|june|jun|маусым)$/,
  /^(?:июл[ьяе]|лип(?:ень|ня|ні)|july|jul|шілде)$/,
  /^(?:август(?:а|е)?|авг|серп(?:ень|ня|ні)|august|aug|тамыз)$/,
  /^(?:сентябр[ьяе]|сен|сент|верес(?:ень|ня|ні)|september|sept?|қыркүйек)$/,
  /^(?:октябр[ьяе]|окт|жовт(?:ень|ня|ні)|october|oct|қазан)$/,
  /^(?:ноябр[ьяе]|ноя|нояб|листопада?|листопаді|november|nov|қараша)$/,
  /^(?:декабр[ьяе]|дек|груд(?:ень|ня|ні)|december|dec|желтоқсан)$/,
]

/** The days of the week, Monday first. */
const weekdays: RegExp[] = [
  /^(?:понедельник|понеділок|monday|mon|дүйшөмбү|дүйсенбі)$/,
  /^(?:вторник|вівторок|tuesday|tue|шейшемби|сейсенбі)$/,
  /^(?:сред[ау]|серед[ау]|wednesday|wed|шаршемби|сәрсенбі)$/,
  /^(?:четверг|четвер|thursday|thu|бейшемби|бейсенбі)$/,
  /^(?:пятниц[ау]|п'ятниц[яю]|friday|fri|жума|жұма)$/,
  /^(?:суббот[ау]|субот[ау]|saturday|sat|ишемби|сенбі)$/,
  /^(?:воскресенье|неділ[яю]|sunday|sun|жекшемби|жексенбі)$/,
]

/** Words in a date that add nothing to it. */
const empty =
  /^(?:года?|году|г|р|рік|року|році|жыл|жылы|жылғы|жылдын|of|the|in|on|в|во|у|числа|го|е|ого|st|nd|rd|th)$/

/** The number of the month that a word names, or null. */
export function monthWord(word: string): number | null {
  return numberIn(months, word)
}

/** The day of the week that a word names, 1 for Monday, or null. */
export function weekdayWord(word: string): number | null {
  return numberIn(weekdays, word)
}

/** Whether a word in a date adds nothing to it. */
export function isEmptyDateWord(word: string): boolean {
  return empty.test(word)
}

function numberIn(names: RegExp[], word: string): number | null {
  const at = names.findIndex((pattern) => pattern.test(word))
  return at < 0 ? null : at + 1
}
