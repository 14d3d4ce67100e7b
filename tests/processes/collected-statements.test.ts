import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'

const work = `
  const { Database } = await import('#db/sqlite-binding.server.ts')
  const sqlite = new Database(':memory:')
  for (let round = 0; round < 20_000; round += 1) sqlite.prepare('select ' + round).get()
  gc()
  new Database(':memory:').close()
  gc()
  console.log('alive')
`

test('the process lives on when statements and stores that nobody needs are collected', () => {
  const args = ['--expose-gc', '--import', 'tsx', '--input-type=module', '--eval', work]
  expect(execFileSync(process.execPath, args, { encoding: 'utf8' })).toBe('alive\n')
})
