import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { testFolder } from '#tests/support/test-folder.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const run = promisify(execFile)

it('npx finds the command of this clone without asking or fetching anything', {
  timeout: 30_000,
}, async () => {
  const failed = await run('npx', ['--no', '--offline', 'sverka', 'verify', '--data', testFolder()], {
    cwd: root,
  }).catch((error: { code: number; stderr: string }) => error)
  expect(failed).toMatchObject({ code: 1, stderr: expect.stringContaining('There is no store in') })
  expect(failed.stderr).not.toMatch(/\n\s+at /)
})
