import type { Quote } from './shapes.ts'

const quote = (exact: string, english: string): Quote => ({ source: 's3', exact, english })

/** Quotes from the text of Focus. */
export const s3 = {
  headline: quote(
    'Влада Казахстану проводить масові "зачистки": за добу затримано майже 2 тис. осіб',
    'The authorities of Kazakhstan carry out mass “sweeps”: almost 2 thousand people detained in a day',
  ),
  lead: quote(
    '"Зачищено" житлові масиви кількох районів Алмати.',
    'Housing estates in several districts of Almaty have been “swept”.',
  ),
  detained1925: quote(
    'У казахстанському місті Алмати протягом минулої доби було затримано 1 925 ймовірних учасників протестів.',
    'In the Kazakhstani city of Almaty 1,925 presumed participants in the protests were detained over the past day.',
  ),
  interfax: quote(
    'Про це повідомляє Інтерфакс із посиланням на міську комендатуру.',
    'This is reported by Interfax with reference to the city commandant’s office.',
  ),
  sought: quote(
    'тут продовжують шукати "терористів та осіб, причетних до іншої злочинної діяльності в період масових заворушень"',
    'here the search goes on for “terrorists and persons involved in other criminal activity in the period of mass unrest”',
  ),
  detained1700: quote(
    'На день раніше в Алмати було затримано 1 700 осіб, які, як передбачається, брали участь у протестах чи заворушеннях.',
    'A day earlier 1,700 people who are presumed to have taken part in the protests or unrest were detained in Almaty.',
  ),
  noOrder: quote(
    'Перед смертю він не наказав стріляти в протестувальників.',
    'Before his death he did not order shooting at the protesters.',
  ),
}
