import type { ActionFunctionArgs, AppLoadContext } from '@remix-run/node'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { intakeOf } from '#app/imports/intake.ts'
import { createFileReader } from '#app/imports/worker/file-reader.ts'
import { action as revise } from '#app/routes/cases.$slug.sources.$number.edit.tsx'
import { loader as download } from '#app/routes/cases.$slug.sources.$number.file.ts'
import { action as add, loader as load } from '#app/routes/cases.$slug.sources.new.tsx'
import type { FormReply } from '#app/web/form-reply.server.ts'
import { getBlob, getNewestCapture, listCaptures } from '#db/queries/captures.server.ts'
import { listPreparations } from '#db/queries/preparations.server.ts'
import { listSources } from '#db/queries/sources.server.ts'
import { asked, sent } from '#tests/support/claim-routes.ts'
import { makePdf } from '#tests/support/made-files.ts'
import { aCase, aSource } from '#tests/support/material.ts'
import { readReply, testContext, testOrigin } from '#tests/support/test-context.ts'
import { testPerson, testWork } from '#tests/support/test-work.ts'

const words = 'Кто на видео?\n\nМузыкант признался, что был избит — и это видно.'

function desk(role: 'editor' | 'viewer' = 'editor') {
  const work = testWork()
  const { id } = aCase(work)
  const own = testContext({ ...work, actor: { ...work.actor, role } })
  const sources = () => listSources(work.db, id)
  const bolot = testContext({ ...work, actor: testPerson(work.db, 'Bolot', role) })
  const send = async (fields: Record<string, string | File>, context: AppLoadContext = own) => {
    const body = new FormData()
    const filled = { kind: 'article', language: '', ...fields }
    for (const [name, value] of Object.entries(filled)) body.append(name, value)
    const request = new Request(`${testOrigin}/cases/video/sources/new`, { method: 'POST', body })
    const args = { request, context, params: { slug: 'video' } } as ActionFunctionArgs
    const { status, to, reply } = readReply(await add(args))
    return { status, to, reply: reply as FormReply<never> }
  }
  return { work, caseId: id, context: own, bolot, sources, send }
}

const errorsOf = (reply: FormReply<never>) => ('submission' in reply ? reply.submission.error : undefined)
const sentIn = (reply: FormReply<never>) =>
  'submission' in reply ? reply.submission.initialValue : undefined

