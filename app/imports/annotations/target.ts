import type { HandedPlace, Json } from '#app/domain/handover.ts'
import type { Span } from '#app/domain/passage.ts'
import type { GivenQuote } from '#app/domain/remark.ts'
import { countOf, isOf, isWebAddress, objectOf, objectsOf, textOf } from './json-values.ts'

/** What an annotation points at: the first of its targets that quotes words, else the first. Null when it has none. */
export function placeOfTargets(targets: unknown[], unit: HandedPlace['unit']): HandedPlace | null {
  const places = targets.flatMap((target) => placeOf(target, unit) ?? [])
  return places.find(({ quote }) => quote) ?? places[0] ?? null
}

function placeOf(target: unknown, unit: HandedPlace['unit']): HandedPlace | null {
  const specific = objectOf(target)
  const source = specific ? (specific.source ?? specific.id) : target
  const about = objectOf(source)
  const iri = textOf(about ? about.id : source)
  const addresses = [iri, textOf(about?.['schema:url'])].filter(
    (address): address is string => address !== null && isWebAddress(address),
  )
  if (iri === null && addresses.length === 0) return null
  const selectors = specific ? allSelectors(specific) : []
  return { captureIri: iri, sourceIri: iri, addresses, unit, ...wordsOf(selectors) }
}

/** All selectors of a target, those included that refine another. */
function allSelectors(target: Json): Json[] {
  const found = objectsOf(target.selector)
  for (let at = 0; at < found.length && at < 100; at += 1) found.push(...objectsOf(found[at]?.refinedBy))
  return found
}

/** The first quote and the first position that selectors give. */
function wordsOf(selectors: Json[]): { quote: GivenQuote | null; position: Span | null } {
  const quoting = selectors.find((each) => isOf('TextQuoteSelector', each) && said(each.exact).trim() !== '')
  const pointing = selectors.find((each) => isOf('TextPositionSelector', each))
  const [start, end] = [countOf(pointing?.start), countOf(pointing?.end)]
  return {
    quote: quoting
      ? { exact: said(quoting.exact), prefix: said(quoting.prefix), suffix: said(quoting.suffix) }
      : null,
    position: start !== null && end !== null && start < end ? { start, end } : null,
  }
}

/** Words as they came, spaces at their ends included. */
function said(value: unknown): string {
  return typeof value === 'string' ? value.toWellFormed().replace(/\r\n?/g, '\n').normalize('NFC') : ''
}
