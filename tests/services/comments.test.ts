import { describe, expect, test } from 'vitest'
import { makeComment } from '#app/services/comments/make-comment.server.ts'
import { markSeen } from '#app/services/comments/mark-seen.server.ts'
import { readComments } from '#app/services/comments/read-comments.server.ts'
import { readHistory } from '#app/services/events/read-history.server.ts'
import { readInbox } from '#app/services/inbox/read-inbox.server.ts'
import { giveSecondOpinion } from '#app/services/verdicts/give-second-opinion.server.ts'
import { listEvents } from '#db/queries/events.server.ts'
import { aClaim, someEvidence } from '#tests/support/material.ts'
import { refusalOf } from '#tests/support/refusal-of.ts'
import { askForSignatures, signingDesk } from '#tests/support/signing.ts'

describe('a comment', () => {
  test('stands in the thread of what it is on', () => {
    const { work, claim, against } = signingDesk()
    const claimId = claim.id
    makeComment(work, { claimId, on: {}, text: 'Who is he?' })
    makeComment(work, { claimId, on: { evidenceId: against.id }, text: 'See https://example.org/a.' })
    makeComment(work, { claimId, on: {}, text: 'Still open' })
    const { threads } = readComments(work, claim)
    const said = threads.map(({ about, comments }) => [
      about.key,
      comments.map(({ parts }) => parts[0]?.text),
    ])
    expect(said).toEqual([
      ['claim', ['Who is he?', 'Still open']],
      ['E1', ['See ']],
    ])
    expect(threads[1]?.comments[0]?.parts[1]).toEqual({ kind: 'link', text: 'https://example.org/a' })
  })

  test('reaches whom it names, until they take note of it, and never its author', () => {
    const { work, claim, bolot } = signingDesk()
    const text = '@Bolot and @Aigul, look at this'
    const { id } = makeComment(work, { claimId: claim.id, on: {}, text })
    expect(readInbox(bolot).addressed).toMatchObject([{ number: 1, by: 'Aigul', text, commentId: id }])
    expect(readInbox(work).addressed).toEqual([])
    markSeen(work, { commentIds: [id] })
    expect(readInbox(bolot).addressed).toHaveLength(1)
    markSeen(bolot, { commentIds: [id] })
    expect(readInbox(bolot).addressed).toEqual([])
    const [event] = listEvents(work.db, { claimId: claim.id, limit: 1 })
    expect(event).toMatchObject({ type: 'comment_made', data: { addressees: [bolot.actor.id] } })
  })

  test('can be made on every verdict that the claim ever had, the first of many too', () => {
    const { work, caseId, claim, propose } = signingDesk()
    askForSignatures(work, caseId, false)
    const given = Array.from({ length: 5 }, () => propose().id)
    for (const verdictId of given) makeComment(work, { claimId: claim.id, on: { verdictId }, text: 'Hm' })
    const { threads, targets } = readComments(work, claim)
    const newestFirst = given.toReversed()
    expect(threads.map(({ about }) => about.key)).toEqual(newestFirst)
    expect(targets.map(({ key }) => key)).toEqual(['claim', 'E1', ...newestFirst])
  })

  test('is not made on the evidence or the verdict of another claim', () => {
    const { work, caseId, claim, capture, propose } = signingDesk()
    const other = aClaim(work, caseId, 'He plays jazz.')
    const piece = someEvidence(work, other.id, capture, 'пианист', 'supports')
    const say = (on: Parameters<typeof makeComment>[1]['on'], claimId = claim.id) =>
      refusalOf(() => makeComment(work, { claimId, on, text: 'Hm' }))
    expect(say({ evidenceId: piece.id })).toBe('not_found.evidence')
    expect(say({ verdictId: propose().id }, other.id)).toBe('not_found.verdict')
  })
})

describe('of a proposed verdict that somebody is not shown', () => {
  test('neither the comments, nor the history, nor the inbox tell', () => {
    const { work, caseId, claim, bolot, person, propose } = signingDesk()
    const { id: verdictId } = propose()
    const secret = 'Is refuted not too strong, @Bolot?'
    makeComment(work, { claimId: claim.id, on: { verdictId }, text: secret })
    const chynara = person('Chynara', 'editor')
    const draft = { code: 'refuted', confidence: null, reasons: 'Refuted, I say' } as const
    giveSecondOpinion(chynara, { verdictId, draft })
    const told = (by = bolot) =>
      JSON.stringify([
        readComments(by, claim),
        readHistory(by, { caseId, limit: 50 }),
        readHistory(by, { caseId, only: { claimId: claim.id }, limit: 50 }),
        readInbox(by),
      ])
    expect(told()).not.toContain('refuted')
    expect(told()).not.toContain('Refuted')
    expect(told()).not.toContain('pianist')
    expect(refusalOf(() => makeComment(bolot, { claimId: claim.id, on: { verdictId }, text: 'Hm' }))).toBe(
      'not_found.verdict',
    )
    giveSecondOpinion(bolot, { verdictId, draft })
    for (const words of [secret, 'Refuted, I say', 'pianist']) expect(told()).toContain(words)
  })

  test('the history keeps its place and its hash in the chain', () => {
    const { work, caseId, bolot, propose } = signingDesk()
    propose()
    const [event] = listEvents(work.db, { caseId, limit: 1 })
    const [entry] = readHistory(bolot, { caseId, limit: 1 }).entries
    expect(entry).toEqual({
      ...{ sequence: event?.sequence, at: event?.at, actorId: work.actor.id, hash: event?.hash },
      ...{ type: 'withheld', data: { claim: 'C1' } },
    })
  })
})