describe('adding a source', () => {
  test('by its address is refused where the desk fetches nothing, and no field asks for one', async () => {
    const { context, sources, send } = desk()
    const reader = createFileReader()
    const closed = { ...context, intake: intakeOf(reader, false) }
    const { status, reply } = await send({ from: 'https://news.example/a' }, closed)
    expect(status).toBe(422)
    expect(errorsOf(reply)).toMatchObject({ from: [expect.stringContaining('fetches nothing')] })
    expect(sentIn(reply)).toMatchObject({ from: 'https://news.example/a' })
    expect(sources()).toEqual([])
    const request = new Request(`${testOrigin}/cases/video/sources/new`)
    const page = await load({ request, context: closed, params: { slug: 'video' } })
    expect(page).toMatchObject({ mayFetch: false })
  })

  test('a PDF gives its pages, and what it says of itself where the editor says nothing', async () => {
    const { work, sources, send } = desk()
    const file = new File([await makePdf([['Первая.'], ['Вторая.']])], 'протокол.pdf')
    expect(await send({ file })).toMatchObject({ status: 302 })
    const [source] = sources()
    expect(source).toMatchObject({ title: 'Протокол', authors: ['МВД'] })
    if (!source) throw new Error('nothing was added')
    const { blocks } = getNewestCapture(work.db, source.id)
    expect(blocks.map(({ locator }) => locator)).toEqual([
      { kind: 'page', page: '1' },
      { kind: 'page', page: '2' },
    ])
  })

  test('scanned PDFs are kept although they have no text, and are no twins of one another', async () => {
    const { sources, send } = desk()
    for (const pages of [[[]], [[], []]]) {
      const file = new File([await makePdf(pages)], 'скан.pdf')
      expect(await send({ file, title: 'Скан' })).toMatchObject({ status: 302 })
    }
    expect(sources().map(({ title }) => title)).toEqual(['Скан', 'Скан'])
  })

  test('a pasted text is a source whose title and language the text tells', async () => {
    const { work, sources, send } = desk()
    expect(await send({ text: words.replaceAll('\n', '\r\n') })).toMatchObject({
      status: 302,
      to: '/cases/video/sources/S1',
    })
    const [source] = sources()
    expect(source).toMatchObject({ title: 'Кто на видео?', language: 'ru', publisher: null, authors: [] })
    if (!source) throw new Error('nothing was added')
    const capture = getNewestCapture(work.db, source.id)
    expect(capture).toMatchObject({ text: words, method: 'paste', fileName: null })
    expect(getBlob(work.db, capture.bytesSha256).toString()).toBe(words)
  })

  test('what is typed of it is kept: authors by line, a date as far as it is known', async () => {
    const { sources, send } = desk()
    const facts = {
      title: 'Our title',
      publisher: 'ТАСС',
      authors: 'А. Иванов\r\n\r\n B. Smith ',
      language: 'uk',
    }
    await send({ ...facts, text: words, url: 'https://example.org/a', published: '2022-01', note: 'by mail' })
    expect(sources()[0]).toMatchObject({
      ...{ ...facts, authors: ['А. Иванов', 'B. Smith'], url: 'https://example.org/a' },
      ...{ published: '2022-01', note: 'by mail' },
    })
  })

  test('an uploaded file keeps its bytes and its name, whatever its charset', async () => {
    const { work, sources, send } = desk()
    const bytes = iconv.encode(words, 'windows-1251')
    await send({ text: '', file: new File([new Uint8Array(bytes)], 'C:\\Заметки.TXT') })
    const [source] = sources()
    if (!source) throw new Error('nothing was added')
    const capture = getNewestCapture(work.db, source.id)
    expect(capture).toMatchObject({
      ...{ text: words, method: 'upload', fileName: 'Заметки.TXT' },
      mediaType: 'text/plain; charset=windows-1251',
    })
    expect(getBlob(work.db, capture.bytesSha256).equals(bytes)).toBe(true)
  })

  test.each([
    ['nothing', { text: ' \r\n ' }, 'text', /no text/],
    ['an empty file', { file: new File([], 'a.txt') }, 'file', /no text/],
    ['a spreadsheet', { file: new File(['a;b'], 'a.xls') }, 'file', /of this kind cannot be read/],
    ['a damaged Word file', { file: new File(['PK\u0003\u0004'], 'a.docx') }, 'file', /is damaged/],
    [
      'a picture that is called text',
      { file: new File([new Uint8Array(99)], 'a.txt') },
      'file',
      /not hold text/,
    ],
    [
      'both a text and a file',
      { text: words, file: new File([words], 'a.txt') },
      'file',
      /a pasted text and a file/,
    ],
    ['a date in other words', { text: words, published: 'last January' }, 'published', /2022-01-10/],
    ['an address that is none', { text: words, url: 'javascript:alert(1)' }, 'url', /https:\/\/example.org/],
    ['too many authors', { text: words, authors: 'x\n'.repeat(51) }, 'authors', /50 authors/],
  ])('%s is refused at its field, and what was typed comes back', async (_, fields, field, sentence) => {
    const { sources, send } = desk()
    const { status, reply } = await send({ note: 'typed', ...fields })
    expect(status).toBe(422)
    expect(errorsOf(reply)?.[field]?.join()).toMatch(sentence)
    expect(sentIn(reply)).toMatchObject({ note: 'typed' })
    expect(sources()).toEqual([])
  })

  test('a text that the case already has is refused with the number of its source, then added when asked to', async () => {
    const { sources, send } = desk()
    await send({ text: words, title: 'First' })
    const again = { text: '', title: 'Second', file: new File([`${words}\n`], 'a.txt') }
    const { status, reply } = await send(again)
    expect(status).toBe(422)
    expect(reply).toMatchObject({ refusal: { id: 'source.known', values: { source: 'S1', title: 'First' } } })
    expect(sources()).toHaveLength(1)
    expect(await send({ ...again, again: 'on' })).toMatchObject({ to: '/cases/video/sources/S2' })
  })

  test('a page that says too much of itself is kept with as much as there is room for', async () => {
    const { work, sources, send } = desk()
    const long = 'очень длинное имя '.repeat(40)
    const authors = Array.from({ length: 60 }, (_, at) => `{"name":"Автор ${at} ${long}"}`).join(',')
    const page = `<meta property="og:site_name" content="${long}"><meta property="og:url" content="https://a.example/${'x'.repeat(3000)}">
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"${long}","author":[${authors}]}</script><p>${words}</p>`
    await send({ file: new File([page], 'a.html'), next: 'prepare' })
    await send({ file: new File([page], 'a.html'), again: 'on' })
    expect(sources()[0]?.publisher).toHaveLength(200)
    expect(sources()[0]).toMatchObject({ url: null })
    expect(sources()[0]?.authors).toHaveLength(50)
    expect(listPreparations(work.db, sources()[0]?.caseId as never)).toHaveLength(1)
  })

  test('a text pasted with its markup keeps headings and lists; when other words stand in the field, these count', async () => {
    const { work, sources, send } = desk()
    const markup = '<h2>Кто на видео?</h2><ul><li>Раз</li><li>Два</li></ul>'
    await send({ text: 'Кто на видео?\r\n\r\nРаз\r\n\r\nДва', markup })
    await send({ text: 'Кто на видео?\r\n\r\nРаз и три', markup })
    const kinds = sources().map(({ id }) => getNewestCapture(work.db, id).blocks.map(({ kind }) => kind))
    expect(kinds).toEqual([
      ['heading', 'list-item', 'list-item'],
      ['heading', 'paragraph'],
    ])
  })

  test('another case may have the same text', async () => {
    const { work, send } = desk()
    aSource(work, aCase(work, 'other').id, words)
    expect(await send({ text: words })).toMatchObject({ status: 302 })
  })

  test('a form that is sent twice adds one source (check-api#2435, #2107)', async () => {
    const { sources, send } = desk()
    const form = { text: words, submission: 'a-key-of-this-form' }
    expect((await send(form)).to).toBe('/cases/video/sources/S1')
    expect((await send(form)).to).toBe('/cases/video/sources/S1')
    expect(sources()).toHaveLength(1)
  })

  test('of two editors who send one file at the same moment one is told; two files get two numbers (Taguette)', async () => {
    const { sources, send, bolot } = desk()
    const file = (text: string) => ({ file: new File([text], 'a.txt') })
    const same = await Promise.all([send(file(words)), send(file(words), bolot)])
    const told = same.filter(({ status }) => status !== 302)
    expect(told).toMatchObject([
      { status: 422, reply: { refusal: { id: 'source.known', values: { source: 'S1' } } } },
    ])
    expect(sources()).toHaveLength(1)
    const others = await Promise.all([send(file('Первая заметка.')), send(file('Вторая заметка.'), bolot)])
    expect(others.map(({ to }) => to).sort()).toEqual(
      ['S2', 'S3'].map((label) => `/cases/video/sources/${label}`),
    )
  })

  test('a title that holds markup stays the words it is (Taguette CVE-2025-67502)', async () => {
    const { sources, send } = desk()
    const page = `<html><head><title>&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;</title></head><body><p>${words}</p></body></html>`
    await send({ file: new File([page], 'a.html', { type: 'text/html' }) })
    expect(sources()).toMatchObject([{ title: '</script><script>alert(1)</script>' }])
  })

  test('a viewer is refused', async () => {
    const { sources, send } = desk('viewer')
    expect((await send({ text: words })).status).toBe(403)
    expect(sources()).toEqual([])
  })
})

