import { expect, test } from 'vitest'
import { safePath } from '#app/web/safe-path.server.ts'

test.each([
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  '/\t/evil.example',
  '/\n/evil.example',
  '/cases\\..\\..//evil.example',
  'cases',
  '',
  null,
])('after signing in nobody is led to %j', (path) => {
  expect(safePath(path)).toBe('/')
})

test.each(['/', '/cases/kazakhstan-2022', '/cases?text=a%2Fb', '/cases/x//y'])(
  '%s is a page of ours',
  (path) => {
    expect(safePath(path)).toBe(path)
  },
)
