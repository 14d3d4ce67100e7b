import { describe, expect, test } from 'vitest'
import { unsaid } from '#app/domain/evidence-draft.ts'
import { addAppearance } from '#app/services/appearances/add-appearance.server.ts'
import { reviseEvidence } from '#app/services/evidence/revise-evidence.server.ts'
import { readRemarks } from '#app/services/handovers/read-remarks.server.ts'
import { once } from '#app/services/once.server.ts'
import { markOrigin } from '#app/services/relays/mark-origin.server.ts'
import { captureAgain } from '#app/services/sources/capture-again.server.ts'
import type { Work } from '#app/services/work.server.ts'
import { getNewestCapture, listCaptures } from '#db/queries/captures.server.ts'
import { listAllClaims } from '#db/queries/claims.server.ts'
import { findEventHead, listEvents } from '#db/queries/events.server.ts'
import { listEvidence } from '#db/queries/evidence.server.ts'
import { listLocations } from '#db/queries/locations.server.ts'
import { listSources } from '#db/queries/sources.server.ts'
import { verify } from '#db/verify/verify.server.ts'
import { aFilledCase, contentsOf, filledText } from '#tests/support/filled-case.ts'
import { aDesk, anotherDesk, exported, takenIn, takenInLater } from '#tests/support/handovers.ts'
import { aCase, aClaim, aSource, someEvidence, spanOf } from '#tests/support/material.ts'
import { refusalOf } from '#tests/support/refusal-of.ts'
import { aDeskWithPage, aPage, aText, page, pageText, remarksOf, row } from '#tests/support/remarked-page.ts'
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

  test('takes credibility as it was judged where the relays are known, which are not handed over', () => {
    const work = aDesk()
    const { id: caseId } = aCase(work)
    const { id: claimId } = aClaim(work, caseId)
    const [first, second] = ['Он избит, сообщил министр.', 'Он избит, сказал врач.'].map((text) => {
      const { source, capture } = aSource(work, caseId, text)
      markOrigin(work, { sourceId: source.id, isOrigin: true })
      return someEvidence(work, claimId, capture, 'Он избит', 'supports')
    })
    const draft = { ...unsaid, stance: 'supports', credibility: 1 } as const
    for (const piece of [first, second])
      if (piece) reviseEvidence(work, { evidenceId: piece.id, version: 1, draft })

    const other = anotherDesk()
    const opened = aCase(other)
    const { rows } = takenIn(other, opened.id, exported(work, caseId))
    expect(rows.filter(({ did }) => did !== 'added')).toEqual([])
    const [claim] = listAllClaims(other.db, opened.id)
    const taken = claim ? listEvidence(other.db, [claim.id]) : []
    expect(taken.map(({ credibility }) => credibility)).toEqual([1, 1])
  })

  test('that is sent twice takes it in once and answers the same (check-api#1372, #2435)', () => {
    const { work, opened } = aDeskWithPage()
    const send = () =>
      once(work, 'the key of this form', (inner) =>
        takenIn(inner, opened.id, [row('a', { exact: 'Team Beta won.' })]),
      )
    const first = send()
    expect(send()).toEqual(first)
    expect(first.rows).toMatchObject([{ did: 'added' }])
    const taken = listEvents(work.db, { caseId: opened.id, limit: 50 })
    expect(taken.filter(({ type }) => type === 'handover_taken')).toHaveLength(1)
  })

  test('finds the same places before anything is written as while it is written, and writes nothing ahead', () => {
    const { work, opened } = aDeskWithPage()
    const rows = [
      row('a', { exact: 'Team Beta won.' }),
      row('bb', { exact: 'Да.' }),
      row('ccc', { exact: 'nowhere' }),
    ]
    const head = findEventHead(work.db)
    const { steps, rows: told } = takenInLater(work, opened.id, rows, () =>
      expect(findEventHead(work.db)).toEqual(head),
    )
    const other = aDeskWithPage()
    expect(steps).toBe(3)
    expect(told).toEqual(takenIn(other.work, other.opened.id, rows).rows)
  })

  test('looks again where a text was captured anew after its places were found', () => {
    const { work, opened, source } = aDeskWithPage()
    const rows = [row('a', { exact: 'Team Beta won.', prefix: 'обещали 90 000 тенге. ' })]
    const newer = pageText.replace('Team Beta won.', 'Team Gamma won.')
    const { rows: told } = takenInLater(work, opened.id, rows, () => {
      captureAgain(work, { sourceId: source.id, capture: aText(newer) })
    })
    expect(told).not.toMatchObject([{ outcome: 'exact' }])
    expect(remarksOf(work, opened.id)).toMatchObject([{ passageId: null }])
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

describe('a source captured again', () => {
  test('keeps every remark: each is followed to the new text, and none is orphaned (manifold#1365)', () => {
    const { work, opened, source } = aDeskWithPage()
    const quotes = ['Музыкант признался.', 'Ему обещали 90 000 тенге.', 'Team Beta won.']
    takenIn(
      work,
      opened.id,
      quotes.map((exact, at) => row(`r${at}`, { exact })),
    )
    const edited = `Новая вводка.\n\n${pageText}`.replace('90 000', '80 000')
    captureAgain(work, { sourceId: source.id, capture: aText(edited) })
    const shown = readRemarks(work, { source }).threads.map(({ remark }) => [
      remark.outcome,
      remark.places[0]?.words,
    ])
    expect(shown).toEqual([
      ['exact', 'Музыкант признался.'],
      ['changed', 'Ему обещали 80 000 тенге.'],
      ['exact', 'Team Beta won.'],
    ])
  })

  test('finds a remark whose words were not there before', () => {
    const { work, opened, source } = aDeskWithPage()
    takenIn(work, opened.id, [row('a', { exact: 'Этого сначала не было.' })])
    captureAgain(work, { sourceId: source.id, capture: aText(`${pageText}\n\nЭтого сначала не было.`) })
    expect(readRemarks(work, { source }).threads).toMatchObject([
      { remark: { outcome: 'exact', places: [{ words: 'Этого сначала не было.' }] } },
    ])
  })

  test('shows its remarks by place, a hundred at a time, each once, and counts them all', () => {
    const { work, opened, source } = aDeskWithPage()
    const found = Array.from({ length: 90 }, (_, at) => row(`f${at}`, { exact: 'Team Beta won.' }))
    const lost = Array.from({ length: 160 }, (_, at) => row(`l${at}`, { exact: `нет таких слов ${at}` }))
    takenIn(work, opened.id, [...lost, ...found, row('reply', {}, { references: ['f0'] })])
    captureAgain(work, { sourceId: source.id, capture: aText(`Вводка.\n\n${pageText}`) })
    const pages = []
    for (let after: number | null | undefined; after !== null; after = pages.at(-1)?.next ?? null) {
      pages.push(readRemarks(work, { source, after }))
    }
    expect(pages.map(({ threads, first, count, adrift }) => [threads.length, first, count, adrift])).toEqual([
      [100, true, 251, 160],
      [100, false, 251, 160],
      [50, false, 251, 160],
    ])
    const shown = pages.flatMap(({ threads }) => threads)
    expect(shown.slice(0, 90).every(({ remark }) => remark.places[0]?.words === 'Team Beta won.')).toBe(true)
    expect(new Set(shown.map(({ remark }) => remark.sequence)).size).toBe(250)
    expect(shown.flatMap(({ replies }) => replies)).toHaveLength(1)
  })

  test('is handed over with all captures that something rests on, and with where old words stand now', () => {
    const [here, there] = [aDesk(), anotherDesk()]
    const { opened, first, named } = aFilledCase(here)
    const newer = `Обновлено. ${filledText}`.replace('именно пианист', 'именно скрипач')
    const { capture } = captureAgain(here, { sourceId: first.source.id, capture: aText(newer) })
    addAppearance(here, {
      ...{ claimId: named.id, captureId: capture.id, role: 'denies' },
      span: spanOf(newer, 'именно скрипач'),
    })
    const empty = aCase(there, 'empty')
    expect(takenIn(there, empty.id, exported(here, opened.id))).toMatchObject({ sources: 2, captures: 3 })
    expect(contentsOf(there, empty.id)).toEqual(contentsOf(here, opened.id))
    const outcomes = (work: typeof here, caseId: typeof opened.id) => {
      const [source] = listSources(work.db, caseId)
      const newest = source && getNewestCapture(work.db, source.id)
      return newest && listLocations(work.db, newest.id).map(({ outcome, span }) => [outcome, span])
    }
    expect(outcomes(there, empty.id)).toEqual(outcomes(here, opened.id))
    expect(verify(there.db).findings).toEqual([])
  })
})

test('a page that was changed and changed back arrives with all its captures, in their order, also twice', () => {
  const { work, opened, source, capture } = aDeskWithPage()
  const claim = aClaim(work, opened.id)
  someEvidence(work, claim.id, capture, 'Team Beta won.', 'supports')
  for (const text of [pageText.replace('Beta', 'Gamma'), pageText]) {
    captureAgain(work, { sourceId: source.id, capture: aText(text) })
    const again = getNewestCapture(work.db, source.id)
    someEvidence(work, claim.id, again, 'Team Alpha won.', 'supports')
  }
  const there = anotherDesk()
  const theirs = aCase(there, 'theirs')
  const file = exported(work, opened.id)
  const texts = () =>
    listSources(there.db, theirs.id).flatMap(({ id }) =>
      listCaptures(there.db, id).map((one) => one.textSha256),
    )
  expect(takenIn(there, theirs.id, file)).toMatchObject({ sources: 1, captures: 3 })
  expect(texts()).toEqual(listCaptures(work.db, source.id).map((one) => one.textSha256))
  expect(takenIn(there, theirs.id, file)).toMatchObject({ sources: 0, captures: 0 })
  expect(texts()).toHaveLength(3)
})

describe('a tie from a desk that has another text of the page', () => {
  function handedOn(text: string) {
    const [here, there] = [aDeskWithPage(), anotherDesk()]
    const claim = aClaim(here.work, here.opened.id)
    someEvidence(here.work, claim.id, here.capture, 'Ему обещали 90 000 тенге.', 'supports')
    const opened = aCase(there, 'theirs')
    aPage(there, opened.id, `${page.replace('https', 'http')}/`, text)
    const file = exported(here.work, here.opened.id)
    return { there, opened, file, result: takenIn(there, opened.id, file) }
  }

  test('changes nothing when its file comes again, and adds no text of that desk (check-api#2079)', () => {
    const { there, opened, file } = handedOn(`Вводка.\n\n${pageText}`)
    const head = findEventHead(there.db)
    expect(takenIn(there, opened.id, file)).toMatchObject({ sources: 0, captures: 0, claims: 0 })
    expect(findEventHead(there.db)).toEqual(head)
    expect(listSources(there.db, opened.id).flatMap(({ id }) => listCaptures(there.db, id))).toHaveLength(1)
  })

  test('is made where the same words stand in the same company', () => {
    const { there, opened, result } = handedOn(`Вводка.\n\n${pageText}`)
    expect(result).toMatchObject({ sources: 0, captures: 0, claims: 1 })
    expect(result.rows).toMatchObject([{ did: 'added', as: 'evidence', outcome: 'exact', source: 1 }])
    expect(contentsOf(there, opened.id).claims[0]?.evidence[0]?.passage?.exact).toBe(
      'Ему обещали 90 000 тенге.',
    )
  })

  test('becomes a remark when one digit is another, and is never attached to it', () => {
    const { there, opened, result } = handedOn(pageText.replace('90 000', '80 000'))
    expect(result.rows).toMatchObject([{ did: 'added', as: 'remark', outcome: 'changed' }])
    expect(contentsOf(there, opened.id).claims[0]?.evidence).toEqual([])
    expect(remarksOf(there, opened.id)).toMatchObject([
      { body: 'The man in the video is Zakir Uburov.', tags: ['supports'], passageId: null },
    ])
  })
})
