import { authorize } from '#app/domain/actor.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { HandedLink, HandedRemark, HandoverRow } from '#app/domain/handover.ts'
import type { ClaimId, PassageId } from '#app/domain/ids.ts'
import { carriesOver } from '#app/domain/location.ts'
import type { RefusalId } from '#app/domain/refusals.ts'
import { getClaim } from '#db/queries/claims.server.ts'
import { addAppearanceTo } from '../appearances/add-appearance.server.ts'
import { claimToChange } from '../claims/claim-to-change.server.ts'
import { attachEvidenceTo } from '../evidence/attach-evidence.server.ts'
import { translatePassage } from '../passages/translate-passage.server.ts'
import { changeIfAny, type Recorder, type Work } from '../work.server.ts'
import type { FoundPlace } from './places.server.ts'
import { rowOf, type Taking } from './taking.server.ts'

export type TakenLinks = {
  rows: HandoverRow[]
  added: number
  /** Those whose words were not found; they are kept as remarks. */
  unplaced: HandedRemark[]
}

/** Ties the handed passages to their claims. Each tie is made whole or not at all. */
export function takeLinks(
  taking: Taking,
  links: HandedLink[],
  claims: ReadonlyMap<string, ClaimId>,
): TakenLinks {
  const taken: TakenLinks = { rows: [], added: 0, unplaced: [] }
  for (const link of links) {
    const made = takeLink(taking, link, claims.get(link.claimIri))
    if (made === null) taken.unplaced.push(asRemark(taking, link, claims.get(link.claimIri)))
    else taken.rows.push(made)
    if (made?.did === 'added') taken.added += 1
  }
  return taken
}

function takeLink(taking: Taking, link: HandedLink, claimId: ClaimId | undefined): HandoverRow | null {
  const { work, recorder, names, finder } = taking
  const words = link.place.quote?.exact ?? ''
  const refused = (reason: RefusalId, found: FoundPlace | null = null): HandoverRow => ({
    ...rowOf(words, found),
    did: 'refused',
    reason,
  })
  if (names.find(link.iris)) return { ...rowOf(words, null), did: 'known' }
  if (!claimId) return refused('row.no_claim')
  const found = finder.find(link.place)
  if (!found) return refused('row.no_source')
  const isWhole = found.outcome === null && link.use.kind === 'evidence'
  if (!isWhole && (found.outcome === null || !carriesOver({ outcome: found.outcome }))) return null
  try {
    return changeIfAny(work, (inner) => {
      const { id, passageId } = tie(work, inner, link, claimId, found)
      translate(taking, link, passageId)
      names.learn(recorder, id, link)
      return { ...rowOf(words, found), did: 'added', as: link.use.kind }
    })
  } catch (error) {
    if (!(error instanceof WorkbenchError)) throw error
    const { id, values } = error.refusal
    return { ...refused(id, found), ...(values && { values }) }
  }
}

function tie(
  work: Work,
  recorder: Recorder,
  { use }: HandedLink,
  claimId: ClaimId,
  { capture, source, span }: FoundPlace,
) {
  const claim = claimToChange(work, recorder.tx, claimId)
  if (use.kind === 'evidence') {
    return attachEvidenceTo(work, recorder, claim, {
      capture,
      source,
      span,
      draft: use.draft,
      isHanded: true,
    })
  }
  if (!span) throw new Error('An appearance has a passage')
  return addAppearanceTo(work, recorder, claim, { capture, source, span, role: use.role })
}

function translate({ work }: Taking, { translations }: HandedLink, passageId: PassageId | null): void {
  if (!passageId) return
  for (const draft of translations) translatePassage(work, { passageId, draft })
}

/** A tie whose words are not found says in words what it says of which claim. */
function asRemark({ work }: Taking, link: HandedLink, claimId: ClaimId | undefined): HandedRemark {
  const claim = claimId && authorize(work.actor, 'edit', getClaim(work.db, claimId))
  const { iris, kept, place, author, madeAt, use } = link
  const note = use.kind === 'evidence' && use.draft.note !== '' ? [use.draft.note] : []
  return {
    ...{ iris, kept, place, madeAt, replyTo: null },
    author: author?.name ?? null,
    body: [...(claim ? [claim.wording.text] : []), ...note].join('\n\n'),
    tags: use.kind === 'evidence' ? [use.draft.stance] : [use.role],
  }
}
