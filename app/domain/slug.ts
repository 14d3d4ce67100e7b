import slugify from '@sindresorhus/slugify'

/** The letters that Kazakh has beside the Russian ones, as its Latin alphabet writes them, without its marks. */
const kazakh = { ә: 'a', ғ: 'g', қ: 'q', ң: 'n', ө: 'o', ұ: 'u', ү: 'u', һ: 'h' }

/** The longest that an address may be. */
const longest = 60

/** The address that a title suggests, in small Latin letters: «Міст у Броварах» -> `mist-u-brovarakh`; `case` when it has no letter that can be spelled so. */
export function slugFrom(title: string): string {
  const whole = slugify(title.toLowerCase(), { customReplacements: Object.entries(kazakh) })
  const cut = whole.length > longest ? whole.slice(0, longest).replace(/-[^-]*$/, '') : whole
  return cut || 'case'
}

/** The same with the first number behind it that makes it free: `case`, `case-2`, `case-3`. */
export function freeSlug(slug: string, isTaken: (slug: string) => boolean): string {
  if (!isTaken(slug)) return slug
  for (let number = 2; ; number += 1) {
    const end = `-${number}`
    const numbered = slug.slice(0, longest - end.length).replace(/-+$/, '') + end
    if (!isTaken(numbered)) return numbered
  }
}
