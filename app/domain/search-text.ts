/**
 * Folds text so that what looks or is typed alike is found alike: case, ё/е, combining accents, soft hyphens,
 * apostrophes, quote marks and spaces. й stays й. For comparing and searching only, never for display.
 */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKC')
    .toLocaleLowerCase('ru')
    .replace(/ё/g, 'е')
    .replace(/\u00AD|\u200B|\u200C|\u200D|\u2060|\u0300|\u0301/g, '')
    .replace(/[’ʼ`´]/g, "'")
    .replace(/[«»„“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
}
