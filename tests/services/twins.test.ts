import { describe, expect, test } from 'vitest'
import { addressKey } from '#app/domain/address-key.ts'
import { finishPreparation } from '#app/services/preparations/finish-preparation.server.ts'
import { prepareSource } from '#app/services/preparations/prepare-source.server.ts'
import { addSource } from '#app/services/sources/add-source.server.ts'
import { type Candidate, refuseTwin } from '#app/services/sources/refuse-twin.server.ts'
import { aCase } from '#tests/support/material.ts'
import { testWork } from '#tests/support/test-work.ts'

const draft = {
  ...{ title: 'Кто на видео', kind: 'article' as const, publisher: null, authors: [], published: null },
  ...{ language: 'ru' as const, note: '', url: 'https://www.news.example/video/?utm_source=tg' },
}
const bytesOf = (text: string) => new TextEncoder().encode(text)
const captureOf = (text: string) => ({
  ...{ method: 'paste' as const, mediaType: 'text/plain', fileName: null, bytes: bytesOf(text) },
  blocks: [{ kind: 'paragraph' as const, text }],
})

function desk() {
  const work = testWork()
  const { id: caseId } = aCase(work)
  const check = (text: string, url: string | null = null, rest: Partial<Candidate> = {}) =>
    refuseTwin(work, { caseId, bytes: bytesOf(text), text, url, retrieval: null, ...rest })
  return { work, caseId, check }
}

describe('a work that the case has already', () => {
  test('is noticed by its bytes, by its text, and by its address, however that is written', () => {
    const { work, caseId, check } = desk()
    addSource(work, { caseId, draft, capture: captureOf('Слова') })
    expect(() => check('Слова')).toThrow('source.known')
    expect(() => check('Слова', null, { bytes: bytesOf('<p>Слова</p>') })).toThrow('source.known')
    for (const url of ['http://news.example/video', 'https://news.example/video/#photo']) {
      expect(() => check('Другие слова', url)).toThrow('source.known_address')
    }
    const retrieval = {
      requested: 'https://t.example/1',
      redirects: [],
      address: 'https://news.example/video',
    }
    const fetched = { retrieval: { ...retrieval, status: 200, headers: [] } }
    expect(() => check('Другие слова', 'https://t.example/1', fetched)).toThrow('source.known_address')
    expect(() => check('Другие слова', 'https://news.example/video?id=2')).not.toThrow()
    expect(() => check('Другие слова')).not.toThrow()
  })

  test('is noticed by an address that it was fetched from, though its own was corrected or emptied since', () => {
    const { work, caseId, check } = desk()
    const retrieval = {
      ...{ requested: 'https://t.example/1', redirects: [], address: 'https://www.news.example/video' },
      ...{ status: 200, headers: [] },
    }
    const capture = { ...captureOf('Слова'), method: 'address' as const, retrieval }
    const { source } = addSource(work, { caseId, draft: { ...draft, url: null }, capture })
    expect(source.number).toBe(1)
    for (const url of ['https://t.example/1', 'http://news.example/video/']) {
      expect(() => check('Слова и реклама', url)).toThrow('source.known_address')
    }
    expect(() => check('Слова и реклама', 'https://t.example/2')).not.toThrow()
  })

  test('is noticed while the other one is still on its way in', () => {
    const { work, caseId, check } = desk()
    prepareSource(work, { caseId, sourceId: null, draft, capture: captureOf('Слова') })
    expect(() => check('Слова')).toThrow('source.waiting')
    for (const bytes of [bytesOf('<p>Слова</p>'), bytesOf('Снова')]) {
      expect(() => check('Слова', null, { bytes })).toThrow('source.waiting')
      expect(() => check('Снова', null, { bytes })).not.toThrow()
    }
    expect(() => check('Снова', null, { bytes: bytesOf('Слова') })).toThrow('source.waiting')
    expect(() => check('Другие слова')).not.toThrow()
  })

  test('is noticed when its text is locked, and added when the editor says so', () => {
    const { work, caseId } = desk()
    const { id } = prepareSource(work, { caseId, sourceId: null, draft, capture: captureOf('Слова') })
    addSource(work, { caseId, draft: { ...draft, url: null }, capture: captureOf('Слова') })
    const finish = { preparationId: id, draft, layout: null }
    expect(() => finishPreparation(work, finish)).toThrow('source.known')
    expect(finishPreparation(work, { ...finish, again: true }).sourceId).toMatch(/^src_/)
  })
})

test('two addresses of one page have one key, and those of two pages have two', () => {
  const same = [
    'https://a.example/x',
    'http://www.a.example/x/',
    'https://a.example/x?utm_medium=b&fbclid=1#top',
  ]
  expect(new Set(same.map(addressKey)).size).toBe(1)
  const others = [
    'https://a.example/X',
    'https://a.example/x?id=1',
    'https://a.example:8443/x',
    'not an address',
  ]
  expect(new Set([...same, ...others].map(addressKey)).size).toBe(5)
})
