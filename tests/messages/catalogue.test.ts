import { expect, test } from 'vitest'
import { refusalIds } from '#app/domain/refusals.ts'
import { en } from '#app/messages/en.ts'
import { intlFor, textFor } from '#app/messages/text.ts'

const t = textFor('en')

test('every refusal has a sentence that ends like one', () => {
  for (const id of refusalIds) expect(en[id], id).toMatch(/^[A-Z].+[.]$/s)
})

test('every message can be read as ICU', () => {
  const { getMessageFormat } = intlFor('en').formatters
  for (const [id, message] of Object.entries(en))
    expect(() => getMessageFormat(message, 'en'), id).not.toThrow()
})

test('every id names its area and its key', () => {
  for (const id of Object.keys(en)) expect(id).toMatch(/^[a-z_]+(\.[a-z0-9_]+)+$/)
})

test('a refusal names what it speaks of', () => {
  expect(t('verdict.cites_unknown', { evidence: 'E4, E9' })).toContain('The reason cites E4, E9, which')
})

test('a message whose argument is missing stops the test instead of reaching a reader', () => {
  expect(() => t('verdict.cites_unknown')).toThrow()
})
