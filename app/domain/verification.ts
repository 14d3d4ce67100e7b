/** What a check of the store can find wrong. Each has a sentence in the catalogue. */
export const problemIds = [
  'structure_damaged',
  'link_broken',
  'number_doubled',
  'number_missing',
  'event_gap',
  'event_link',
  'event_changed',
  'event_unreadable',
  'head_unknown',
  'store_renamed',
  'bytes_changed',
  'bytes_size',
  'text_changed',
  'text_form',
  'blocks_unreadable',
  'blocks_misfit',
  'passage_outside',
  'passage_words',
  'passage_context',
  'location_outside',
  'location_words',
  'location_unrecorded',
  'successor_differs',
  'preparation_unreadable',
  'capture_unrecorded',
  'capture_lost',
  'quote_unrecorded',
  'quote_elsewhere',
  'wording_unrecorded',
  'standing_differs',
  'proposal_differs',
  'verdict_unrecorded',
  'verdict_lost',
  'stance_unrecorded',
  'retraction_unrecorded',
  'record_differs',
  'record_lost',
  'row_lost',
  'birth_lost',
  'sheet_differs',
  'sheet_unfrozen',
] as const

export type ProblemId = (typeof problemIds)[number]

export const checkedKinds = [
  'events',
  'bytes',
  'captures',
  'passages',
  'locations',
  'preparations',
  'claims',
  'evidence',
  'verdicts',
  'questions',
  'relays',
  'sheets',
  'tables',
] as const

/** What was looked at, counted. */
export type CheckedKind = (typeof checkedKinds)[number]

/** One thing that does not agree: which object (its id, its label and case where it has them) and how it differs. */
export type Finding = {
  problem: ProblemId
  kind:
    | 'store'
    | 'table'
    | 'event'
    | 'bytes'
    | 'preparation'
    | 'source'
    | 'capture'
    | 'passage'
    | 'claim'
    | 'evidence'
    | 'verdict'
    | 'question'
    | 'relay'
    | 'origin'
    | 'comment'
    | 'sheet'
  id: string
  /** C4, S2, E11, or #17 for an event. */
  label: string | null
  /** The short name of the case it belongs to. */
  caseSlug: string | null
  /** What was found, in the store's own terms. */
  detail: string | null
}

/** The outcome of a check: the newest event, what was looked at, and everything that does not agree. */
export type Verification = {
  head: { sequence: number; hash: string }
  checked: Record<CheckedKind, number>
  findings: Finding[]
}
