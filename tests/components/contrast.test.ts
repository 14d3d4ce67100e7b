import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('../../app/styles/tokens.css', import.meta.url), 'utf8')
const schemes = ['light', 'dark'] as const
type Scheme = (typeof schemes)[number]
type Colour = [number, number, number]

const surfaces = ['paper', 'sheet', 'sunk']
const texts = [
  'ink',
  'ink-2',
  'ink-3',
  'accent',
  'confirmed',
  'disputed',
  'refuted',
  'unverifiable',
  'unchecked',
]
const hues = ['accent', 'confirmed', 'disputed', 'refuted']

/** The first definition of a token: the one for screens. */
function colour(name: string, scheme: Scheme): Colour {
  const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css)
  const hex = found?.[scheme === 'light' ? 1 : 2]
  if (!hex) throw new Error(`tokens.css has no colour --${name}`)
  const part = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16)
  return [part(1), part(3), part(5)]
}

function percent(name: string): number {
  return Number(new RegExp(`--${name}: (\\d+)%`).exec(css)?.[1]) / 100
}

function mix(over: Colour, share: number, under: Colour): Colour {
  const at = (index: 0 | 1 | 2) => over[index] * share + under[index] * (1 - share)
  return [at(0), at(1), at(2)]
}

/** WCAG 2.2: relative luminance and contrast ratio. */
function luminance(colour: Colour): number {
  const [r, g, b] = colour.map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as Colour
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: Colour, b: Colour): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

describe.each(schemes)('in the %s scheme', (scheme) => {
  const pairs = surfaces.flatMap((surface) => texts.map((text) => [text, surface] as const))

  test.each(pairs)('%s can be read on %s', (text, surface) => {
    expect(contrast(colour(text, scheme), colour(surface, scheme))).toBeGreaterThanOrEqual(4.5)
  })

  test.each(surfaces)('the edge of a control and the focus ring are seen on %s', (surface) => {
    for (const line of ['edge', 'accent']) {
      expect(contrast(colour(line, scheme), colour(surface, scheme))).toBeGreaterThanOrEqual(3)
    }
  })

  test.each(hues)('words and the sign can be read on a notice washed with %s', (hue) => {
    const wash = mix(colour(hue, scheme), percent('wash'), colour('sheet', scheme))
    expect(contrast(colour('ink', scheme), wash)).toBeGreaterThanOrEqual(7)
    expect(contrast(colour('ink-2', scheme), wash)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colour(hue, scheme), wash)).toBeGreaterThanOrEqual(3)
  })

  test('the words of the filled button can be read', () => {
    expect(contrast(colour('paper', scheme), colour('ink', scheme))).toBeGreaterThanOrEqual(7)
    expect(contrast(colour('paper', scheme), colour('accent', scheme))).toBeGreaterThanOrEqual(4.5)
  })
})

test('white on white would be found out', () => {
  expect(contrast([255, 255, 255], [250, 250, 250])).toBeLessThan(1.1)
})