describe('correcting what is known of a source', () => {
  const params = { slug: 'video', number: 'S1' }
  const facts = { title: 'New title', kind: 'post', language: 'uk', authors: 'А\nБ', published: '2022/..' }

  test('the facts change, the captured text does not', async () => {
    const { work, caseId, context, sources } = desk()
    const { source, capture } = aSource(work, caseId)
    const answer = await revise(sent(context, '/edit', params, { ...facts, version: '1' }))
    expect(readReply(answer).to).toBe('/cases/video/sources/S1')
    expect(sources()[0]).toMatchObject({ ...facts, authors: ['А', 'Б'], publisher: null, version: 2 })
    expect(listCaptures(work.db, source.id)).toMatchObject([{ id: capture.id }])
  })

  test('the second of two editors is told, and keeps what was typed', async () => {
    const { work, caseId, context, sources } = desk()
    aSource(work, caseId)
    await revise(sent(context, '/edit', params, { ...facts, version: '1' }))
    const late = await revise(sent(context, '/edit', params, { ...facts, title: 'Mine', version: '1' }))
    const { status, reply } = readReply(late)
    expect(status).toBe(409)
    expect(reply).toMatchObject({ submission: { initialValue: { title: 'Mine' } } })
    expect(sources()[0]?.title).toBe('New title')
  })

  test('a viewer is refused', async () => {
    const { work, caseId, context } = desk('viewer')
    aSource(work, caseId)
    const answer = await revise(sent(context, '/edit', params, { ...facts, version: '1' }))
    expect(readReply(answer).status).toBe(403)
  })
})

describe('the original file', () => {
  const open = (context: ReturnType<typeof desk>['context'], number: string, query = '') =>
    download(asked(context, `/cases/video/sources/${number}/file${query}`, { slug: 'video', number }))

  test('is a download under its own name, in a sandbox', async () => {
    const { context, send } = desk()
    const html = '<script>alert(1)</script>'
    await send({ file: new File([html], "it's (1).txt") })
    const answer = await open(context, 'S1')
    expect(await answer.text()).toBe(html)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': expect.stringContaining("; filename*=UTF-8''it%27s%20%281%29.txt"),
      'content-security-policy': 'sandbox',
    })
  })

  test('of a capture of another source is not found', async () => {
    const { work, caseId, context } = desk()
    const { capture } = aSource(work, caseId, 'one')
    aSource(work, caseId, 'two')
    expect(await (await open(context, 'S1', `?capture=${capture.id}`)).text()).toBe('one')
    await expect(open(context, 'S2', `?capture=${capture.id}`)).rejects.toMatchObject({
      init: { status: 404 },
    })
    await expect(open(context, 'S3')).rejects.toMatchObject({ init: { status: 404 } })
  })
})
