import { composeText } from '#app/domain/canonical-text.ts'
import { codePointsOf } from '#app/domain/code-points.ts'
import type { HandedCapture, HandedClaim, HandedSource, Json } from '#app/domain/handover.ts'
import { namesOf } from './give-back.ts'

/** A source with its captures, in the terms of schema.org. What is unknown is left out. */
export function sourceNode(source: HandedSource, captures: HandedCapture[], texts: boolean): Json {
  const { iris, kept, draft, number } = source
  const { title, kind, publisher, authors, url, published, language, note } = draft
  return {
    ...kept,
    ...namesOf(source),
    type: 'schema:CreativeWork',
    'schema:position': number,
    'schema:name': title,
    'schema:additionalType': kind,
    ...(publisher !== null && { 'schema:publisher': publisher }),
    ...(authors.length > 0 && { 'schema:author': authors }),
    ...(url !== null && { 'schema:url': url }),
    ...(published !== null && { 'schema:datePublished': published }),
    'schema:inLanguage': language,
    ...(note !== '' && { 'schema:description': note }),
    'schema:encoding': captures
      .filter(({ sourceIri }) => sourceIri === iris[0])
      .map((capture) => captureNode(capture, texts)),
  }
}

function captureNode(capture: HandedCapture, texts: boolean): Json {
  const { kept, capturedAt, mediaType, textSha256, text } = capture
  return {
    ...kept,
    ...namesOf(capture),
    type: ['Text', 'schema:TextDigitalDocument'],
    format: 'text/plain',
    'schema:encodingFormat': mediaType,
    ...(capturedAt !== null && { 'schema:dateCreated': capturedAt }),
    'schema:sha256': textSha256,
    ...(texts && text !== null && { 'schema:text': text, 'schema:hasPart': blocksOf(capture) }),
  }
}

/** The blocks of a text, counted in code points. */
function blocksOf({ text, blocks: drafts }: HandedCapture): Json[] {
  const { toPoints } = codePointsOf(text ?? '')
  return composeText(drafts).blocks.map(({ kind, start, end, locator }) => ({
    'schema:additionalType': kind,
    start: toPoints(start),
    end: toPoints(end),
    ...(locator?.kind === 'page' && { 'schema:pagination': locator.page }),
    ...(locator?.kind === 'time' && { 'schema:startOffset': locator.from, 'schema:endOffset': locator.to }),
  }))
}

/** A claim with its wordings: what is known of it besides the words that stand in a body. */
export function claimNode(claim: HandedClaim): Json {
  const { kept, number, draft, translations } = claim
  const { wording, language, claimant, claimedOn } = draft
  return {
    ...kept,
    ...namesOf(claim),
    type: 'schema:Claim',
    'schema:position': number,
    'schema:text': wording,
    'schema:inLanguage': language,
    ...(claimant !== null && { 'schema:author': claimant }),
    ...(claimedOn !== null && { 'schema:datePublished': claimedOn }),
    ...(translations.length > 0 && {
      'schema:workTranslation': translations.map(({ language: into, text }) => ({
        'schema:inLanguage': into,
        'schema:text': text,
      })),
    }),
  }
}
