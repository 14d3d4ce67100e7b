import type { ShownVerdict, Signature } from './claim-page.ts'
import type { CommentPart } from './comment-text.ts'
import type { SecondOpinion, SignOffDecision } from './sign-off.ts'
import type { StaleReason } from './staleness.ts'

/** What a second editor held who had not seen the proposed verdict. */
export type ShownOpinion = Pick<SecondOpinion, 'id' | 'code' | 'confidence' | 'reasons'> & {
  given: Signature
}

/** A verdict that was proposed, with what second editors said and decided. */
export type ShownProposal = ShownVerdict & {
  opinions: ShownOpinion[]
  /** Null while it waits. */
  decision: (Signature & { decision: SignOffDecision; comment: string }) | null
  stale: StaleReason[]
}

/** A proposal whose words are kept from a reader who may judge first. */
export type HiddenProposal = Pick<ShownVerdict, 'id' | 'given'> & { hidden: true; mayJudge: boolean }

/** What can be done with the proposal that waits, by whoever reads. */
export type ProposalRights = { maySign: boolean; mayReturn: boolean; isOwn: boolean }

/** The proposals of a claim that a reader is shown: the one that waits, and those that were returned or judged differently, newest first. */
export type Proposals = {
  waiting: (ShownProposal & ProposalRights) | HiddenProposal | null
  /** Those that nothing has superseded yet come first and are `open`. */
  settled: (ShownProposal & { open: boolean })[]
}

export type ShownComment = { id: string; parts: CommentPart[]; made: Signature }

/** What was said on one thing: the claim, E3, or a verdict. */
export type CommentThread = { about: CommentTarget; comments: ShownComment[] }

/** What a comment may be on; `key` is what the form sends: `claim`, `E3`, or the id of a verdict. */
export type CommentTarget =
  | { kind: 'claim'; key: string }
  | { kind: 'evidence'; key: string }
  | { kind: 'verdict' | 'proposal'; key: string; given: Signature }
