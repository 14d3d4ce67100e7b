import { describe, expect, test } from 'vitest'
import { locateGiven } from '#app/domain/anchoring/locate-given.ts'
import { indexText } from '#app/domain/anchoring/text-index.ts'
import { codePointsOf } from '#app/domain/code-points.ts'
import type { Span } from '#app/domain/passage.ts'
import type { GivenQuote } from '#app/domain/remark.ts'

const article = [
  'МВД заявило, что задержанный назвался Закиром Убуровым.',
  'Музыкант признался, что «был избит» в изоляторе. Ему обещали 90 000 тенге.',
  'Team Alpha won the match on Sunday.',
  'Team Beta won the match on Sunday.',
].join('\n\n')

/** A quote of the text with so many units beside it, as others keep it. */
function quoteOf(text: string, exact: string, from = 0, beside = 32): GivenQuote {
  const start = text.indexOf(exact, from)
  if (start < 0) throw new Error(`not there: ${exact}`)
  const end = start + exact.length
  return {
    exact,
    prefix: text.slice(Math.max(0, start - beside), start),
    suffix: text.slice(end, end + beside),
  }
}

function locate(text: string, quote: GivenQuote, span: Span | null = null, inThisText = true) {
  const { located, disagrees } = locateGiven(indexText(text), quote, span && { span, inThisText })
  const words = 'span' in located ? text.slice(located.span.start, located.span.end) : null
  return { ...located, words, disagrees }
}

describe('words that somebody quoted elsewhere', () => {
  test('are found in a text whose paragraphs the other program had glued together', () => {
    const glued = article.replaceAll('\n\n', '')
    const quote = quoteOf(glued, 'назвался Закиром Убуровым.Музыкант признался')
    expect(locate(article, quote)).toMatchObject({
      outcome: 'exact',
      words: 'назвался Закиром Убуровым.\n\nМузыкант признался',
    })
  })

  test('are found whatever quote marks and spaces either side used', () => {
    const quote = { exact: 'что "был избит" в', prefix: 'Музыкант признался, ', suffix: ' изоляторе' }
    expect(locate(article, quote)).toMatchObject({ outcome: 'exact', words: 'что «был избит» в' })
  })

  test('are found without anything beside them when they stand once', () => {
    expect(locate(article, { exact: 'в изоляторе', prefix: '', suffix: '' })).toMatchObject({
      outcome: 'exact',
    })
  })

  test('are said to have moved when only one side is as it was', () => {
    const quote = { exact: 'Ему обещали', prefix: 'как писали раньше. ', suffix: ' 90 000 тенге' }
    expect(locate(article, quote)).toMatchObject({ outcome: 'moved', words: 'Ему обещали' })
  })

  test('are found inside a word where the quote itself cut the word', () => {
    const quote = quoteOf(article, 'бур')
    expect(locate(article, quote)).toMatchObject({ outcome: 'exact', words: 'бур' })
  })
})

