import { describe, expect, test } from 'vitest'
import { beginningOf } from '#app/domain/history.ts'

describe('the beginning of long words', () => {
  test('is not asked for when a fold would hide next to nothing', () => {
    expect(beginningOf('a'.repeat(260))).toBeNull()
  })

  test('ends between two words', () => {
    const text = 'слово '.repeat(60)
    const beginning = beginningOf(text) ?? ''
    expect(beginning).toMatch(/слово …$/)
    expect(text.startsWith(beginning.replace(' …', ''))).toBe(true)
    expect(beginning.length).toBeLessThanOrEqual(202)
  })

  test('never ends in half a sign', () => {
    const beginning = beginningOf(`a${'😀'.repeat(300)}`) ?? ''
    expect(beginning.isWellFormed()).toBe(true)
  })
})
