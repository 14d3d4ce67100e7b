import { expect, test } from 'vitest'
import { slugSchema } from '#app/domain/case.ts'
import { freeSlug, slugFrom } from '#app/domain/slug.ts'

test.each([
  ['Міст у Броварах: хто підписав акт?', 'mist-u-brovarakh-khto-pidpisav-akt'],
  ['Объявление о подъезде № 5', 'obyavlenie-o-podyezde-5'],
  ['Қазақстан, қаңтар 2022', 'qazaqstan-qantar-2022'],
  ['The man in the video', 'the-man-in-the-video'],
  ['中文', 'case'],
  ['!', 'case'],
])('the title %s suggests the address %s', (title, slug) => expect(slugFrom(title)).toBe(slug))

test('an address from a long title ends with a whole word and is one that may be given', () => {
  const slug = slugFrom('Очень длинный заголовок расследования о том, кто и когда подписал акт приёмки моста')
  expect(slug).toBe('ochen-dlinniy-zagolovok-rassledovaniya-o-tom-kto-i-kogda')
  expect(slugSchema.safeParse(slug).success).toBe(true)
  expect(slugSchema.safeParse(slugFrom('ы'.repeat(200))).success).toBe(true)
})

test('a taken address gets the first number that is free, and stays one that may be given', () => {
  const taken = new Set(['bridge', 'bridge-2', 'a'.repeat(60)])
  const isTaken = (slug: string) => taken.has(slug)
  expect(freeSlug('bridge', isTaken)).toBe('bridge-3')
  expect(freeSlug('bank', isTaken)).toBe('bank')
  expect(freeSlug('a'.repeat(60), isTaken)).toBe(`${'a'.repeat(58)}-2`)
})
