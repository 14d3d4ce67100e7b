import { appearanceRoles } from '#app/domain/claim.ts'
import { bases, circumstances, proximities, stances } from '#app/domain/evidence.ts'
import { evidenceDraftSchema } from '#app/domain/evidence-draft.ts'
import type { HandedLink, HandedRemark, HandedUse, Json, UnreadRow } from '#app/domain/handover.ts'
import { credibilities } from '#app/domain/reliability.ts'
import { type TranslationDraft, translationDraftSchema } from '#app/domain/translation.ts'
import { instantOf, isOf, languageOf, listOf, objectOf, objectsOf, textOf } from './json-values.ts'
import { placeOfTargets } from './target.ts'

/** What a Web Annotation says: a tie to a claim where its body is one, else a remark. */
export function readAnnotation(row: Json): HandedLink | HandedRemark | UnreadRow {
  const iris = namesOf(row)
  const bodies = objectsOf(row.body)
  const body = wordsOf(row)
  if (iris.length === 0) return { name: body, reason: 'row.no_id' }
  const targets = listOf(row.target)
  const place = placeOfTargets(targets, 'code_points')
  if (!place) return { name: body, reason: 'row.no_place' }
  const { '@context': _context, ...kept } = row
  const madeAt = instantOf(row.created)
  const claim = textOf(bodies.find((each) => isOf('schema:Claim', each))?.id)
  const use = tieOf(bodies)
  if (claim !== null && use) {
    const translations = bodies.flatMap(translationOf)
    return { iris, kept, claimIri: claim, place, use, translations, author: null, madeAt }
  }
  return {
    ...{ iris, kept, place, madeAt, body },
    author: authorOf(row.creator),
    tags: bodies.filter(({ purpose }) => purpose === 'tagging').flatMap(({ value }) => textOf(value) ?? []),
    replyTo: listOf(row.motivation).includes('replying') ? place.captureIri : null,
  }
}

/** All IRIs of an annotation, the one that never changes first. */
export function namesOf(row: Json): string[] {
  const names = [row.canonical, row.id ?? row['@id'], ...listOf(row.via)]
  return [...new Set(names.flatMap((name) => textOf(objectOf(name)?.id ?? name) ?? []))]
}

/** What a passage does to a claim, by the bodies that classify it. Values that are none of ours stay unsaid. */
function tieOf(bodies: Json[]): HandedUse | null {
  const terms = (set: string) =>
    bodies
      .filter((each) => each['schema:inDefinedTermSet'] === set)
      .flatMap(({ value }) => textOf(value) ?? [])
  const one = <T extends string>(set: string, words: readonly T[]) =>
    words.find((word) => terms(set).includes(word)) ?? null
  const role = one('role', appearanceRoles)
  if (role) return { kind: 'appearance', role }
  const draft = evidenceDraftSchema.safeParse({
    stance: one('stance', stances),
    proximity: one('proximity', proximities),
    basis: one('basis', bases),
    circumstances: circumstances.filter((each) => terms('circumstance').includes(each)),
    credibility: credibilities.find((each) => terms('credibility').includes(String(each))) ?? null,
    note: textOf(bodies.find(isNote)?.value) ?? '',
  })
  return draft.success ? { kind: 'evidence', draft: draft.data } : null
}

function isNote(body: Json): boolean {
  return body.purpose === 'commenting' && body.type === 'TextualBody'
}

function translationOf(body: Json): TranslationDraft[] {
  if (body['schema:translator'] === undefined) return []
  const draft = translationDraftSchema.safeParse({
    language: languageOf(body.language),
    text: body.value,
    madeBy: body['schema:translator'],
  })
  return draft.success ? [draft.data] : []
}

/** All words of the bodies that are no tags, as plain text whatever format they are in. */
function wordsOf(row: Json): string {
  const short = textOf(row.bodyValue)
  if (short !== null) return short
  const parts = listOf(row.body).flatMap((each) => {
    const body = objectOf(each)
    if (body?.purpose === 'tagging') return []
    return textOf(body ? (body.value ?? body.id ?? objectOf(body.source)?.id ?? body.source) : each) ?? []
  })
  return parts.join('\n\n')
}

function authorOf(creator: unknown): string | null {
  const [first] = listOf(creator)
  const person = objectOf(first)
  if (!person) return textOf(first)?.replace(/^acct:/, '') ?? null
  return textOf(person.name) ?? textOf(person.nickname) ?? textOf(person.id)
}
