import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { guessLanguage } from '#app/imports/guess-language.ts'
import { guessTitle } from '#app/imports/guess-title.ts'

test.each([
  ['ru', 'Министерство внутренних дел сообщило, что он был задержан.'],
  [
    'ru',
    'Президент Тоқаев выступил с заявлением, его слова привели ещё и в Киеве: об этом сообщили агентства.',
  ],
  ['uk', 'Силовики затримали ймовірних учасників протестів.'],
  ['kk', 'Қазақстан Республикасының Президенті халыққа үндеу жасады.'],
  ['ky', 'Кыргыз Республикасынын Президенти өлкөнүн элине кайрылуу жасады, мүмкүн эмес деди.'],
  ['en', 'The ministry said that he was detained in Almaty and released on the tenth of January.'],
  ['und', 'Die Behörde hat den Mann am zehnten Januar festgenommen.'],
  ['und', '2022-01-10 12:30'],
  ['und', ''],
])('the letters tell %s: %s', (language, text) => {
  expect(guessLanguage(text)).toBe(language)
})

test('the language of each text of the worked case is told', () => {
  const folder = new URL('../../seeds/texts/', import.meta.url)
  const told = readdirSync(folder).map((file) => guessLanguage(readFileSync(new URL(file, folder), 'utf8')))
  expect(told).toEqual(['ru', 'ru', 'uk', 'ru', 'ru'])
})

test('a title is the first line, cut between words where it is too long', () => {
  expect(guessTitle('\n  Кто на видео? \nвторая')).toBe('Кто на видео?')
  const cut = guessTitle('слово '.repeat(100))
  expect(cut.length).toBeLessThanOrEqual(300)
  expect(cut).toMatch(/слово…$/)
  expect(guessTitle('😀'.repeat(200))).toBe(`${'😀'.repeat(149)}…`)
})
