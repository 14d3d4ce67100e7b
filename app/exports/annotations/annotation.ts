import { sideOf } from '#app/domain/evidence.ts'
import type { HandedClaim, HandedLink, HandedRemark, HandedUse, Json } from '#app/domain/handover.ts'
import { giveBack, giveBackBodies, giveBackTargets, isAnnotation } from './give-back.ts'
import type { TermSet } from './terms.ts'

/** A passage's tie to a claim: the claim, in its words, is the body; what the passage does to it is classified beside it. */
export function linkAnnotation(link: HandedLink, target: Json, claims: HandedClaim[]): Json {
  const { kept, use, author, madeAt } = link
  const claim = claims.find(({ iris }) => iris[0] === link.claimIri)
  const bodies = [
    ...(claim ? [claimBody(claim, use)] : []),
    ...termsOf(use),
    ...(use.kind === 'evidence' && use.draft.note !== '' ? [noteBody(use.draft.note)] : []),
    ...link.translations.map(({ language, text, madeBy }) => ({
      type: 'TextualBody',
      purpose: 'describing',
      format: 'text/plain',
      language,
      value: text,
      'schema:translator': madeBy,
    })),
  ]
  return giveBack(link, {
    motivation: motivationOf(use),
    ...(author && { creator: { id: author.iri, type: 'Person', name: author.name } }),
    ...(madeAt !== null && { created: madeAt }),
    body: giveBackBodies(kept, bodies, use.kind === 'evidence'),
    target: giveBackTargets(kept, target),
  })
}

/** A remark as it came, with where it stands here. */
export function remarkAnnotation(remark: HandedRemark, target: Json): Json {
  const { kept, author, madeAt, body, tags, replyTo } = remark
  const bodies = [
    ...(body === '' ? [] : [noteBody(body)]),
    ...tags.map((tag) => ({ type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: tag })),
  ]
  const said = isAnnotation(kept) && ('body' in kept || 'bodyValue' in kept)
  return giveBack(remark, {
    ...(!(isAnnotation(kept) && 'motivation' in kept) && {
      motivation: replyTo === null ? 'commenting' : 'replying',
    }),
    ...(author !== null && { creator: { type: 'Person', name: author } }),
    ...(madeAt !== null && { created: madeAt }),
    ...(!said && bodies.length > 0 && { body: bodies }),
    target: replyTo ?? giveBackTargets(kept, target),
  })
}

function motivationOf(use: HandedUse): string {
  if (use.kind === 'appearance') return 'identifying'
  return sideOf(use.draft.stance) === null ? 'linking' : 'assessing'
}

function claimBody({ iris, draft }: HandedClaim, use: HandedUse): Json {
  return {
    id: iris[0],
    type: ['TextualBody', 'schema:Claim'],
    purpose: use.kind === 'appearance' ? 'identifying' : 'linking',
    format: 'text/plain',
    language: draft.language,
    value: draft.wording,
  }
}

function termsOf(use: HandedUse): Json[] {
  if (use.kind === 'appearance') return [term('role', use.role)]
  const { stance, proximity, basis, circumstances, credibility } = use.draft
  return [
    term('stance', stance),
    ...(proximity ? [term('proximity', proximity)] : []),
    ...(basis ? [term('basis', basis)] : []),
    ...circumstances.map((each) => term('circumstance', each)),
    ...(credibility ? [term('credibility', String(credibility))] : []),
  ]
}

function term(set: TermSet, value: string): Json {
  return {
    type: ['TextualBody', 'schema:DefinedTerm'],
    purpose: 'classifying',
    format: 'text/plain',
    value,
    'schema:inDefinedTermSet': set,
  }
}

function noteBody(value: string): Json {
  return { type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value }
}
