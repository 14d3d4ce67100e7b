import { expect, test } from 'vitest'
import { addAppearance } from '#app/services/appearances/add-appearance.server.ts'
import { readSource } from '#app/services/sources/read-source.server.ts'
import { aCase, aClaim, aSource } from '#tests/support/material.ts'
import { testWork } from '#tests/support/test-work.ts'

test('a source shows a thousand nested passages as a thousand cards, however often it is loaded (recogito2#297: nested ones were lost beyond 500)', () => {
  const work = testWork()
  const { id: caseId } = aCase(work)
  const words = Array.from({ length: 2_200 }, (_, at) => `слово${at}`)
  const text = words.join(' ')
  const { capture } = aSource(work, caseId, text)
  const claim = aClaim(work, caseId)
  const starts = words.map((word) => text.indexOf(`${word} `))
  for (let depth = 0; depth < 1_000; depth += 1) {
    const span = { start: starts[depth] ?? 0, end: (starts[2_100 - depth] ?? 0) - 1 }
    addAppearance(work, { claimId: claim.id, captureId: capture.id, span, role: 'makes' })
  }
  const load = () => readSource(work, { caseId, number: 1 }).cards.map(({ start, end }) => `${start}-${end}`)
  expect(new Set(load()).size).toBe(1_000)
  expect(load()).toEqual(load())
})
