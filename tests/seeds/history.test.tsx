import { expect, test } from 'vitest'
import { HistoryList } from '#app/components/history/history-list.tsx'
import { readHistory } from '#app/services/events/read-history.server.ts'
import { getCaseBySlug } from '#db/queries/cases.server.ts'
import { seedWorkedCase } from '#seeds/seed.server.ts'
import { renderPart } from '#tests/components/render.tsx'
import { testPerson, testStore } from '#tests/support/test-work.ts'

test('a history tells the whole worked case with names and without ids', async () => {
  const db = testStore()
  seedWorkedCase(db)
  const history = readHistory(
    { db, actor: testPerson(db, 'Reader', 'viewer') },
    { caseId: getCaseBySlug(db, 'kazakhstan-2022').id, limit: 10_000 },
  )
  expect(history.entries.length).toBeGreaterThan(200)
  const html = await renderPart(<HistoryList history={history} casePath="/cases/kazakhstan-2022" />)
  expect(html.match(/<li/g)).toHaveLength(history.entries.length)
  expect(html).toContain('Aigul Sadykova')
  expect(html).not.toMatch(/\b(usr|cas|src|cap|psg|clm|app|evd|vrd)_\w|undefined|somebody|\{\w+\}/)
})
