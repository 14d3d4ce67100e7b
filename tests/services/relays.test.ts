import { describe, expect, test } from 'vitest'
import { assessReliability } from '#app/services/relays/assess-reliability.server.ts'
import { markOrigin } from '#app/services/relays/mark-origin.server.ts'
import { nameOrigin } from '#app/services/relays/name-origin.server.ts'
import { readCircle, readCircles } from '#app/services/relays/read-circles.server.ts'
import { readSourceRelays } from '#app/services/relays/read-source-relays.server.ts'
import { recordCircle } from '#app/services/relays/record-circle.server.ts'
import { retractCircle } from '#app/services/relays/retract-circle.server.ts'
import { retractRelay } from '#app/services/relays/retract-relay.server.ts'
import { reviseOrigin } from '#app/services/relays/revise-origin.server.ts'
import { readSheetRecords } from '#app/services/sheets/sheet-records.server.ts'
import { listCircles } from '#db/queries/circles.server.ts'
import { listRelays } from '#db/queries/relays.server.ts'
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
      place: { captureId: s3.capture.id, span: spanOf(s3.capture.text, 'сообщил министр') },
    })
    expect(listCircles(work.db, caseId)).toMatchObject([{ sourceId: s3.source.id, note: 'seen' }])
    expect(listRelays(work.db, caseId)).toHaveLength(2)
    expect(readSourceRelays(work, s1.source).circles.standing).toMatchObject([
      { isClosed: true, passage: { locator: { exact: 'сообщил министр' } } },
    ])
  })

  test('that closes no loop is no finding of circular reporting', () => {
    const { work, s1, s2 } = relayDesk()
    const circle = { sourceId: s1.source.id, fromSourceId: s2.source.id, draft, place: null }
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

describe('a finding of circular reporting', () => {
  function found() {
    const desk = relayDesk()
    const { work, s1, s2, has } = desk
    const relay = has(s1.source.id, { sourceId: s2.source.id })
    const find = () =>
      recordCircle(work, { sourceId: s2.source.id, fromSourceId: s1.source.id, draft, place: null })
    return { ...desk, relay, find, circle: find() }
  }

  test('no longer says "already" once the relay that it would have closed is retracted', () => {
    const { work, s1, s2, relay, caseId } = found()
    const closed = () => [
      ...[s1, s2].map(({ source }) => readSourceRelays(work, source).circles.standing[0]?.isClosed),
      readCircles(work, caseId)[0]?.isClosed,
    ]
    expect(closed()).toEqual([true, true, true])
    retractRelay(work, { relayId: relay.id, version: 1, reason: 'misread' })
    expect(closed()).toEqual([false, false, false])
  })

  test('is recorded once, and anew after it was retracted', () => {
    const { work, find, circle } = found()
    expect(refusalOf(find)).toBe('circle.known')
    retractCircle(work, { circleId: circle.id, version: 1, reason: 'misread' })
    expect(find().id).not.toBe(circle.id)
  })

  test('is retracted with a reason that stays readable, and is on no page and no sheet as a finding then', () => {
    const { work, caseId, s2, circle, told } = found()
    const retract = (version: number) =>
      retractCircle(work, { circleId: circle.id, version, reason: 'misread' })
    expect(refusalOf(() => retract(2))).toBe('conflict.stale_version')
    retract(1)
    expect(refusalOf(() => retract(2))).toBe('locked.retracted')
    const { circles } = readSourceRelays(work, s2.source)
    expect(circles.standing).toEqual([])
    expect(circles.withdrawn).toMatchObject([{ retraction: { by: 'Aigul', reason: 'misread' } }])
    expect(readCircles(work, caseId)).toEqual([])
    expect(readSheetRecords(work.db, caseId, {}).circles).toEqual([])
    expect(told()).toMatchObject({
      ...{ type: 'circle_retracted', data: { source: 'S2', from: 'S1', why: 'misread' } },
    })
  })

  test('of another case is not found', () => {
    const { work, circle } = found()
    const { id: otherCase } = aCase(work, 'other')
    expect(refusalOf(() => readCircle(work, otherCase, circle.id))).toBe('not_found.circle')
  })
})

describe('an origin outside of the case', () => {
  test('is named once: the same name and kind a second time would count as a second origin', () => {
    const { origin } = relayDesk()
    origin('Kloop')
    expect(refusalOf(() => origin(' KLOOP '))).toBe('origin.known')
  })

  test('with a name that is like one of the case is somebody else only when the editor says so', () => {
    const { work, caseId, origin } = relayDesk()
    origin('Интерфакс')
    const name = (draft: { name: string; kind: 'outlet' | 'agency' }, isOther = false) =>
      nameOrigin(work, { caseId, draft: { ...draft, note: '' }, isOther })
    const alike = [
      { name: 'Interfaks', kind: 'outlet' },
      { name: 'Интерфакс', kind: 'agency' },
    ] as const
    for (const draft of alike) {
      expect(refusalOf(() => name(draft))).toBe('origin.alike')
      expect(name(draft, true).name).toBe(draft.name)
    }
    expect(refusalOf(() => name({ name: 'интерфакс', kind: 'agency' }, true))).toBe('origin.known')
    expect(name({ name: 'ТАСС', kind: 'agency' }).name).toBe('ТАСС')
  })

  test('is not renamed into another one, and its note can be corrected all the same', () => {
    const { work, origin } = relayDesk()
    origin('Kloop')
    const { id } = origin('Рейтер')
    const revise = (name: string, note: string) =>
      reviseOrigin(work, { originId: id, version: 1, draft: { name, kind: 'outlet', note } })
    expect(refusalOf(() => revise('kloop', ''))).toBe('origin.known')
    expect(revise('Рейтер', 'an agency').note).toBe('an agency')
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
