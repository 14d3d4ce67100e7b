import { composeText, type DraftBlock, splitAtBlankLines } from '#app/domain/canonical-text.ts'
import { blockKinds } from '#app/domain/capture.ts'
import { claimDraftSchema } from '#app/domain/claim-draft.ts'
import { codePointsOf } from '#app/domain/code-points.ts'
import type { HandedCapture, HandedClaim, HandedSource, Json } from '#app/domain/handover.ts'
import { isPartialDate } from '#app/domain/partial-date.ts'
import { sourceDraftSchema } from '#app/domain/source.ts'
import { sourceKinds } from '#app/domain/source-kind.ts'
import {
  countOf,
  instantOf,
  isOf,
  isWebAddress,
  languageOf,
  listOf,
  objectOf,
  objectsOf,
  textOf,
} from './json-values.ts'
import { namesOf } from './web-annotation.ts'

/** A source as another store knows it. What is missing or no value of ours stays unknown; null when not even a title is there. */
export function readSource(node: Json): HandedSource | null {
  const iri = textOf(node.id)
  const url = textOf(node['schema:url'])
  const kind = sourceKinds.find((each) => each === node['schema:additionalType']) ?? 'article'
  const draft = sourceDraftSchema.safeParse({
    kind,
    title: textOf(node['schema:name']) ?? url,
    publisher: nameOf(node['schema:publisher']),
    authors: listOf(node['schema:author']).flatMap((each) => nameOf(each) ?? []),
    url: url !== null && isWebAddress(url) ? url : null,
    published: dateOf(node['schema:datePublished']),
    language: languageOf(node['schema:inLanguage']),
    note: textOf(node['schema:description']) ?? '',
  })
  if (iri === null || !draft.success) return null
  const { 'schema:encoding': _captures, ...kept } = node
  return { iris: namesOf(node), kept, number: countOf(node['schema:position']) ?? 0, draft: draft.data }
}

/** The captures of a source, those without a text included. */
export function readCaptures(node: Json): HandedCapture[] {
  return objectsOf(node['schema:encoding']).flatMap((each): HandedCapture[] => {
    const iri = textOf(each.id)
    if (iri === null) return []
    const { 'schema:text': raw, 'schema:hasPart': parts, ...kept } = each
    const blocks = typeof raw === 'string' ? readBlocks(raw, objectsOf(parts)) : []
    return [
      {
        ...{ iris: namesOf(each), kept, sourceIri: textOf(node.id) ?? '', bytesSha256: '', blocks },
        capturedAt: instantOf(each['schema:dateCreated']),
        mediaType: 'text/plain',
        textSha256: textOf(each['schema:sha256']) ?? '',
        text: blocks.length > 0 ? composeText(blocks).text : null,
      },
    ]
  })
}

/** The blocks that the parts tell, where they make up the very text; else its paragraphs. */
function readBlocks(text: string, parts: Json[]): DraftBlock[] {
  const { toUnits } = codePointsOf(text)
  const blocks = parts.map((part): DraftBlock => {
    const words = text.slice(toUnits(countOf(part.start) ?? 0), toUnits(countOf(part.end) ?? 0))
    const kind = blockKinds.find((each) => each === part['schema:additionalType']) ?? 'paragraph'
    return { kind, text: words, ...locatorOf(part) }
  })
  if (composeText(blocks).text === text) return blocks
  return splitAtBlankLines(text).map((words) => ({ kind: 'paragraph', text: words }))
}

function locatorOf(part: Json): Pick<DraftBlock, 'locator'> {
  const page = textOf(part['schema:pagination'])
  if (page !== null && page.length <= 50) return { locator: { kind: 'page', page } }
  const [from, to] = [part['schema:startOffset'], part['schema:endOffset']]
  if (typeof from !== 'number' || typeof to !== 'number' || from < 0 || to < 0) return {}
  return { locator: { kind: 'time', from, to } }
}

/** A claim with its wordings; null when it has no words that can be a wording. */
export function readClaim(node: Json): HandedClaim | null {
  const iri = textOf(node.id)
  const draft = claimDraftSchema.safeParse({
    wording: textOf(node['schema:text']) ?? textOf(node.value),
    language: languageOf(node['schema:inLanguage'] ?? node.language),
    claimant: nameOf(node['schema:author']),
    claimedOn: dateOf(node['schema:datePublished']),
  })
  if (iri === null || !draft.success) return null
  const translations = objectsOf(node['schema:workTranslation']).flatMap((each) => {
    const text = textOf(each['schema:text'])
    return text === null ? [] : [{ language: languageOf(each['schema:inLanguage']), text }]
  })
  const kept = isOf('TextualBody', node) ? null : node
  return {
    iris: namesOf(node),
    kept,
    number: countOf(node['schema:position']) ?? 0,
    draft: draft.data,
    translations,
  }
}

function nameOf(value: unknown): string | null {
  const [first] = listOf(value)
  const named = objectOf(first)
  return textOf(named ? (named['schema:name'] ?? named.name) : first)
}

function dateOf(value: unknown): string | null {
  const text = textOf(value)
  return text !== null && isPartialDate(text) ? text : null
}
