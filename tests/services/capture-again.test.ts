import { describe, expect, test } from 'vitest'
import type { PassageId } from '#app/domain/ids.ts'
import { kindsAsBefore } from '#app/services/sources/kinds-as-before.server.ts'
import { markBoilerplate } from '#app/services/sources/mark-boilerplate.server.ts'
import { readSource } from '#app/services/sources/read-source.server.ts'
import { settleLocation } from '#app/services/sources/settle-location.server.ts'
import { listEvents } from '#db/queries/events.server.ts'
import { getEvidence } from '#db/queries/evidence.server.ts'
import { getPassage } from '#db/queries/passages.server.ts'
import { capturedDesk, count, lead, text, video } from '#tests/support/captured-desk.ts'
import { spanOf } from '#tests/support/material.ts'
import { as, testPerson } from '#tests/support/test-work.ts'

const none = { exact: 0, moved: 0, changed: 0, ambiguous: 0, lost: 0 }

describe('a source captured again', () => {
  test('carries quotes whose words stand to their new place, and no verdict turns stale (manifold#1365)', () => {
    const { again, read, reasons, piece, work } = capturedDesk()
    const { counts } = again(`Обновлено.\n\n${text}`)
    expect(counts).toEqual({ ...none, exact: 2 })
    expect(read().cards.map(({ start, end }) => read().text.slice(start, end))).toEqual([
      'погибли 225 человек',
      'На видео именно пианист',
    ])
    expect(reasons()).toEqual([])
    expect(getEvidence(work.db, piece.id)).toMatchObject({
      passageId: piece.passageId,
      version: piece.version,
    })
  })

  test('with one digit changed in a quoted sentence makes the verdict stale, and says which evidence', () => {
    const { again, read, reasons } = capturedDesk()
    expect(again(text.replace('225', '227')).counts).toEqual({ ...none, exact: 1, changed: 1 })
    expect(reasons()).toEqual([{ kind: 'changed', evidence: 1 }])
    expect(read()).toMatchObject({ undecided: 1 })
    expect(read().cards.map(({ links }) => links[0])).toMatchObject([{ kind: 'evidence', number: 2 }])
  })

  test('without the quoted sentence makes the verdict stale as well', () => {
    const { again, reasons } = capturedDesk()
    expect(again([lead, video].join('\n\n')).counts).toEqual({ ...none, exact: 1, lost: 1 })
    expect(reasons()).toEqual([{ kind: 'lost', evidence: 1 }])
  })

  test('and captured once more with the old words makes the verdict stand again', () => {
    const { again, reasons, read } = capturedDesk()
    again(text.replace('225', '227'))
    again(text)
    expect(reasons()).toEqual([])
    expect(read()).toMatchObject({ undecided: 0 })
  })

  test('leaves a verdict alone that was given after it', () => {
    const { again, reasons, judge } = capturedDesk()
    again(text.replace('225', '227'))
    judge()
    expect(reasons()).toEqual([])
  })

  test('keeps every older capture as it was', () => {
    const { again, work, caseId, capture } = capturedDesk()
    again(text.replace('225', '227'))
    const old = readSource(work, { caseId, number: 1, captureId: capture.id })
    expect(old.text).toBe(text)
    expect(old.cards).toHaveLength(2)
    expect(old.captures).toHaveLength(2)
  })

  test('is in the history with what became of the quotes', () => {
    const { again, work, caseId } = capturedDesk()
    again(text.replace('225', '227'))
    const [event] = listEvents(work.db, { caseId, limit: 1 })
    expect(event).toMatchObject({
      type: 'passages_located',
      data: { source: 'S1', ...none, exact: 1, changed: 1 },
    })
  })
})

describe('a quote whose words changed', () => {
  const changed = () => {
    const story = capturedDesk()
    const { capture } = story.again(text.replace('225', '227'))
    const decide = (words: string | null) =>
      settleLocation(story.work, {
        passageId: story.piece.passageId as PassageId,
        captureId: capture.id,
        span: words === null ? null : spanOf(capture.text, words),
      })
    return { ...story, now: capture, decide }
  }

  test('can be taken over with the new words: a new passage that names the old one, and a stale verdict', () => {
    const { decide, work, piece, now, read, reasons } = changed()
    decide('погибли 227 человек')
    const { passageId } = getEvidence(work.db, piece.id)
    expect(getPassage(work.db, passageId as PassageId)).toMatchObject({
      captureId: now.id,
      predecessorId: piece.passageId,
      locator: { exact: 'погибли 227 человек' },
    })
    expect(read()).toMatchObject({
      undecided: 0,
      cards: [{ links: [{ number: 1 }] }, { links: [{ number: 2 }] }],
    })
    expect(reasons()).toEqual([{ kind: 'recut', evidence: 1 }])
  })

  test('can be left in the older capture; the verdict stays stale until somebody judges again', () => {
    const { decide, work, piece, read, reasons, judge } = changed()
    decide(null)
    expect(getEvidence(work.db, piece.id).passageId).toBe(piece.passageId)
    expect(read()).toMatchObject({ undecided: 0 })
    expect(reasons()).toEqual([{ kind: 'changed', evidence: 1 }])
    judge()
    expect(reasons()).toEqual([])
  })

  test('is decided once: a second editor is told, and nothing is overwritten (inception#2038, webanno#1878)', () => {
    const { decide, read } = changed()
    decide('погибли 227 человек')
    expect(() => decide(null)).toThrow('conflict.location_settled')
    expect(read()).toMatchObject({ undecided: 0 })
  })

  test('is decided beside another quote by a second editor, and both decisions stand (text-annotator-js#87, zou#325)', () => {
    const { work, piece, other, again, read } = capturedDesk()
    const { capture: now } = again(text.replace('225', '227').replace('пианист', 'скрипач'))
    const bolot = as(work, testPerson(work.db, 'Bolot'))
    const seen = read().undecided
    const decide = (by: typeof work, passageId: PassageId | null, words: string) =>
      settleLocation(by, {
        ...{ passageId: passageId as PassageId, captureId: now.id },
        span: spanOf(now.text, words),
      })
    decide(work, piece.passageId, 'погибли 227 человек')
    decide(bolot, other.passageId, 'На видео именно скрипач')
    const quoted = [piece, other].map(({ id }) => getEvidence(work.db, id).passageId as PassageId)
    const words = quoted.map((id) => getPassage(work.db, id).locator)
    expect([seen, read().undecided]).toEqual([2, 0])
    expect(words).toMatchObject([{ exact: 'погибли 227 человек' }, { exact: 'На видео именно скрипач' }])
  })

  test('cannot be decided by a viewer', () => {
    const { work, piece, now } = changed()
    const viewer = { ...work, actor: { ...work.actor, role: 'viewer' as const } }
    const decision = { passageId: piece.passageId as PassageId, captureId: now.id, span: null }
    expect(() => settleLocation(viewer, decision)).toThrow('forbidden.edit')
  })
})

describe('what editors said of the blocks', () => {
  test('is said of the same words in the next capture too', () => {
    const { work, capture } = capturedDesk()
    const { sourceId } = capture
    markBoilerplate(work, { captureId: capture.id, block: 0, isBoilerplate: true })
    const fresh = [lead, count.replace('225', '227'), video].map((words) => ({
      kind: 'paragraph' as const,
      text: words,
    }))
    const kinds = kindsAsBefore(work, { sourceId, blocks: fresh }).map(({ kind }) => kind)
    expect(kinds).toEqual(['boilerplate', 'paragraph', 'paragraph'])
  })
})
