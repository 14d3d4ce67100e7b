import type { Sheet } from '#app/domain/sheet.ts'
import type { SheetAspect, SheetQuestion, SheetValueGroup } from '#app/domain/sheet-question.ts'
import { isolate } from '#app/domain/text-direction.ts'
import { exactMoment, type Fact, locatorWords } from './sheet-words.ts'
import type { Text } from './text.ts'
import { saidText, waysText } from './value-words.ts'

/** Whether an answer is one of the sheet's own claims, which a filter may leave out. */
export function isOnSheet(sheet: Sheet, claim: string): boolean {
  return sheet.claims.some(({ number }) => number === claim)
}

/** What is missing, a sentence each. */
export function absenceLines(text: Text, { absences }: SheetQuestion): string[] {
  return absences.map(({ text: words, by, at }) =>
    text('sheet.absence_one', { text: isolate(words), by, at: at.slice(0, 10) }),
  )
}

/** The values of an aspect, a line for each group of equal ones, in their order. */
export function valueLines(text: Text, aspect: SheetAspect): string[] {
  return aspect.groups.map((group) => {
    const values = group.values.map((value) => valueWords(text, value)).join('; ')
    return [values, groupWords(text, aspect, group)].filter(Boolean).join(' · ')
  })
}

function valueWords(text: Text, { claim, text: words, passage }: SheetValueGroup['values'][number]): string {
  const said = { claim, text: isolate(words) }
  if (!passage) return text('sheet.value_one', said)
  return text('sheet.value_from', { ...said, source: passage.source, locator: locatorWords(text, passage) })
}

/** As what the group was read, and in what its values are written differently. */
function groupWords(
  text: Text,
  { kind }: SheetAspect,
  { plain, unit, approximation, ways, values }: SheetValueGroup,
): string {
  if (plain === null) return text('value_said.not_read')
  const isSpelling = kind === 'name' || kind === 'place'
  const said = isSpelling
    ? isolate(values[0]?.text ?? '')
    : saidText(text, kind, { plain, unit, approximation })
  if (ways.length > 0) return text('value_said.same', { said, ways: waysText(text, ways) })
  return isSpelling ? '' : text('value_said.read_as', { said })
}

/** The heading of an aspect: "detained (number)". */
export function aspectTitle(text: Text, { aspect, kind }: SheetAspect): string {
  return text('board.values_of', { aspect: isolate(aspect), kind: text(`value_kind.${kind}`) })
}

/** What was withdrawn from a question, with its reason. */
export function withdrawnLines(text: Text, { retracted }: SheetQuestion): string[] {
  return retracted.map(({ what, words, by, at, reason }) => {
    const why = text('sheet.retracted_one', { by, at: exactMoment(at), reason: isolate(reason) })
    return text(`sheet.withdrawn_${what}`, { words: isolate(words), why })
  })
}

/** The lists of a question below its answers, each with its heading; empty ones are left out. */
export function questionLists(text: Text, question: SheetQuestion): { title: string; lines: string[] }[] {
  return [
    ...question.values.map((aspect) => ({
      title: aspectTitle(text, aspect),
      lines: valueLines(text, aspect),
    })),
    { title: text('sheet.absences'), lines: absenceLines(text, question) },
    { title: text('sheet.withdrawn_from'), lines: withdrawnLines(text, question) },
  ].filter(({ lines }) => lines.length > 0)
}

/** What a question says of itself: whether its answers are rivals, and its note. */
export function questionFacts(text: Text, { exclusive, note }: SheetQuestion): Fact[] {
  const facts = [
    { label: text('sheet.answers'), value: text(exclusive ? 'sheet.exclusive' : 'sheet.not_exclusive') },
    { label: text('sheet.note'), value: note },
  ]
  return facts.filter(({ value }) => value !== '')
}
