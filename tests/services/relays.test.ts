import { describe, expect, test } from 'vitest'
import { assessReliability } from '#app/services/relays/assess-reliability.server.ts'
import { markOrigin } from '#app/services/relays/mark-origin.server.ts'
import { nameOrigin } from '#app/services/relays/name-origin.server.ts'
import { readSourceRelays } from '#app/services/relays/read-source-relays.server.ts'
import { recordCircle } from '#app/services/relays/record-circle.server.ts'
import { retractRelay } from '#app/services/relays/retract-relay.server.ts'
import { reviseOrigin } from '#app/services/relays/revise-origin.server.ts'
import { listCircles, listRelays } from '#db/queries/relays.server.ts'
import { getSource } from '#db/queries/sources.server.ts'
import { aCase, aSource, spanOf } from '#tests/support/material.ts'
import { refusalOf } from '#tests/support/refusal-of.ts'
import { relayDesk } from '#tests/support/relay-desk.ts'

const draft = { kind: 'quotes', note: '' } as const

describe('a relay', () => {
  test('is recorded with the passage that says so, and with who concluded it', () => {
    const { work, s1, has, origin } = relayDesk()
    const place = { captureId: s1.capture.id, span: spanOf(s1.capture.text, 'сообщает Kloop') }
    has(s1.source.id, { originId: origin('Kloop').id }, place)
    const [shown] = readSourceRelays(work, s1.source).from
    expect(shown).toMatchObject({
      kind: 'quotes',
      from: { origin: { name: 'Kloop', kind: 'outlet' } },
      passage: { locator: { exact: 'сообщает Kloop' } },
      recorded: { by: 'Aigul' },
    })
  })

  test('is shown on both sources, as what one has and as what others have from it', () => {
    const { work, s1, s2, has } = relayDesk()
    has(s1.source.id, { sourceId: s2.source.id })
    expect(readSourceRelays(work, s1.source).from.map(({ from }) => from.source?.number)).toEqual([2])
    expect(readSourceRelays(work, s2.source).to.map(({ source }) => source.number)).toEqual([1])
  })

  test('is refused a second time, and of a source from itself', () => {
    const { s1, s2, has } = relayDesk()
    has(s1.source.id, { sourceId: s2.source.id })
    expect(refusalOf(() => has(s1.source.id, { sourceId: s2.source.id }))).toBe('relay.known')
    expect(refusalOf(() => has(s1.source.id, { sourceId: s1.source.id }))).toBe('relay.itself')
  })

  test('that would close a loop is refused with the way of it, and can be kept as a finding that counts for nothing', () => {
    const { work, caseId, s1, s2, s3, has } = relayDesk()
    has(s1.source.id, { sourceId: s2.source.id })
    has(s2.source.id, { sourceId: s3.source.id })
    expect(() => has(s3.source.id, { sourceId: s1.source.id })).toThrow('S3 ← S1 ← S2 ← S3')
    recordCircle(work, {
      sourceId: s3.source.id,
      fromSourceId: s1.source.id,
      draft: { ...draft, note: 'seen' },
    })
    expect(listCircles(work.db, caseId)).toMatchObject([{ sourceId: s3.source.id, note: 'seen' }])
    expect(listRelays(work.db, caseId)).toHaveLength(2)
    expect(readSourceRelays(work, s1.source).circles).toHaveLength(1)
  })

  test('that closes no loop is no finding of circular reporting', () => {
    const { work, s1, s2 } = relayDesk()
    const circle = { sourceId: s1.source.id, fromSourceId: s2.source.id, draft }
    expect(refusalOf(() => recordCircle(work, circle))).toBe('circle.no_loop')
    const itself = { ...circle, fromSourceId: s1.source.id }
    expect(refusalOf(() => recordCircle(work, itself))).toBe('relay.itself')
  })

  test('is retracted once, with a reason, stays readable and can be recorded anew', () => {
    const { work, s1, s2, has } = relayDesk()
    const { id } = has(s1.source.id, { sourceId: s2.source.id })
    const retract = () => retractRelay(work, { relayId: id, version: 1, reason: 'misread' })
    retract()
    expect(refusalOf(retract)).toBe('locked.retracted')
    const shown = readSourceRelays(work, s1.source)
    expect(shown.from).toEqual([])
    expect(shown.withdrawn).toMatchObject([{ retraction: { by: 'Aigul', reason: 'misread' } }])
    expect(has(s1.source.id, { sourceId: s2.source.id }).id).not.toBe(id)
  })

  test('names nothing of another case', () => {
    const { work, s1, has } = relayDesk()
    const { id: otherCase } = aCase(work, 'other')
    const foreign = aSource(work, otherCase)
    const kloop = nameOrigin(work, { caseId: otherCase, draft: { name: 'Kloop', kind: 'outlet', note: '' } })
    expect(refusalOf(() => has(s1.source.id, { sourceId: foreign.source.id }))).toBe('not_found.source')
    expect(refusalOf(() => has(s1.source.id, { originId: kloop.id }))).toBe('not_found.origin')
  })

  test('quotes only the source that it is of', () => {
    const { s1, s2, has, origin } = relayDesk()
    const place = { captureId: s2.capture.id, span: { start: 0, end: 3 } }
    const attempt = () => has(s1.source.id, { originId: origin('Kloop').id }, place)
    expect(refusalOf(attempt)).toBe('evidence.other_source')
  })
})

describe('a source', () => {
  test('is marked as an origin, which it cannot be with relays, nor have relays then', () => {
    const { work, s1, s2, has } = relayDesk()
    markOrigin(work, { sourceId: s1.source.id, isOrigin: true })
    expect(getSource(work.db, s1.source.id).isOrigin).toBe(true)
    expect(refusalOf(() => has(s1.source.id, { sourceId: s2.source.id }))).toBe('relay.of_origin')
    has(s2.source.id, { sourceId: s1.source.id })
    const mark = () => markOrigin(work, { sourceId: s2.source.id, isOrigin: true })
    expect(refusalOf(mark)).toBe('origin.has_relays')
    markOrigin(work, { sourceId: s1.source.id, isOrigin: false })
    expect(getSource(work.db, s1.source.id).isOrigin).toBe(false)
  })

  test('has the newest assessment of each topic in force, and keeps the earlier ones', () => {
    const { work, s1 } = relayDesk()
    const assess = (topic: string, grade: 'B' | 'D') =>
      assessReliability(work, { sourceId: s1.source.id, draft: { topic, grade, reason: 'its record' } })
    assess('figures', 'B')
    assess('names', 'B')
    assess('Figures', 'D')
    const { inForce, earlier } = readSourceRelays(work, s1.source).reliability
    expect(inForce.map(({ topic, grade }) => [topic, grade])).toEqual([
      ['Figures', 'D'],
      ['names', 'B'],
    ])
    expect(earlier.map(({ topic, grade }) => [topic, grade])).toEqual([['figures', 'B']])
  })
})

test('an origin is corrected under its version, and the history says what changed', () => {
  const { work, origin, told } = relayDesk()
  const { id } = origin('Kloop')
  const revise = (version: number, name: string) =>
    reviseOrigin(work, { originId: id, version, draft: { name, kind: 'outlet', note: '' } })
  revise(1, 'Kloop.kg')
  expect(told()).toMatchObject({
    type: 'origin_revised',
    data: { name: 'Kloop.kg', changes: [{ field: 'name', from: 'Kloop', to: 'Kloop.kg' }] },
  })
  expect(refusalOf(() => revise(1, 'Клооп'))).toBe('conflict.stale_version')
})
