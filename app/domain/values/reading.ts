/** How far a value says that it is not exact: «майже», «близько», «понад», «не менше», «менше», «до». Null: it is given as exact. */
export const approximations = ['almost', 'about', 'over', 'at_least', 'under', 'at_most'] as const
export type Approximation = (typeof approximations)[number]

/** In what a value is written otherwise than in its plain form; said beside values that are recognised as equal. */
export const ways = ['separators', 'words', 'scale', 'unit', 'form', 'language', 'spelling'] as const
export type Way = (typeof ways)[number]

/** What a value was read as, in one plain form: `1925`, `2022-01-10`. Null where it could not be told. */
export type Reading = {
  /** The number, the date or the folded spelling. */
  plain: string
  /** The unit or the currency by its code, or as written when it is not known. Null: none is said. */
  unit: string | null
  /** Whether it is said in another measure than `unit`: in kilometres where `unit` is the metre. */
  isConverted: boolean
  approximation: Approximation | null
  /** Where it stands among others of its kind; null when they have no order. */
  order: number | null
  ways: Way[]
}
