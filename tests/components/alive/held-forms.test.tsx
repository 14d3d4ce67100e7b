import { afterEach, describe, expect, test } from 'vitest'
import { Assignment } from '#app/components/claims/assignment.tsx'
import { ClaimForms } from '#app/components/claims/claim-forms.tsx'
import { SourceRelaysPage } from '#app/components/relays/source-relays-page.tsx'
import { SignSheetForm } from '#app/components/sheet/sign-sheet-form.tsx'
import { AffirmForm } from '#app/components/sign-off/affirm-form.tsx'
import { OpinionDesk } from '#app/components/sign-off/opinion-desk.tsx'
import type { ShownAssignment } from '#app/domain/assignment.ts'
import type { Refusal } from '#app/domain/errors.ts'
import type { UserId } from '#app/domain/ids.ts'
import { readClaim } from '#app/services/claims/read-claim.server.ts'
import { readRelayChoices, readSourceRelays } from '#app/services/relays/read-source-relays.server.ts'
import { readProposals } from '#app/services/verdicts/read-proposals.server.ts'
import { returnVerdict } from '#app/services/verdicts/return-verdict.server.ts'
import { closureOfSource } from '#app/web/source-closure.server.ts'
import { getClaim } from '#db/queries/claims.server.ts'
import { sheetDesk } from '#tests/support/signed-desk.ts'
import { openedBy, signingDesk } from '#tests/support/signing.ts'
import { type Screen, showPart } from './screen.tsx'

let screen: Screen
afterEach(() => screen.close())

const typed = (selector: string) => screen.find<HTMLTextAreaElement>(selector).value

describe('the forms of a page about a claim', () => {
  const retracted: Refusal = { id: 'locked.retracted' }
  const part = (closed: Refusal | null) => (
    <ClaimForms closed={closed} claimPath="/cases/video/claims/C1" reply={undefined}>
      <textarea name="words" />
    </ClaimForms>
  )

  test('stay with what was typed when somebody retracts the claim, below a notice that says so', () => {
    screen = showPart(part(null))
    screen.type('[name=words]', 'Half a sentence')
    screen.refresh(part(retracted))
    expect(typed('[name=words]')).toBe('Half a sentence')
    expect(screen.find('[role=status]').textContent).toMatch(/was retracted.*What you typed stays here/)
    expect(screen.find('[role=status]').compareDocumentPosition(screen.find('[name=words]'))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    )
  })

  test('are not offered to whoever opens the page afterwards, and are once they can be used again', () => {
    screen = showPart(part(retracted))
    expect(screen.text()).toContain('This was retracted')
    expect(screen.element.querySelector('textarea')).toBeNull()
    screen.refresh(part(null))
    screen.type('[name=words]', 'Half a sentence')
    screen.refresh(part(retracted))
    expect(typed('[name=words]')).toBe('Half a sentence')
  })
})

test('the forms of a source’s relays stay with what was typed when a sheet that names it is signed, and are not offered afterwards', () => {
  const { work, source, sign } = sheetDesk()
  const { db } = work
  const part = () => (
    <SourceRelaysPage
      label="S1"
      relays={readSourceRelays(work, source)}
      casePath="/cases/video"
      forms={{
        choices: readRelayChoices(work, source),
        selected: { words: '', capture: '' },
        closed: closureOfSource({ db }, source),
        reply: undefined,
        submissionKeys: { relay: 'a', assess: 'b' },
      }}
    />
  )
  screen = showPart(part())
  screen.type('[name=note]', 'It says so.')
  sign()
  screen.refresh(part())
  expect(screen.find('[role=status]').textContent).toMatch(/S1 is named on the sheet.*What you typed stays/)
  expect(typed('[name=note]')).toBe('It says so.')
  screen.close()
  screen = showPart(part())
  expect(screen.text()).toContain('S1 is named on the sheet')
  expect(screen.element.querySelector('form')).toBeNull()
})

