import type { CaptureId, PassageId, RemarkId, SourceId, UserId } from './ids.ts'
import type { LocationOutcome } from './location.ts'
import type { Span } from './passage.ts'

/** Words that somebody quoted, with what stood on either side of them. */
export type GivenQuote = { exact: string; prefix: string; suffix: string }

/**
 * What somebody wrote elsewhere on a source, as it came. `outcome` says how the quoted words were found in the capture; null when none were
 * quoted and the whole source is meant. Only `exact` and `moved` have a passage; `places` are those that an editor may mean otherwise.
 */
export type Remark = {
  id: RemarkId
  sourceId: SourceId
  sequence: number
  captureId: CaptureId
  passageId: PassageId | null
  outcome: LocationOutcome | null
  /** The position that came along points at other words than the quote. */
  disagrees: boolean
  quote: GivenQuote | null
  places: Span[]
  author: string | null
  madeAt: string | null
  body: string
  tags: string[]
  replyTo: RemarkId | null
  createdAt: string
  createdBy: UserId
}

/** Remarks with the replies to each, all in the order in which they were written. */
export type Thread<T> = { remark: T; replies: Thread<T>[] }

/** Lays replies under what they answer. One whose answer-to is not among them begins a thread of its own. */
export function threadsOf<T extends Pick<Remark, 'id' | 'replyTo' | 'madeAt' | 'sequence'>>(
  remarks: readonly T[],
): Thread<T>[] {
  const threads = new Map(remarks.map((remark) => [remark.id, { remark, replies: [] as Thread<T>[] }]))
  const roots: Thread<T>[] = []
  for (const remark of remarks.toSorted(asWritten)) {
    const thread = threads.get(remark.id)
    const parent = remark.replyTo === null ? undefined : threads.get(remark.replyTo)
    if (thread) (parent?.replies ?? roots).push(thread)
  }
  return roots
}

function asWritten(a: Pick<Remark, 'madeAt' | 'sequence'>, b: Pick<Remark, 'madeAt' | 'sequence'>): number {
  const [then, other] = [a.madeAt ?? '', b.madeAt ?? '']
  return then < other ? -1 : then > other ? 1 : a.sequence - b.sequence
}

/** A place of the newest capture, with its words. */
export type ShownPlace = Span & { words: string }

/** A remark as a page shows it: how its words stand in the newest capture of the source. */
export type ShownRemark = Pick<
  Remark,
  'id' | 'sequence' | 'replyTo' | 'author' | 'madeAt' | 'body' | 'tags' | 'disagrees'
> & {
  /** The words that were quoted. */
  quote: string | null
  outcome: LocationOutcome | null
  /** The place found, or those that may be meant. */
  places: ShownPlace[]
  /** The claims that rest on the same words. */
  claims: number[]
}

/** A page of the remarks on a source. `adrift` counts those whose words did not stand where they were looked for; `next` is where the next page begins. */
export type RemarksOfSource = {
  threads: Thread<ShownRemark>[]
  count: number
  adrift: number
  first: boolean
  next: number | null
}
