import { expect, test } from 'vitest'
import { startTestSite } from '#tests/support/test-site.ts'
import { testStore } from '#tests/support/test-work.ts'

const answers: [string, string, Record<string, string>][] = [
  ['a page', '/page', {}],
  ['the data of a page', '/page.data', {}],
  ['a download', '/resource', {}],
  ['a missing file', '/assets/none.js', {}],
  ['an unknown address', '/no/such/page', {}],
  ['a refusal of the guard', '/page', { host: 'evil.example' }],
  ['the health check', '/healthz', {}],
]

test.each(answers)('%s carries every protecting header', async (_name, path, headers) => {
  const site = await startTestSite(testStore())
  const answer = await site.ask(path, { headers })
  expect(answer.headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
  })
  expect(answer.headers['x-powered-by']).toBeUndefined()
  expect(answer.headers['strict-transport-security']).toBeUndefined()
  const policy = String(answer.headers['content-security-policy'])
  expect(policy).toContain("default-src 'none'")
  expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/]{22}=='(;|$)/)
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toMatch(/script-src[^;]*unsafe/)
})

test('each answer has a nonce of its own', async () => {
  const site = await startTestSite(testStore())
  const nonces = [await site.ask('/page'), await site.ask('/page')].map(
    (answer) => /nonce-([^']+)/.exec(String(answer.headers['content-security-policy']))?.[1],
  )
  expect(new Set(nonces).size).toBe(2)
})
