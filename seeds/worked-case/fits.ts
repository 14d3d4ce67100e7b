import type { Fit } from '#app/domain/fit.ts'
import type { EditorKey } from './shapes.ts'

/** What an editor holds of a cell: how the row of a piece of evidence, `claim key/evidence key`, fits an answer. */
export type SeedFit = { by: EditorKey; row: string; answer: string; fit: Fit }

/** A row as each of the two editors holds it, answer by answer. */
function row(key: string, held: Record<EditorKey, Record<string, Fit>>): SeedFit[] {
  const byEditor = Object.entries(held) as [EditorKey, Record<string, Fit>][]
  return byEditor.flatMap(([by, answers]) =>
    Object.entries(answers).map(([answer, fit]) => ({ by, row: key, answer, fit })),
  )
}

/** On photographs that neither has seen, they differ. */
export const fitsOnTheMan: SeedFit[] = [
  ...row('pianist/photos', {
    aigul: { pianist: 'consistent', uburov: 'strongly_inconsistent' },
    taras: { pianist: 'consistent', uburov: 'neutral' },
  }),
  ...row('pianist/ministry', {
    aigul: { pianist: 'inconsistent', uburov: 'consistent' },
    taras: { pianist: 'inconsistent', uburov: 'consistent' },
  }),
]

/** On a correction without a ground, and on a caption that may have a misprint, they differ. */
export const fitsOnTheSurname: SeedFit[] = [
  ...row('yuburov/inFact', {
    aigul: { uburovSurname: 'neutral', yuburov: 'consistent', yusurov: 'inconsistent' },
    taras: { uburovSurname: 'inconsistent', yuburov: 'consistent', yusurov: 'inconsistent' },
  }),
  ...row('yuburov/ministry', {
    aigul: { uburovSurname: 'consistent', yuburov: 'inconsistent', yusurov: 'inconsistent' },
    taras: { uburovSurname: 'consistent', yuburov: 'inconsistent', yusurov: 'inconsistent' },
  }),
  ...row('yuburov/caption', {
    aigul: { uburovSurname: 'inconsistent', yuburov: 'inconsistent', yusurov: 'consistent' },
    taras: { uburovSurname: 'inconsistent', yuburov: 'neutral', yusurov: 'consistent' },
  }),
]

/** On what it means that he looked beaten, they differ. */
export const fitsOnTheConfession: SeedFit[] = [
  ...row('tookPart/admitted', {
    aigul: { tookPart: 'consistent', toBeDeported: 'neutral' },
    taras: { tookPart: 'neutral', toBeDeported: 'neutral' },
  }),
  ...row('tookPart/against', {
    aigul: { tookPart: 'strongly_inconsistent', toBeDeported: 'strongly_consistent' },
    taras: { tookPart: 'inconsistent', toBeDeported: 'consistent' },
  }),
  ...row('toBeDeported/beaten', {
    aigul: { tookPart: 'neutral', toBeDeported: 'inconsistent' },
    taras: { tookPart: 'neutral', toBeDeported: 'neutral' },
  }),
]

/** On a headline that names no city, they differ; on the figure below it they do not. */
export const fitsOnTheDetained: SeedFit[] = [
  ...row('wholeCountry/headline', {
    aigul: { detained1925: 'consistent', wholeCountry: 'neutral' },
    taras: { detained1925: 'consistent', wholeCountry: 'consistent' },
  }),
  ...row('wholeCountry/body', {
    aigul: { detained1925: 'strongly_consistent', wholeCountry: 'strongly_inconsistent' },
    taras: { detained1925: 'consistent', wholeCountry: 'strongly_inconsistent' },
  }),
]

/** On the word of the authorities, who are a party, they differ. */
export const fitsOnTheProtesters: SeedFit[] = [
  ...row('wereTerrorists/among', {
    aigul: { wereTerrorists: 'inconsistent', extremistsAmong: 'neutral' },
    taras: { wereTerrorists: 'inconsistent', extremistsAmong: 'consistent' },
  }),
  ...row('gasPrices/demand', {
    aigul: { wereTerrorists: 'inconsistent', gasPrices: 'strongly_consistent' },
    taras: { wereTerrorists: 'inconsistent', gasPrices: 'consistent' },
  }),
]

/** On whether Tokayev may have said the like on two days, they differ. */
export const fitsOnTheDay: SeedFit[] = [
  ...row('briefingDay/dated', {
    aigul: { briefingDay: 'strongly_consistent', tuesdayEleventh: 'neutral', sameDay: 'inconsistent' },
    taras: { briefingDay: 'consistent', tuesdayEleventh: 'inconsistent', sameDay: 'strongly_inconsistent' },
  }),
  ...row('tuesdayEleventh/tuesday', {
    aigul: { briefingDay: 'neutral', tuesdayEleventh: 'consistent' },
    taras: { briefingDay: 'inconsistent', tuesdayEleventh: 'consistent' },
  }),
]
