import { expect, test } from 'vitest'
import { numberLabel, parseNumberLabel } from '#app/domain/claim.ts'
import { readClaimFilter, writeClaimFilter } from '#app/domain/claim-filter.ts'
import { canonicalJson } from '#app/domain/hashing.ts'

test('a filter in an address is read and written without loss', () => {
  const filter = { standing: 'disputed', source: 2, claimant: 'МВД Казахстана', text: 'Убуров' } as const
  expect(readClaimFilter(writeClaimFilter(filter))).toEqual(filter)
})

test('an address with unknown words does not narrow the list', () => {
  expect(readClaimFilter(new URLSearchParams('verdict=true&source=X9&text=%20'))).toEqual({})
})

test.each(['C4', 'c4'])('%s names claim 4', (label) => {
  expect(parseNumberLabel('C', label)).toBe(4)
})

test.each(['S4', 'C0', 'C', '4', 'C4x', 'C99999999999'])('%s names no claim', (label) => {
  expect(parseNumberLabel('C', label)).toBeNull()
})

test('labels and canonical JSON do not depend on the order in which things were written', () => {
  expect(numberLabel('E', 12)).toBe('E12')
  expect(canonicalJson({ b: 1, a: [2, { d: null, c: 'ю' }] })).toBe('{"a":[2,{"c":"ю","d":null}],"b":1}')
})