describe('a second opinion', () => {
  test('stays about the proposal that it was opened on when that is returned and another is proposed', () => {
    const { work, bolot, person, claim, propose } = signingDesk()
    const taras = person('Taras', 'reviewer')
    const now = () => {
      const current = getClaim(work.db, claim.id)
      const { waiting } = readProposals(bolot, current)
      const proposal = waiting && 'hidden' in waiting ? waiting : null
      const page = { ...readClaim(bolot, current), proposal, reply: undefined }
      return <OpinionDesk {...page} closed={null} submissionKey="key" casePath="/cases/video" />
    }
    const first = propose()
    screen = showPart(now())
    screen.type('[name=reasons]', 'Nobody saw his face.')
    returnVerdict(taras, { verdictId: openedBy(taras, first), comment: 'The date' })
    screen.refresh(now())
    expect(screen.text()).toContain('There is no proposed verdict here that you have yet to see')
    propose()
    screen.refresh(now())
    expect(typed('[name=reasons]')).toBe('Nobody saw his face.')
    expect(typed('[name=verdict]')).toBe(first.id)
  })
})

describe('why a verdict still stands', () => {
  const { work, claim, propose } = signingDesk()
  propose()
  const page = readClaim(work, getClaim(work.db, claim.id))
  const part = (isOffered: boolean) => (
    <AffirmForm page={page} isOffered={isOffered} reply={undefined} submissionKey="key" />
  )

  test('stays on the screen when somebody judges meanwhile, and goes when nothing was written', () => {
    screen = showPart(part(true))
    screen.type('[name=reason]', 'The recording is of 2019.')
    screen.refresh(part(false))
    expect(typed('[name=reason]')).toBe('The recording is of 2019.')
    expect(screen.text()).toContain('Nothing is left to affirm here')
    screen.type('[name=reason]', '')
    expect(screen.element.querySelector('form')).toBeNull()
  })
})

test('a sheet is signed as it was read: what others change meanwhile does not move what the signature is for', () => {
  const part = (head: number) => <SignSheetForm head={head} reply={undefined} submissionKey="key" />
  screen = showPart(part(7))
  screen.refresh(part(8))
  expect(typed('[name=head]')).toBe('7')
})

describe('an assignment', () => {
  const bolot = 'usr_bolot' as UserId
  const people = [
    { id: 'usr_aigul', name: 'Aigul' },
    { id: bolot, name: 'Bolot' },
  ]
  const nobody: ShownAssignment = { id: null, name: null, dueOn: null, isMe: false, overdue: false }
  const toBolot: ShownAssignment = { ...nobody, id: bolot, name: 'Bolot', dueOn: '2022-12-01' }
  const part = (assignment: ShownAssignment) => (
    <Assignment assignment={assignment} people={people} mayAssign reply={undefined} submissionKey="key" />
  )

  test('that a colleague makes is what the form starts from, so that saving a date takes nothing back', () => {
    screen = showPart(part(nobody))
    screen.refresh(part(toBolot))
    expect(typed('[name=assigneeId]')).toBe('usr_bolot')
    expect(typed('[name=dueOn]')).toBe('2022-12-01')
    expect(typed('[name=seen]')).toBe('usr_bolot 2022-12-01')
  })

  test('that a colleague makes while another is chosen leaves the choice, which is then held against what was seen', () => {
    screen = showPart(part(nobody))
    screen.type('[name=assigneeId]', 'usr_aigul')
    screen.refresh(part(toBolot))
    expect(screen.text()).toContain('Assigned to Bolot')
    expect(typed('[name=assigneeId]')).toBe('usr_aigul')
    expect(typed('[name=seen]')).toBe(' ')
  })

  test('to somebody who can no longer judge names them still, so that saving a date does not unassign them', () => {
    screen = showPart(part({ ...toBolot, id: 'usr_dana' as UserId, name: 'Dana' }))
    expect(typed('[name=assigneeId]')).toBe('usr_dana')
  })
})
