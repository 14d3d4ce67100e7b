import type { SourceId } from '#app/domain/ids.ts'
import { awaitsDecision } from '#app/domain/location.ts'
import { reliabilityGrades } from '#app/domain/reliability.ts'
import { decisionVersion } from '#app/domain/suggestion.ts'
import { assessReliability } from '#app/services/relays/assess-reliability.server.ts'
import { decideSuggestion } from '#app/services/relays/decide-suggestion.server.ts'
import { markOrigin } from '#app/services/relays/mark-origin.server.ts'
import { nameOrigin } from '#app/services/relays/name-origin.server.ts'
import type { RelayPlace } from '#app/services/relays/passage-of-source.server.ts'
import { recordCircle } from '#app/services/relays/record-circle.server.ts'
import { recordRelay } from '#app/services/relays/record-relay.server.ts'
import { retractCircle } from '#app/services/relays/retract-circle.server.ts'
import { retractRelay } from '#app/services/relays/retract-relay.server.ts'
import { reviseOrigin } from '#app/services/relays/revise-origin.server.ts'
import { captureAgain } from '#app/services/sources/capture-again.server.ts'
import { markBoilerplate } from '#app/services/sources/mark-boilerplate.server.ts'
import { reviseSource } from '#app/services/sources/revise-source.server.ts'
import { settleLocation } from '#app/services/sources/settle-location.server.ts'
import { getCapture, getNewestCapture } from '#db/queries/captures.server.ts'
import { listCircles } from '#db/queries/circles.server.ts'
import { listLocationsOfCase } from '#db/queries/locations.server.ts'
import { listOrigins } from '#db/queries/origins.server.ts'
import { listRelays } from '#db/queries/relays.server.ts'
import { listSources } from '#db/queries/sources.server.ts'
import { findDecision } from '#db/queries/suggestions.server.ts'
import { takenIn } from '../handovers.ts'
import { aSource, ministryText, spanOf } from '../material.ts'
import { row } from '../remarked-page.ts'
import { type Desk, pick, type Step, sourceAt } from './desk.ts'

/** What a newer capture says instead of the pianist. */
const [oldWord, newWord] = ['пианист', 'скрипач']

/** Two sources of the case, one after the other. */
function twoAt({ work, caseId }: Desk, which: number) {
  const sources = listSources(work.db, caseId)
  return { source: pick(sources, which), from: pick(sources, which + 1) }
}

/** A word of the source that says from whom it has it; a new capture may have another one in its place. */
function wordOf({ work }: Desk, sourceId: SourceId): RelayPlace | null {
  const { id: captureId, text } = getNewestCapture(work.db, sourceId)
  return text.includes(oldWord) ? { captureId, span: spanOf(text, oldWord) } : null
}

/** Sources, their captures, and where they have it from. */
export const sourceSteps = {
  add: ({ work, caseId }) => aSource(work, caseId),
  correct: (desk, which) => {
    const { id: sourceId, version, isOrigin: _, ...known } = sourceAt(desk, which)
    const { title: __, kind, publisher, authors, url, published, language, note } = known
    const draft = { title: `Title ${which}`, kind, publisher, authors, url, published, language, note }
    reviseSource(desk.work, { sourceId, version, draft })
  },
  recapture: (desk, which) => {
    const text = which % 2 === 0 ? ministryText.replace(oldWord, newWord) : `${ministryText}\n\n${which}`
    captureAgain(desk.work, {
      sourceId: sourceAt(desk, which).id,
      capture: {
        ...{ method: 'paste', mediaType: 'text/plain', fileName: null },
        ...{ bytes: new TextEncoder().encode(text), blocks: [{ kind: 'paragraph', text }] },
      },
    })
  },
  settle: (desk, which) => {
    const waiting = pick(listLocationsOfCase(desk.work.db, desk.caseId).filter(awaitsDecision), which)
    const { text } = getCapture(desk.work.db, waiting.captureId)
    const takesIt = which % 2 === 0 && text.includes(newWord)
    settleLocation(desk.work, { ...waiting, span: takesIt ? spanOf(text, newWord) : null })
  },
  boilerplate: (desk, which) => {
    const { id: captureId } = getNewestCapture(desk.work.db, sourceAt(desk, which).id)
    markBoilerplate(desk.work, { captureId, block: 0, isBoilerplate: which % 2 === 0 })
  },
  relay: (desk, which) => {
    const { source, from } = twoAt(desk, which)
    const draft = { kind: 'quotes', note: `Seen ${which}` } as const
    const place = wordOf(desk, source.id)
    recordRelay(desk.work, { sourceId: source.id, from: { sourceId: from.id }, draft, place })
  },
  relayOutside: (desk, which) => {
    const { work, caseId } = desk
    const draft = { kind: 'rewrites', note: '' } as const
    const { id: originId } = nameOrigin(work, {
      caseId,
      draft: { name: `Agency ${which}`, kind: 'agency', note: '' },
    })
    recordRelay(work, { sourceId: sourceAt(desk, which).id, from: { originId }, draft, place: null })
  },
  renameOrigin: ({ work, caseId }, which) => {
    const { id: originId, version } = pick(listOrigins(work.db, caseId), which)
    reviseOrigin(work, {
      originId,
      version,
      draft: { name: `Agency of ${which}`, kind: 'outlet', note: 'n' },
    })
  },
  unrelay: ({ work, caseId }, which) => {
    const { id: relayId, version } = pick(listRelays(work.db, caseId), which)
    retractRelay(work, { relayId, version, reason: 'misread' })
  },
  circle: (desk, which) => {
    const { source, from } = twoAt(desk, which)
    const draft = { kind: 'quotes', note: `Found ${which}` } as const
    const place = wordOf(desk, from.id)
    recordCircle(desk.work, { sourceId: from.id, fromSourceId: source.id, draft, place })
  },
  uncircle: ({ work, caseId }, which) => {
    const { id: circleId, version } = pick(listCircles(work.db, caseId), which)
    retractCircle(work, { circleId, version, reason: 'no loop any more' })
  },
  decide: (desk, which) => {
    const { source, from } = twoAt(desk, which)
    const draft = { kind: 'rewrites', note: `Compared ${which}` } as const
    const decision = which % 2 === 0 ? 'accepted' : 'rejected'
    const version = decisionVersion(findDecision(desk.work.db, source.id, from.id)?.decidedAt)
    const pair = { sourceId: source.id, otherSourceId: from.id, version }
    decideSuggestion(desk.work, { ...pair, decision, draft, place: null })
  },
  mark: (desk, which) =>
    markOrigin(desk.work, { sourceId: sourceAt(desk, which).id, isOrigin: which % 3 > 0 }),
  assess: (desk, which) => {
    const draft = { topic: 'the events', grade: pick(reliabilityGrades, which), reason: `Read ${which}` }
    assessReliability(desk.work, { sourceId: sourceAt(desk, which).id, draft })
  },
  remark: (desk, which) => {
    const { id } = sourceAt(desk, which)
    takenIn(desk.work, desk.caseId, [row(`of ${which}`, { exact: 'пианист' })], id)
  },
} satisfies Record<string, Step>
