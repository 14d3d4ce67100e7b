import { expect, test } from 'vitest'
import { startTestSite } from '#tests/support/test-site.ts'
import { testStore } from '#tests/support/test-work.ts'

const form = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': '3' }
const paths = ['/page', '/resource', '/page.data', '/resource.data', '/page?_data=page', '/page?index']

test.each(paths)('a form on another site cannot post to %s', async (path) => {
  const site = await startTestSite(testStore())
  const shapes: Record<string, string>[] = [
    {},
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site', origin: `http://localhost:${site.port}` },
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: `http://localhost:${site.port}.evil.example` },
    { origin: `https://localhost:${site.port}` },
    { referer: `http://localhost:${site.port}/page` },
  ]
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
    for (const shape of shapes) {
      const { status } = await site.ask(path, { method, headers: { ...form, ...shape }, body: 'a=b' })
      expect([method, shape, status]).toEqual([method, shape, 403])
    }
  expect(site.reached).toEqual([])
})

test('a form of our own page is let through, with either sign of it', async () => {
  const site = await startTestSite(testStore())
  const own: Record<string, string>[] = [
    { 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'none' },
    { origin: `http://localhost:${site.port}` },
    { origin: `http://127.0.0.1:${site.port}`, host: `127.0.0.1:${site.port}` },
  ]
  for (const headers of own) {
    const { status } = await site.ask('/resource', {
      method: 'POST',
      headers: { ...form, ...headers },
      body: 'a=b',
    })
    expect([headers, status]).toEqual([headers, 200])
  }
  expect(site.reached).toHaveLength(own.length)
})

test('another name that points at this machine is not answered, and is not repeated', async () => {
  const site = await startTestSite(testStore())
  for (const host of ['evil.example', `evil.example:${site.port}`, 'localhost', 'localhost:1']) {
    const answer = await site.ask('/page', { headers: { host } })
    expect([host, answer.status]).toEqual([host, 421])
    expect(JSON.stringify(answer)).not.toContain('evil')
  }
})

test('an address that nobody can read is refused, and not taken for a failure', async () => {
  const site = await startTestSite(testStore())
  const answer = await site.ask('/%E0%A4%A')
  expect([answer.status, answer.body]).toEqual([400, expect.stringContaining('cannot be read')])
})

test('a forwarded host is not believed', async () => {
  const site = await startTestSite(testStore())
  const answer = await site.ask('/page', { headers: { 'x-forwarded-host': 'evil.example' } })
  expect(answer.status).toBe(200)
  expect(JSON.stringify(answer)).not.toContain('evil')
})

test('a body that is too large, or of unknown length, is refused before it is read', async () => {
  const site = await startTestSite(testStore())
  const own = { 'sec-fetch-site': 'same-origin' }
  const large = { ...own, 'content-length': String(13 * 1024 * 1024) }
  const page = await site.ask('/resource', { method: 'POST', headers: large })
  expect([page.status, page.body]).toEqual([413, expect.stringContaining('larger than 12 MB')])
  const endless = { ...own, 'transfer-encoding': 'chunked' }
  expect((await site.ask('/resource', { method: 'POST', headers: endless, body: 'a=b' })).status).toBe(411)
  expect(site.reached).toEqual([])
})
