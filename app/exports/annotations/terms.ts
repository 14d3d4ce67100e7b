/** The context of the Web Annotation model; it also defines the prefix `schema:`, so nothing here needs a context of our own. */
export const context = 'http://www.w3.org/ns/anno.jsonld'

/** The sets of words from which a body with the purpose `classifying` takes its value. */
export const termSets = ['role', 'stance', 'proximity', 'basis', 'circumstance', 'credibility'] as const
export type TermSet = (typeof termSets)[number]
