import { expect, test } from 'vitest'
import { findEventHead } from '#db/queries/events.server.ts'
import { filledDesk, load, writingServices } from '#tests/support/every-service.ts'
import { refusalOf } from '#tests/support/refusal-of.ts'

/** What a signed sheet leaves free, by service. */
const free = [
  // new things, and what is one's own
  ...['cases/open-case', 'claims/record-claim', 'comments/make-comment', 'questions/ask-question'],
  ...['handovers/take-handover', 'relays/name-origin', 'sources/add-source', 'questions/judge-cell'],
  // what a case is called, and new captures: both leave what was signed as it was
  ...['cases/revise-case', 'sources/capture-again'],
  ...['preparations/prepare-source', 'preparations/discard-preparation'],
  // nothing on a sheet that is signed is proposed
  ...[
    'verdicts/open-proposal',
    'verdicts/give-second-opinion',
    'verdicts/sign-verdict',
    'verdicts/return-verdict',
  ],
  ...['sheets/sign-sheet', 'sheets/reopen-sheet'],
]

/** People and their roles are on no sheet. */
const locking = writingServices().filter((name) => !name.startsWith('people/') && !free.includes(name))

test.each(locking)('what is on a signed sheet cannot be changed by %s', async (name) => {
  const run = await load(name)
  const { editor, input } = filledDesk()
  const before = findEventHead(editor.db)
  expect(refusalOf(() => run(editor, input))).toMatch(/^locked[.]signed_sheet/)
  expect(findEventHead(editor.db)).toEqual(before)
})
