import type { Retraction } from './claim.ts'
import type { CaseId, CircleId, OriginId, PassageId, RelayId, SourceId, UserId } from './ids.ts'

/** In which way a source has something from elsewhere. */
export const relayKinds = ['quotes', 'translates', 'rewrites', 'syndicates'] as const
export type RelayKind = (typeof relayKinds)[number]

/** What an origin outside of the case is. */
export const originKinds = ['person', 'office', 'agency', 'outlet', 'release', 'recording'] as const
export type OriginKind = (typeof originKinds)[number]

/** Somebody or something outside of the case from which sources have what they say. */
export type Origin = {
  id: OriginId
  caseId: CaseId
  name: string
  kind: OriginKind
  note: string
  createdAt: string
  createdBy: UserId
  version: number
}

/** "This source has it from that one": from another source of the case, or from an origin outside of it. */
export type Relay = {
  id: RelayId
  caseId: CaseId
  sourceId: SourceId
  from: { sourceId: SourceId } | { originId: OriginId }
  kind: RelayKind
  /** The passage of the source that says so, where one does. */
  passageId: PassageId | null
  note: string
  createdAt: string
  createdBy: UserId
  version: number
  retraction: Retraction | null
}

/** A finding of circular reporting: a relay that was refused because it would have closed a loop. */
export type Circle = {
  id: CircleId
  caseId: CaseId
  sourceId: SourceId
  fromSourceId: SourceId
  kind: RelayKind
  /** The passage of the source that says so, where one does. */
  passageId: PassageId | null
  note: string
  createdAt: string
  createdBy: UserId
  version: number
  retraction: Retraction | null
}

/** What an editor decided on two sources with the same words. The decision stays, so that it is not asked again. */
export const suggestionDecisions = ['accepted', 'rejected'] as const
export type SuggestionDecision = (typeof suggestionDecisions)[number]
