import { describe, expect, test } from 'vitest'
import {
  citedEvidence,
  hasWords,
  rationaleFromText,
  rationaleSchema,
  rationaleToText,
} from '#app/domain/rationale.ts'

describe('a rationale', () => {
  test('reads [E3] as a citation and gives the same text back', () => {
    const text = 'Two texts name him [E3].\n\nOne denies it [E12], see [E3].'
    const rationale = rationaleFromText(text)
    expect(citedEvidence(rationale)).toEqual([3, 12])
    expect(rationaleToText(rationale)).toBe(text)
  })

  test('of chips alone says nothing', () => {
    expect(hasWords(rationaleFromText('[E3] [E4]'))).toBe(false)
  })

  test('refuses a link that is not a web address', () => {
    const link = { type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', text: 'x' }] }
    expect(rationaleSchema.safeParse([{ type: 'paragraph', children: [link] }]).success).toBe(false)
  })

  test('refuses fields and nodes that it does not know', () => {
    expect(rationaleSchema.safeParse([{ type: 'paragraph', children: [], style: 'x' }]).success).toBe(false)
    expect(rationaleSchema.safeParse([{ type: 'html', html: '<b>' }]).success).toBe(false)
  })
})
