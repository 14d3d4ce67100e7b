import { isPartialDate, type PartialDate } from '#app/domain/partial-date.ts'
import type { Facts } from '../imported.ts'
import { knownLanguage } from '../known-language.ts'
import { linkedWork } from './json-ld.ts'

/** What a page says of itself: JSON-LD first, then OpenGraph and meta elements, then what stands on the page. */
export function factsOfPage(page: Document): Facts {
  const work = linkedWork(page)
  return {
    title: firstOf(work?.headline, meta(page, 'og:title'), page.querySelector('h1')?.textContent, page.title),
    authors: authorsOf(page, work?.author ?? []),
    publisher: firstOf(work?.publisher[0], meta(page, 'og:site_name'), meta(page, 'application-name')),
    published: dateOf(
      work?.datePublished,
      meta(page, 'article:published_time'),
      page.querySelector('article time[datetime], time[datetime]')?.getAttribute('datetime'),
    ),
    language: knownLanguage(page.documentElement.lang),
    address: addressOf(page, work?.url ?? null),
  }
}

/** What is written under the pictures in the page's own description of itself. */
export function describedCaptions(page: Document): string[] {
  const captions = [...(linkedWork(page)?.image ?? []), meta(page, 'og:image:alt')]
  return [...new Set(captions.flatMap((caption) => firstOf(caption) ?? []))]
}

function firstOf(...values: (string | null | undefined)[]): string | null {
  const cleaned = values.map((value) => value?.replace(/\s+/g, ' ').trim())
  return cleaned.find((value) => value) ?? null
}

function meta(page: Document, name: string): string | null {
  const found = page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)
  return found?.getAttribute('content') ?? null
}

function authorsOf(page: Document, linked: string[]): string[] {
  const onPage = [...page.querySelectorAll('[rel~="author"], [itemprop~="author"]')].map(
    (author) => author.textContent,
  )
  const lists = [linked, [meta(page, 'author')], onPage].map((list) => [
    ...new Set(list.flatMap((name) => firstOf(name) ?? [])),
  ])
  return lists.find((list) => list.length > 0) ?? []
}

/** The calendar day as the page gives it, in its own time zone. */
function dateOf(...values: (string | null | undefined)[]): PartialDate | null {
  const days = values.flatMap((value) => /^\s*(\d{4}-\d{2}-\d{2})/.exec(value ?? '')?.[1] ?? [])
  return days.find(isPartialDate) ?? null
}

function addressOf(page: Document, linked: string | null): string | null {
  const candidates = [
    page.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
    meta(page, 'og:url'),
    linked,
  ]
  return (
    candidates.map((candidate) => webAddress(candidate, page.baseURI)).find((address) => address !== null) ??
    null
  )
}

function webAddress(candidate: string | null | undefined, base: string): string | null {
  if (!candidate || !URL.canParse(candidate, base)) return null
  const { protocol, href } = new URL(candidate, base)
  return protocol === 'http:' || protocol === 'https:' ? href : null
}
