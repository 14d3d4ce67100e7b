import { expect, test } from 'vitest'
import { addAppearance } from '#app/services/appearances/add-appearance.server.ts'
import { contentsOf } from '#tests/support/filled-case.ts'
import { aDesk, anotherDesk, exported, takenIn } from '#tests/support/handovers.ts'
import { aCase, aClaim, aSource } from '#tests/support/material.ts'

test('a thousand nested and overlapping passages come back as they were (recogito2#297 lost them beyond 500)', {
  timeout: 180_000,
}, () => {
  const [here, there] = [aDesk(), anotherDesk()]
  const words = Array.from({ length: 400 }, (_, at) => `слово${at} 🎻`).join(' ')
  const opened = aCase(here)
  const { capture } = aSource(here, opened.id, words)
  const claim = aClaim(here, opened.id)
  const starts = [...words.matchAll(/слово/g)].map(({ index }) => index)
  for (let at = 0; at < 1000; at += 1) {
    const from = (at * 7) % 300
    const span = { start: starts[from] ?? 0, end: (starts[from + 1 + (at % 90)] ?? words.length) - 1 }
    addAppearance(here, { claimId: claim.id, captureId: capture.id, span, role: 'makes' })
  }
  const empty = aCase(there, 'empty')
  const result = takenIn(there, empty.id, exported(here, opened.id))
  expect(result.rows.filter(({ did, outcome }) => did === 'added' && outcome === 'exact')).toHaveLength(1000)
  expect(contentsOf(there, empty.id)).toEqual(contentsOf(here, opened.id))
})
