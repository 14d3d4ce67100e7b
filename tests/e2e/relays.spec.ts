import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '#tests/support/e2e.ts'
import { aColleague } from '#tests/support/e2e-colleague.ts'
import { dragOver } from '#tests/support/e2e-reader.ts'

const home = '/cases/kazakhstan-2022'

/** Two paragraphs of S4 as another site might have taken them over. */
const takenOver = readFileSync(new URL('../../seeds/texts/003_8b31f4d6cd7db2a5.txt', import.meta.url), 'utf8')
  .split('\n\n')
  .filter((paragraph) => /^(?:Официальный представитель|«Безусловно)/.test(paragraph))
  .join('\n\n')
  .replace('оценил информацию', 'прокомментировал сведения')

const side = (page: Page, name: 'Evidence for' | 'Evidence against') => page.getByRole('region', { name })

async function attach(page: Page, claim: string, source: string): Promise<void> {
  await page.goto(`${home}/claims/${claim}/evidence/new`)
  await page.getByText('A source of this case as a whole').click()
  const form = page.locator('#attach-source')
  const label = (await form.getByLabel('Source').getByRole('option').allTextContents()).find((one) =>
    one.startsWith(`${source} `),
  )
  await form.getByLabel('Source').selectOption(label ?? source)
  await form.getByRole('radio', { name: 'supports' }).check()
  await form.getByRole('button', { name: 'Attach', exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`/claims/${claim}#E\\d+$`))
}

