import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import type { PassageId } from '#app/domain/ids.ts'
import { boardCsv } from '#app/exports/board-csv.ts'
import { textFor } from '#app/messages/text.ts'
import { readBoard } from '#app/services/questions/read-board.server.ts'
import { listAnswers } from '#db/queries/answers.server.ts'
import { listEvidence } from '#db/queries/evidence.server.ts'
import { getPassage } from '#db/queries/passages.server.ts'
import { aBigBoard } from '#tests/support/big-board.ts'
import { aCase } from '#tests/support/material.ts'
import { testWork } from '#tests/support/test-work.ts'

test('a board as CSV keeps ten answers and sixty rows in line', () => {
  const work = testWork()
  const question = aBigBoard(work, aCase(work).id)
  const rows = parse(boardCsv(readBoard(work, question), textFor('en')), {
    bom: true,
    columns: true,
  }) as Record<string, string>[]
  const shown = rows.filter(({ row }) => row === 'evidence')
  expect(shown).toHaveLength(60)
  const claims = listAnswers(work.db, [question.id]).map(({ claim }) => claim)
  const pieces = listEvidence(
    work.db,
    claims.map(({ id }) => id),
  )
  const wordsOf = (id: PassageId | null) => {
    const locator = id && getPassage(work.db, id).locator
    return locator?.kind === 'text' ? locator.exact : ''
  }
  for (const { id, number } of claims) {
    const own = pieces.filter(({ claimId }) => claimId === id)
    const said = new Map(own.map((one) => [wordsOf(one.passageId), `E${one.number} ${one.stance}`]))
    expect(shown.map((row) => row[`C${number}_evidence`])).toEqual(
      shown.map(({ words }) => said.get(words ?? '') ?? ''),
    )
  }
  expect(shown[0]?.C1_fits).toMatch(/^Aigul: /)
  expect(shown.at(-1)?.C1_fits).toBe('')
  expect(Object.keys(rows[0] ?? {}).slice(-20)).toEqual(
    claims.flatMap(({ number }) => [`C${number}_evidence`, `C${number}_fits`]),
  )
})
