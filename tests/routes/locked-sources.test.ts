import { expect, test } from 'vitest'
import type { Refusal } from '#app/domain/errors.ts'
import { loader as circlePage } from '#app/routes/cases.$slug.circles.$id.tsx'
import { loader as originPage } from '#app/routes/cases.$slug.origins.$id.tsx'
import { loader as relayPage } from '#app/routes/cases.$slug.relays.$id.tsx'
import { loader as editPage } from '#app/routes/cases.$slug.sources.$number.edit.tsx'
import { loader as relaysPage } from '#app/routes/cases.$slug.sources.$number.relays.tsx'
import { retractRelay } from '#app/services/relays/retract-relay.server.ts'
import { asked } from '#tests/support/claim-routes.ts'
import { widerDesk } from '#tests/support/signed-desk.ts'
import { testContext } from '#tests/support/test-context.ts'

type Page = (args: ReturnType<typeof asked>) => Promise<{ closed: Refusal | null }>

function desk() {
  const story = widerDesk()
  const { work, relay, circle, origin } = story
  const open = async (page: Page, params: Record<string, string>) =>
    (await page(asked(testContext(work), '/page', { slug: 'video', ...params }))).closed
  const pages = () =>
    Promise.all([
      open(editPage, { number: 'S1' }),
      open(relaysPage, { number: 'S1' }),
      open(relayPage, { id: relay.id }),
      open(circlePage, { id: circle.id }),
      open(originPage, { id: origin.id }),
    ])
  return { ...story, pages }
}

test('the pages of a source tell which signed sheet keeps it from being changed, in place of forms', async () => {
  const { pages, sign } = desk()
  expect(await pages()).toEqual([null, null, null, null, null])
  sign()
  for (const closed of await pages())
    expect(closed).toMatchObject({ id: 'locked.signed_sheet_source', values: { by: 'Bolot' } })
})

test('a relay that was retracted says so where it could be retracted', async () => {
  const { work, pages, relay } = desk()
  retractRelay(work, { relayId: relay.id, version: relay.version, reason: 'misread' })
  expect(await pages()).toEqual([null, null, { id: 'locked.retracted' }, null, null])
})
