import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { refusalIds } from '#app/domain/refusals.ts'
import { en } from '#app/messages/en.ts'
import { program } from '#app/messages/program.ts'
import { intlFor, textFor } from '#app/messages/text.ts'

const t = textFor('en')
const all = { ...en, ...program }

test('every refusal has a sentence that ends like one', () => {
  for (const id of refusalIds) expect(en[id], id).toMatch(/^[A-Z].+[.]$/s)
})

test('every message can be read as ICU', () => {
  const { getMessageFormat } = intlFor('en').formatters
  for (const [id, message] of Object.entries(all))
    expect(() => getMessageFormat(message, 'en'), id).not.toThrow()
})

test('every id names its area and its key', () => {
  for (const id of Object.keys(all)) expect(id).toMatch(/^[a-z_]+(\.[a-z0-9_]+)+$/)
})

test('a refusal names what it speaks of', () => {
  expect(t('verdict.cites_unknown', { evidence: 'E4, E9' })).toContain('The reason cites E4, E9, which')
})

test('a message whose argument is missing stops the test instead of reaching a reader', () => {
  expect(() => t('verdict.cites_unknown')).toThrow()
})

test('every message is used: named whole, or by the beginning of its id', () => {
  const root = fileURLToPath(new URL('../../app', import.meta.url))
  const code = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('messages/en/'))
    .map((path) => readFileSync(`${root}/${path}`, 'utf8'))
    .join('\n')
  const beginnings = [...code.matchAll(/`([a-z_]+\.[a-z0-9_.]*)\$\{/g)].map((match) => match[1] ?? '')
  const unused = Object.keys(all).filter(
    (id) =>
      !code.includes(`'${id}'`) &&
      !code.includes(`"${id}"`) &&
      !beginnings.some((start) => id.startsWith(start)),
  )
  expect(unused).toEqual([])
})