describe('they are never found', () => {
  test('in a longer word (hypothesis/client#258: "Linus" in "machines")', () => {
    expect(locate('The machLinus es were loud.', { exact: 'Linus', prefix: '', suffix: '' })).toMatchObject({
      outcome: 'lost',
    })
    expect(locate('Loud machines.', { exact: 'Linus', prefix: 'Said ', suffix: ' Torvalds' })).toMatchObject({
      outcome: 'lost',
    })
  })

  test('in a longer word to which a position points (hypothesis/client#258, h#4328, h#2634, h#2798, client#480)', () => {
    const text = 'Телефон молчал. Потом он ушёл.'
    const inside = text.indexOf('он')
    const quote = { exact: 'он', prefix: '', suffix: '' }
    for (const inThisText of [true, false]) {
      const found = locate(text, quote, { start: inside, end: inside + 2 }, inThisText)
      expect(found).toMatchObject({ span: { start: text.indexOf('он ушёл') } })
    }
  })

  test('in a look-alike sentence (hypothesis/client#7571: "Team Alpha", "Team Beta")', () => {
    const quote = quoteOf(article, 'Team Alpha won the match on Sunday.')
    const edited = article.replace('Team Alpha won', 'Team Alpha lost')
    expect(locate(edited, quote)).toMatchObject({
      outcome: 'changed',
      words: 'Team Alpha lost the match on Sunday.',
    })
    expect(locate(article.replace('Team Alpha won the match on Sunday.\n\n', ''), quote).words).not.toBe(
      'Team Beta won the match on Sunday.',
    )
  })

  test('when one digit is another: that is a change', () => {
    const quote = quoteOf(article, 'Ему обещали 90 000 тенге.')
    expect(locate(article.replace('90 000', '80 000'), quote)).toMatchObject({
      outcome: 'changed',
      words: 'Ему обещали 80 000 тенге.',
    })
  })

  test('in a later note that quotes what the corrected sentence said', () => {
    const quote = quoteOf(article, 'Ему обещали 90 000 тенге.')
    const corrected = `${article.replace('90 000', '200 000')}\n\nРанее сообщалось иначе: Ему обещали 90 000 тенге. Редакция приносит извинения.`
    expect(locate(corrected, quote)).toMatchObject({
      outcome: 'changed',
      words: 'Ему обещали 200 000 тенге.',
    })
  })

  test('when nothing of them is there (hypothesis/client#679): they are lost', () => {
    expect(locate(article, { exact: 'совсем другие слова', prefix: 'до ', suffix: ' после' })).toMatchObject({
      outcome: 'lost',
    })
  })
})

describe('words that stand several times', () => {
  const repeated = 'Да, это так.\n\nОн ушёл. Так сказал брат.\n\nОн ушёл. Так сказала сестра.'

  test('are told apart by what stands beside them', () => {
    const quote = quoteOf(repeated, 'Он ушёл.', 30)
    const found = locate(repeated, quote)
    expect(found).toMatchObject({ outcome: 'exact', span: { start: repeated.lastIndexOf('Он ушёл') } })
  })

  test('are told apart by the position when nothing else does', () => {
    const bare = { exact: 'Он ушёл.', prefix: '', suffix: '' }
    const start = repeated.lastIndexOf('Он ушёл')
    expect(locate(repeated, bare, { start, end: start + 8 })).toMatchObject({
      outcome: 'exact',
      span: { start },
    })
  })

  test('are left to an editor when nothing does', () => {
    expect(locate(repeated, { exact: 'Он ушёл.', prefix: '', suffix: '' })).toMatchObject({
      outcome: 'ambiguous',
      candidates: [{ start: 14 }, { start: 41 }],
    })
  })
})

describe('where quote and position disagree (recogito-js#49, #109)', () => {
  test('the quote wins, and it is said', () => {
    const quote = quoteOf(article, 'Ему обещали')
    expect(locate(article, quote, { start: 0, end: 11 })).toMatchObject({
      outcome: 'moved',
      words: 'Ему обещали',
      disagrees: true,
    })
  })

  test('a position that counts in another text says nothing of these words', () => {
    const quote = quoteOf(article, 'Ему обещали')
    expect(locate(article, quote, { start: 900, end: 911 }, false)).toMatchObject({
      ...{ outcome: 'exact', words: 'Ему обещали', disagrees: false },
    })
  })

  test('nothing is flagged when they agree', () => {
    const start = article.indexOf('Ему обещали')
    const found = locate(article, quoteOf(article, 'Ему обещали'), { start, end: start + 11 })
    expect(found).toMatchObject({ outcome: 'exact', disagrees: false })
  })
})

describe('counts of code points (dom-anchor-text-position#6, doccano#2484, inception#1811)', () => {
  const text = 'a👩‍👩‍👧‍👦é́ 🎹 слово 🎻 конец'

  test('become UTF-16 offsets and back at every place of the text', () => {
    const { toPoints, toUnits } = codePointsOf(text)
    const points = [...text]
    for (let count = 0; count <= points.length; count += 1) {
      const units = points.slice(0, count).join('').length
      expect([toUnits(count), toPoints(units)]).toEqual([units, count])
    }
  })

  test('that reach behind the end are the end', () => {
    expect(codePointsOf(text).toUnits(10_000)).toBe(text.length)
  })
})
