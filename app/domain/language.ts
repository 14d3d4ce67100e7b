/** BCP 47 codes that a desk meets here; `und` is a language not determined. */
export const languages = ['ru', 'uk', 'en', 'ky', 'kk', 'und'] as const
export type Language = (typeof languages)[number]
