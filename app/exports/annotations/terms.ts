/** The context of the Web Annotation model; it also defines the prefix `schema:`, so nothing here needs a context of our own. */
export const context = 'http://www.w3.org/ns/anno.jsonld'

/** The sets of words from which a body with the purpose `classifying` takes its value. */
export const termSets = { role: 'role', stance: 'stance', proximity: 'proximity' } as const
