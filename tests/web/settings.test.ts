import { expect, test } from 'vitest'
import { cookieName } from '#app/web/auth.server.ts'
import { clientAddress } from '#app/web/client-address.server.ts'
import { readSettings } from '#app/web/environment.server.ts'

test('without settings Sverka listens on this machine only, port 3000, data in ./data', () => {
  expect(readSettings({})).toEqual({
    port: 3000,
    host: '127.0.0.1',
    dataDir: 'data',
    origin: 'http://localhost:3000',
    originSet: false,
    development: false,
    seed: true,
    trustProxy: false,
    mayFetch: true,
  })
})

test('a setting that cannot be used is named', () => {
  expect(() => readSettings({ PORT: 'many' })).toThrow(/PORT/)
  expect(() => readSettings({ ORIGIN: 'https://desk.example/path' })).toThrow(/ORIGIN/)
  expect(() => readSettings({ ORIGIN: 'ftp://desk.example' })).toThrow(/ORIGIN/)
})

test('over https the cookie is bound to the host; two ports of one machine have two cookies', () => {
  expect(cookieName('https://desk.example')).toBe('__Host-sverka')
  expect(cookieName('http://localhost:3000')).not.toBe(cookieName('http://localhost:3001'))
})

test('a forwarded address counts only behind a proxy of ours, and then only the one it added', () => {
  const asked = {
    socket: { remoteAddress: '10.0.0.1' },
    headers: { 'x-forwarded-for': '1.2.3.4, 198.51.100.9' },
  } as unknown as Parameters<typeof clientAddress>[0]
  expect(clientAddress(asked, false)).toBe('10.0.0.1')
  expect(clientAddress(asked, true)).toBe('198.51.100.9')
})
