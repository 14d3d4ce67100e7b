import { describe, expect, test } from 'vitest'
import { retractClaim } from '#app/services/claims/retract-claim.server.ts'
import { signSheet } from '#app/services/sheets/sign-sheet.server.ts'
import { getClaimByNumber } from '#db/queries/claims.server.ts'
import { findEventHead } from '#db/queries/events.server.ts'
import { getEvidenceByNumber } from '#db/queries/evidence.server.ts'
import { aFilledCase, contentsOf } from '#tests/support/filled-case.ts'
import { aDesk, anotherDesk, exported, takenIn } from '#tests/support/handovers.ts'
import { aCase, someEvidence } from '#tests/support/material.ts'
import { as, testPerson } from '#tests/support/test-work.ts'

describe('a case handed over to another desk', () => {
  test('has the same sources, passages, claims and links there', () => {
    const [here, there] = [aDesk(), anotherDesk()]
    const { opened } = aFilledCase(here)
    const empty = aCase(there, 'empty')
    const result = takenIn(there, empty.id, exported(here, opened.id))
    expect(result).toMatchObject({ sources: 2, captures: 2, claims: 3, missing: 0 })
    expect(result.rows.map(({ did, outcome, disagrees }) => [did, outcome, disagrees])).toEqual([
      ['added', 'exact', false],
      ['added', 'exact', false],
      ['added', 'exact', false],
      ['added', null, false],
    ])
    expect(contentsOf(there, empty.id)).toEqual(contentsOf(here, opened.id))
  })

  test('has all that was said of its evidence', () => {
    const [here, there] = [aDesk(), anotherDesk()]
    const { opened } = aFilledCase(here)
    const empty = aCase(there, 'empty')
    takenIn(there, empty.id, exported(here, opened.id))
    const said = (work: typeof here, caseId: typeof opened.id) => {
      const { basis, circumstances, credibility, proximity, note } = getEvidenceByNumber(work.db, caseId, 1)
      return { basis, circumstances, credibility, proximity, note }
    }
    expect(said(here, opened.id)).toMatchObject({
      basis: 'hearsay',
      circumstances: ['in_custody'],
      credibility: 3,
    })
    expect(said(there, empty.id)).toEqual(said(here, opened.id))
  })

  test('also into another case of the same desk', () => {
    const here = aDesk()
    const { opened } = aFilledCase(here)
    const empty = aCase(here, 'empty')
    takenIn(here, empty.id, exported(here, opened.id))
    expect(contentsOf(here, empty.id)).toEqual(contentsOf(here, opened.id))
  })

  test('a second time changes nothing (check-api#2079: an import twice made claims twice)', () => {
    const [here, there] = [aDesk(), anotherDesk()]
    const { opened } = aFilledCase(here)
    const empty = aCase(there, 'empty')
    takenIn(there, empty.id, exported(here, opened.id))
    const [before, head] = [contentsOf(there, empty.id), findEventHead(there.db)]
    const again = takenIn(there, empty.id, exported(here, opened.id))
    expect(again.rows.every(({ did }) => did === 'known')).toBe(true)
    expect(contentsOf(there, empty.id)).toEqual(before)
    expect(findEventHead(there.db)).toEqual(head)
  })

  test('comes back changed by nobody: nothing is made twice at home', () => {
    const [here, there] = [aDesk(), anotherDesk()]
    const { opened } = aFilledCase(here)
    const empty = aCase(there, 'empty')
    takenIn(there, empty.id, exported(here, opened.id))
    const head = findEventHead(here.db)
    const back = takenIn(here, opened.id, exported(there, empty.id))
    expect(back).toMatchObject({ sources: 0, captures: 0, claims: 0 })
    expect(back.rows.map(({ did }) => did)).toEqual(['known', 'known', 'known', 'known'])
    expect(findEventHead(here.db)).toEqual(head)
  })

  test('adds nothing to a claim on a signed sheet, and says which sheet that is', () => {
    const [here, there] = [aDesk(), anotherDesk()]
    const { opened, first, named } = aFilledCase(here)
    const empty = aCase(there, 'empty')
    takenIn(there, empty.id, exported(here, opened.id))
    const reviewer = as(there, testPerson(there.db, 'Bolot', 'reviewer'))
    const head = findEventHead(there.db).sequence
    const { hash } = signSheet(reviewer, { caseId: empty.id, filter: {}, head })
    someEvidence(here, named.id, first.capture, 'пианист', 'context')
    const { rows } = takenIn(there, empty.id, exported(here, opened.id))
    expect(rows.filter(({ did }) => did !== 'known')).toMatchObject([
      {
        ...{ did: 'refused', reason: 'locked.signed_sheet' },
        values: { claim: 'C1', sheet: hash.slice(0, 8), by: 'Bolot' },
      },
    ])
  })

  test('what was retracted there stays retracted when the file comes again', () => {
    const [here, there] = [aDesk(), anotherDesk()]
    const { opened } = aFilledCase(here)
    const empty = aCase(there, 'empty')
    const file = exported(here, opened.id)
    takenIn(there, empty.id, file)
    const claims = contentsOf(there, empty.id).claims.length
    const claim = getClaimByNumber(there.db, empty.id, 1)
    retractClaim(there, { claimId: claim.id, version: claim.version, reason: 'wrong' })
    takenIn(there, empty.id, file)
    expect(contentsOf(there, empty.id).claims).toHaveLength(claims - 1)
  })
})
