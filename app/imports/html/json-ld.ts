import { z } from 'zod'

/** A thing with a name, as JSON-LD writes it: only its name, an object, or a list of either. */
const named = z.union([z.string(), z.looseObject({ name: z.string() }).transform(({ name }) => name)])
const listOf = (item: z.ZodType<string>) =>
  z.unknown().transform((value) => [value].flat().flatMap((one) => item.safeParse(one).data ?? []))

const text = z.string().nullable().catch(null)

const workSchema = z.looseObject({
  '@type': listOf(z.string()),
  headline: text.default(null),
  url: text.default(null),
  datePublished: text.default(null),
  author: listOf(named).default([]),
  publisher: listOf(named).default([]),
  image: listOf(z.looseObject({ caption: z.string() }).transform(({ caption }) => caption)).default([]),
})

export type LinkedWork = z.output<typeof workSchema>

const works = /(?:Article|Posting|Report|WebPage)$/

/** The work that a page describes in JSON-LD: an article before the page around it. Null when it describes none. */
export function linkedWork(page: Document): LinkedWork | null {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')]
  const found = scripts
    .flatMap((script) => thingsIn(script.textContent ?? ''))
    .flatMap((thing) => workSchema.safeParse(thing).data ?? [])
    .filter((work) => work['@type'].some((type) => works.test(type)))
  return found.find((work) => !work['@type'].includes('WebPage')) ?? found[0] ?? null
}

function thingsIn(json: string): unknown[] {
  try {
    return [JSON.parse(json)].flat().flatMap((thing) => {
      const graph = (thing as { '@graph'?: unknown })?.['@graph']
      return Array.isArray(graph) ? graph : [thing]
    })
  } catch {
    return []
  }
}
