const months =
  '1 {January} 2 {February} 3 {March} 4 {April} 5 {May} 6 {June} 7 {July} 8 {August} 9 {September} 10 {October} 11 {November} other {December}'
const shortMonths =
  '1 {Jan} 2 {Feb} 3 {Mar} 4 {Apr} 5 {May} 6 {Jun} 7 {Jul} 8 {Aug} 9 {Sep} 10 {Oct} 11 {Nov} other {Dec}'

/** Months are spelt here and not left to the platform, whose spelling differs between the server and browsers. */
export const dates = {
  'dates.unknown': 'date unknown',
  'dates.month_name': `{month, select, ${months}}`,
  'dates.month_short': `{month, select, ${shortMonths}}`,
  'dates.year': '{year}',
  'dates.month': '{month} {year}',
  'dates.day': '{day} {month} {year}',
  'dates.year_only': '{year}, day unknown',
  'dates.month_only': '{month} {year}, day unknown',
  'dates.from': '{from} or later',
  'dates.until': '{to} or earlier',
  'dates.between': '{from} – {to}',
  'dates.days_of_month': '{from}–{to} {month} {year}',
  'dates.days_of_year': '{from} {fromMonth} – {to} {toMonth} {year}',
  'dates.months_of_year': '{from}–{to} {year}',
  'dates.instant': '{day} {month} {year}, {time} UTC',
  'dates.instant_day': '{day} {month} {year}',
} as const