test('a relay from the words that say so takes an origin from a confirmed verdict, and a loop is kept as a finding', async ({
  desk,
  trouble,
}) => {
  trouble.expect(/status of 422/)
  await desk.goto(`${home}/claims/C4`)
  await expect(side(desk, 'Evidence for')).toContainText('2 sources, 2 origins')
  await expect(desk.getByText('This verdict is stale.')).toBeHidden()

  await desk.goto(`${home}/sources/S1`)
  await dragOver(desk, 'Об этом сообщает')
  await desk.getByRole('button', { name: 'Has it from…' }).click()
  await expect(desk).toHaveURL(/\/sources\/S1\/relays\?capture=.*#add$/)
  await expect(desk.getByLabel('The words that say so')).toHaveValue(/^Об этом сообщает/)
  await expectAccessible(desk)
  await desk.getByLabel('The words that say so').fill('Об этом сообщал Kloop')
  await desk.getByLabel('A source of this case, or somebody named before').selectOption({ index: 1 })
  await desk.getByRole('radio', { name: 'rewrites' }).check()
  await desk.getByRole('button', { name: 'Record the relay' }).click()
  await expect(desk.getByText(/^These words do not stand in the text of S1/).first()).toBeVisible()
  await desk.getByLabel('The words that say so').fill('Об этом сообщает Kloop')
  await desk.getByRole('button', { name: 'Record the relay' }).click()
  await expect(desk).toHaveURL(/\/sources\/S1\/relays#from$/)
  const recorded = desk.getByRole('region', { name: 'Has it from' }).getByRole('listitem')
  await expect(recorded.filter({ hasText: 'rewrites S2' })).toContainText('Об этом сообщает Kloop')

  await desk.goto(`${home}/claims/C4`)
  await expect(side(desk, 'Evidence for')).toContainText('2 sources, 1 origin')
  await expect(desk.getByText('This verdict is stale.')).toBeVisible()
  await expect(desk.getByText(/^What it rested on comes from one known origin only/)).toBeVisible()
  await expectAccessible(desk)

  await desk.goto(`${home}/sources/S2/relays`)
  await desk.getByLabel('A source of this case, or somebody named before').selectOption({ index: 1 })
  await desk.getByLabel('The words that say so').fill('На видео именно пианист')
  await desk.getByRole('button', { name: 'Record the relay' }).click()
  await expect(desk.getByText(/This would close a loop: S2 ← S1 ← S2/).first()).toBeVisible()
  await expectAccessible(desk)
  await desk.getByRole('button', { name: 'Record it as circular reporting' }).click()
  await expect(desk).toHaveURL(/\/sources\/S2\/relays#circles$/)
  await expect(desk.getByText('S2 quotes S1, which has it from S2 already.')).toBeVisible()
  const circles = desk.getByRole('region', { name: 'Circular reporting' })
  await expect(circles.getByText('На видео именно пианист')).toBeVisible()
  await expectAccessible(desk)
  await desk.goto(`${home}/sheet`)
  await expect(desk.getByText(/^S2 quotes S1, which has it from S2 already/)).toBeVisible()

  await desk.goto(`${home}/sources/S1/relays`)
  await recorded.filter({ hasText: 'rewrites S2' }).getByRole('link', { name: 'Retract' }).click()
  await desk.getByLabel('Why it is retracted').fill('S1 names Kloop, not S2.')
  await expectAccessible(desk)
  await desk.getByRole('button', { name: 'Retract this relay' }).click()
  await desk.goto(`${home}/claims/C4`)
  await expect(side(desk, 'Evidence for')).toContainText('2 sources, 2 origins')
  await expect(desk.getByText('This verdict is stale.')).toBeHidden()

  await desk.goto(`${home}/sheet`)
  await expect(desk.getByText(/^S2 quotes S1, which had it from S2 when this was found/)).toBeVisible()
  await desk.goto(`${home}/sources/S2/relays`)
  await expect(circles.getByText(/which had it from S2 when this was found/)).toBeVisible()
  await circles.getByRole('link', { name: 'Retract' }).click()
  await desk.getByLabel('Why it is retracted').fill('S1 names Kloop, not S2.')
  await expectAccessible(desk)
  await desk.getByRole('button', { name: 'Retract this finding' }).click()
  await expect(desk).toHaveURL(/\/sources\/S2\/relays$/)
  await circles.getByText('1 retracted finding').click()
  await expect(circles.getByText('S1 names Kloop, not S2.')).toBeVisible()
  await desk.goto(`${home}/sheet`)
  await expect(desk.getByText(/^S2 quotes S1/)).toHaveCount(0)
})

test('nobody is named twice, and a name that is like another is asked about', async ({ desk, trouble }) => {
  trouble.expect(/status of 422/)
  await desk.goto(`${home}/sources/S5/relays`)
  const name = async (who: string) => {
    await desk.getByLabel('Somebody else outside of the case').fill(who)
    await desk.getByLabel('What that is').selectOption('agency')
    await desk.getByRole('button', { name: 'Record the relay' }).click()
  }
  await name('interfax')
  await expect(desk.getByText(/^This case names Interfax already/).first()).toBeVisible()
  await expectAccessible(desk)
  await name('Интерфакс')
  await expect(
    desk.getByText(/^The name Интерфакс is like one that this case has: Interfax/).first(),
  ).toBeVisible()
  await desk.getByRole('button', { name: 'It is somebody else: record the relay' }).click()
  await expect(desk).toHaveURL(/\/sources\/S5\/relays#from$/)
  const recorded = desk.getByRole('region', { name: 'Has it from' }).getByRole('listitem')
  await expect(recorded.filter({ hasText: 'quotes Интерфакс (news agency)' })).toBeVisible()
  await expect(desk.getByText(/^The name Интерфакс is like/)).toHaveCount(0)
  await expect(desk.getByLabel('Somebody else outside of the case')).toHaveValue('')
  await expect(desk.getByLabel('What that is').locator('option:checked')).toHaveText('choose what it is')
})

test('words that two sources share are suggested, accepted, and then count for one origin', async ({
  desk,
  browser,
  server,
  trouble,
}) => {
  trouble.expect(/status of (?:409|422)/)
  await desk.goto(`${home}/origins/suggestions`)
  await expect(desk.getByText('No two sources share words that nobody has decided on.')).toBeVisible()
  await desk.goto(`${home}/sources/new`)
  await desk.getByLabel('Paste the text').fill(takenOver)
  await desk.getByRole('textbox', { name: 'Title' }).fill('Кремль о группировках')
  await desk.getByRole('button', { name: 'Add the source' }).click()
  await expect(desk).toHaveURL(/\/sources\/S6$/)
  await attach(desk, 'C35', 'S4')
  await attach(desk, 'C35', 'S6')
  await expect(side(desk, 'Evidence for')).toContainText('2 sources, 1 origin and 1 unknown')

  await desk.goto(`${home}/origins/suggestions`)
  await expect(desk.getByRole('heading', { name: /^S4 and S6: \d+ shared words$/ })).toBeVisible()
  await expect(desk.getByText(/оценил информацию о действиях/)).toBeVisible()
  await expect(desk.getByText(/прокомментировал сведения о действиях/)).toBeVisible()
  await expectAccessible(desk)
  await desk.getByLabel('Note').fill('S6 has the paragraphs in the order of S4.')
  const other = await aColleague({ desk: await desk.context().newPage(), browser, server }, 'Bolot')
  await other.goto(`${home}/origins/suggestions`)
  await other.getByLabel('Note').fill('Two sites may have taken it from one agency.')
  await other.getByRole('button', { name: 'Reject' }).click()
  await expect(other.getByText(/^S4 and S6: rejected by Bolot,/)).toBeVisible()
  await expectAccessible(other)
  await other.context().close()
  await expect(desk.getByText(/^S4 and S6: rejected by Bolot,/)).toBeVisible()
  await desk.getByRole('radio', { name: 'S6 has it from S4' }).check()
  await desk.getByRole('button', { name: 'Record the relay' }).click()
  await expect(desk.getByText(/^Somebody decided on S4 and S6 after you opened the page/)).toBeVisible()
  await expect(desk.getByLabel('Note')).toHaveValue('S6 has the paragraphs in the order of S4.')
  await expectAccessible(desk)
  await desk.getByRole('radio', { name: 'S6 has it from S4' }).check()
  await desk.getByRole('button', { name: 'Record the relay' }).click()
  await expect(desk.getByText(/^S4 and S6: accepted by Aigul Bekova,/)).toBeVisible()
  await desk.goto(`${home}/claims/C35`)
  await expect(side(desk, 'Evidence for')).not.toContainText('unknown')
  await expect(side(desk, 'Evidence for')).toContainText('2 sources, 1 origin')

  await desk.getByRole('link', { name: 'Origins', exact: true }).last().click()
  await expect(desk.getByRole('heading', { name: 'Origins of C35' })).toBeVisible()
  const row = desk.getByRole('row').filter({ hasText: 'Кремль о группировках' })
  await expect(row).toContainText('rewrites S4')
  await expect(row).toContainText('The Kremlin')
  await expectAccessible(desk)
})

test('what weighs a piece is said in standard words, and credibility 1 asks for a second origin', async ({
  desk,
  trouble,
}) => {
  trouble.expect(/status of 422/)
  await attach(desk, 'C35', 'S4')
  const label = new URL(desk.url()).hash.slice(1)
  await desk.goto(`${home}/evidence/${label}`)
  await desk.getByText('What it rests on, circumstances, credibility').click()
  await desk.getByLabel('What the words rest on').selectOption('official statement')
  await desk.getByLabel('anonymous').check()
  await desk.getByLabel('in custody').check()
  await desk.getByLabel('Credibility of what is said').selectOption('1 · confirmed by other sources')
  await desk.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(desk.getByText(/^Credibility 1 says that other sources confirm it/).first()).toBeVisible()
  await expect(desk.getByLabel('in custody')).toBeChecked()
  await expectAccessible(desk)
  await desk.getByLabel('Credibility of what is said').selectOption('2 · probably true')
  await desk.getByRole('button', { name: 'Save', exact: true }).click()
  const card = desk.getByRole('article', { name: label })
  for (const words of ['official statement', 'in custody', 'anonymous', 'credibility 2: probably true']) {
    await expect(card.getByText(words, { exact: true })).toBeVisible()
  }

  await desk.goto(`${home}/sources/S5/relays`)
  await desk.getByText('Say how reliable it is on a topic').click()
  await desk.getByLabel('Topic').fill('figures of the dead')
  await desk.getByRole('radio', { name: 'B usually reliable' }).check()
  await desk.getByRole('textbox', { name: 'Reason' }).fill('Says what it does not know.')
  await desk.getByRole('button', { name: 'Save the assessment' }).click()
  await expect(desk).toHaveURL(/#reliability$/)
  await expect(desk.getByText('figures of the dead')).toBeVisible()
  await desk.goto(`${home}/evidence/${label}`)
  await expect(desk.getByLabel('Credibility of what is said')).toHaveValue('2')
})
