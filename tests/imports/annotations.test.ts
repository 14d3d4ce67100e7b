import { describe, expect, test } from 'vitest'
import { WorkbenchError } from '#app/domain/errors.ts'
import { mostRows, readAnnotations } from '#app/imports/annotations/read-annotations.ts'
import { refusalOf } from '#tests/support/refusal-of.ts'

const read = (value: unknown) =>
  readAnnotations(typeof value === 'string' ? new TextEncoder().encode(value) : asJson(value))

function asJson(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value))
}

const row = { id: 'a1', uri: 'https://example.org/a', text: 'Look here', user: 'acct:aigul@hypothes.is' }
const annotation = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://example.org/anno/1',
  type: 'Annotation',
  bodyValue: 'Look here',
  target: 'https://example.org/a',
}

describe('a file of annotations', () => {
  test.each([
    ['what the Hypothesis service answers', { total: 1, rows: [row] }],
    ['what the Hypothesis client exports', { export_date: '2026-11-20', annotations: [row] }],
    ['a bare list of Hypothesis rows', [row]],
    ['one Web Annotation', annotation],
    ['a list of Web Annotations', [annotation]],
    ['a page', { type: 'AnnotationPage', id: 'urn:x:1', items: [annotation] }],
    [
      'a collection with its first page in it',
      {
        type: 'AnnotationCollection',
        id: 'urn:x:1',
        total: 1,
        first: { type: 'AnnotationPage', items: [annotation] },
      },
    ],
    ['a collection with all in it', { type: ['AnnotationCollection'], id: 'urn:x:1', items: [annotation] }],
    ['a graph', { '@context': annotation['@context'], '@graph': [annotation] }],
    ['a list of both kinds', [annotation, row].slice(0, 1)],
  ])('is read from %s', (_, value) => {
    expect(read(value).remarks).toMatchObject([
      { body: 'Look here', place: { addresses: ['https://example.org/a'] } },
    ])
  })

  test('is read through all pages that it holds, in their order', () => {
    const page = (number: number, next?: unknown) => ({
      ...{ type: 'AnnotationPage', id: `urn:x:${number}`, next },
      items: [1, 2].map((each) => ({ ...annotation, id: `urn:x:${number}-${each}` })),
    })
    const pages = page(1, page(2, page(3)))
    const { remarks, total } = read({ type: 'AnnotationCollection', id: 'urn:x:0', total: 6, first: pages })
    expect(remarks.map(({ iris }) => iris[0])).toEqual([
      'urn:x:1-1',
      'urn:x:1-2',
      'urn:x:2-1',
      'urn:x:2-2',
      'urn:x:3-1',
      'urn:x:3-2',
    ])
    expect(total).toBe(6)
  })

  test('tells a row that cannot be made out, and reads the others', () => {
    const found = read([
      row,
      { ...row, id: undefined },
      { ...annotation, target: undefined },
      'urn:x:9',
      { ...annotation, id: 'urn:x:2' },
    ])
    expect(found.remarks).toHaveLength(2)
    expect(found.unread.map(({ reason }) => reason)).toEqual(['row.no_id', 'row.no_place', 'row.unreadable'])
  })

  test('keeps the words of a hostile body as words', () => {
    const text = '<script>alert(1)</script><img src=x onerror=alert(2)>'
    expect(read([{ ...row, text }]).remarks[0]?.body).toBe(text)
    const html = { type: 'TextualBody', format: 'text/html', value: text }
    expect(read({ ...annotation, bodyValue: undefined, body: [html] }).remarks[0]?.body).toBe(text)
  })

  test('knows the parent of a reply by its references, in either form', () => {
    const [, reply] = read([row, { ...row, id: 'a2', references: ['a0', 'a1'] }]).remarks
    expect(reply?.replyTo).toBe('https://hypothes.is/a/a1')
    const answer = { ...annotation, id: 'urn:x:2', motivation: 'replying', target: annotation.id }
    expect(read([annotation, answer]).remarks[1]?.replyTo).toBe(annotation.id)
  })

  test('says what its offsets count', () => {
    const target = { source: row.uri, selector: [{ type: 'TextPositionSelector', start: 3, end: 9 }] }
    expect(read([{ ...row, target: [target] }]).remarks[0]?.place).toMatchObject({
      unit: 'utf16',
      position: { start: 3, end: 9 },
    })
    expect(read({ ...annotation, target }).remarks[0]?.place).toMatchObject({ unit: 'code_points' })
  })
})

describe('a file that cannot be read is refused with what to do', () => {
  const deep = `${'['.repeat(200)}${']'.repeat(200)}`
  test.each([
    ['no JSON', 'Created at,Author', 'handover.not_json'],
    ['JSON that breaks off', '{"rows": [', 'handover.not_json'],
    ['a string that never ends', `["${String.raw`\"`.repeat(200_000)}`, 'handover.not_json'],
    ['nothing at all', '', 'handover.not_json'],
    ['other JSON', { hello: 'world' }, 'handover.unknown'],
    ['a list of other things', [1, 2, 3], 'handover.unknown'],
    ['a bare value', '42', 'handover.unknown'],
    ['an empty export', { rows: [] }, 'handover.empty'],
    ['an empty list', [], 'handover.empty'],
    ['an empty collection', { type: 'AnnotationCollection', id: 'urn:x:1', total: 0 }, 'handover.empty'],
    [
      'a collection that only names its pages',
      { type: 'AnnotationCollection', id: 'urn:x:1', total: 9, first: 'https://example.org/p1' },
      'handover.pages_elsewhere',
    ],
    ['brackets without end', deep, 'handover.too_deep'],
    ['more rows than can be taken', Array.from({ length: mostRows + 1 }, () => row), 'handover.too_many'],
    ['a huge file', ' '.repeat(10_485_761), 'handover.too_large'],
  ])('%s', (_, value, refusal) => {
    expect(refusalOf(() => read(value))).toBe(refusal)
  })

  test('bytes that are no UTF-8', () => {
    expect(() => readAnnotations(Uint8Array.from([0x22, 0xff, 0x22]))).toThrow(WorkbenchError)
  })
})
