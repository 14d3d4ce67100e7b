import { describe, expect, test } from 'vitest'
import type { Work } from '#app/services/work.server.ts'
import { findEventHead } from '#db/queries/events.server.ts'
import { verify } from '#db/verify/verify.server.ts'
import { takenIn } from '#tests/support/handovers.ts'
import { refusalOf } from '#tests/support/refusal-of.ts'
import { aDeskWithPage, remarksOf, row } from '#tests/support/remarked-page.ts'
import { as, testPerson } from '#tests/support/test-work.ts'

describe('taking in a file', () => {
  test('is refused to whoever may not edit, and leaves nothing behind', () => {
    const { work, opened } = aDeskWithPage()
    const head = findEventHead(work.db)
    const viewer = as(work, testPerson(work.db, 'Viewer', 'viewer'))
    expect(refusalOf(() => takenIn(viewer, opened.id, [row('a')]))).toBe('forbidden.edit')
    expect(findEventHead(work.db)).toEqual(head)
    expect(remarksOf(work, opened.id)).toEqual([])
  })

  test('leaves nothing half made when the store fails on its way (check-api#2337)', () => {
    const { work, opened } = aDeskWithPage()
    const head = findEventHead(work.db)
    let made = 0
    const failing: Work = {
      ...work,
      newId: (kind) => {
        made += 1
        if (made > 5) throw new Error('The disk is gone')
        return work.newId(kind)
      },
    }
    const rows = ['a', 'bb', 'ccc', 'dddd', 'eeeee', 'ffffff'].map((id) =>
      row(id, { exact: 'Музыкант признался.' }),
    )
    expect(() => takenIn(failing, opened.id, rows)).toThrow('The disk is gone')
    expect(remarksOf(work, opened.id)).toEqual([])
    expect(findEventHead(work.db)).toEqual(head)
  })

  test('leaves a store in which everything agrees', () => {
    const { work, opened } = aDeskWithPage()
    takenIn(work, opened.id, [
      row('a', { exact: 'Музыкант признался.' }),
      row('bb', {}, { references: ['a'] }),
    ])
    expect(verify(work.db).findings).toEqual([])
  })

  test('tells as many words not found as there are (hypothesis/client#679, #532)', () => {
    const { work, opened } = aDeskWithPage()
    const rows = Array.from({ length: 40 }, (_, at) =>
      row(`r${at}`, { exact: at % 4 === 0 ? `нет таких слов ${at}` : 'Музыкант признался.' }),
    )
    const result = takenIn(work, opened.id, { rows })
    const lost = remarksOf(work, opened.id).filter(({ passageId }) => passageId === null)
    expect(result.rows.filter(({ outcome }) => outcome === 'lost')).toHaveLength(10)
    expect(lost).toHaveLength(10)
  })
})
