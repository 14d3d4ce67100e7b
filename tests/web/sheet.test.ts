import { describe, expect, test } from 'vitest'
import { sheetSchema } from '#app/domain/sheet.ts'
import { loader as page } from '#app/routes/cases.$slug.sheet._index.tsx'
import { loader as download } from '#app/routes/cases.$slug.sheet.$format.ts'
import { aCase, aClaim, aSource } from '#tests/support/material.ts'
import { testContext, testOrigin } from '#tests/support/test-context.ts'
import { as, testPerson, testWork } from '#tests/support/test-work.ts'

function desk() {
  const work = testWork()
  const { id: caseId } = aCase(work)
  aSource(work, caseId)
  aClaim(work, caseId)
  return { work, viewer: as(work, testPerson(work.db, 'Vera', 'viewer')) }
}

type Someone = Parameters<typeof testContext>[0]

function asked(someone: Someone, params: Record<string, string>, query = '') {
  const address = `${testOrigin}/cases/${params.slug}/sheet${params.format ? `/${params.format}` : ''}${query}`
  return { request: new Request(address), params, context: testContext(someone) }
}

describe('a downloaded sheet', () => {
  test.each([
    ['html', 'text/html; charset=utf-8'],
    ['md', 'text/markdown; charset=utf-8'],
    ['csv', 'text/csv; charset=utf-8; header=present'],
    ['json', 'application/json'],
  ])('comes as a file in %s', async (format, mediaType) => {
    const answer = await download(asked(desk().viewer, { slug: 'video', format }))
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe(mediaType)
    const named = new RegExp(
      `^attachment; filename="video-sheet-[0-9a-f]{8}\\.${format}"; filename\\*=UTF-8''Claim%20sheet%20The%20man%20in%20the%20video%20[0-9a-f]{8}\\.${format}$`,
    )
    expect(answer.headers.get('content-disposition')).toMatch(named)
  })

  test('is the sheet of the page with the same filter', async () => {
    const { viewer } = desk()
    const query = '?verdict=unchecked&text=Zakir'
    const shown = await page(asked(viewer, { slug: 'video' }, query))
    const file = await download(asked(viewer, { slug: 'video', format: 'json' }, query))
    expect(sheetSchema.parse(await file.json())).toEqual(shown.sheet)
    expect(shown.query).toBe(query)
    expect(file.headers.get('content-disposition')).toContain('video-sheet-part-')
  })

  test('of a case or format that does not exist is a sentence, not a file', async () => {
    const { viewer } = desk()
    for (const params of [
      { slug: 'none', format: 'md' },
      { slug: 'video', format: 'pdf' },
    ]) {
      const answer = await download(asked(viewer, params))
      expect(answer.status).toBe(404)
      expect(answer.headers.get('content-disposition')).toBeNull()
      expect(await answer.text()).toMatch(/\.$/)
    }
  })

  test('leads somebody who is not signed in to signing in', async () => {
    const { work } = desk()
    const nobody = download(asked({ ...work, actor: null }, { slug: 'video', format: 'md' }))
    await expect(nobody).rejects.toMatchObject({ status: 302 })
  })
})
