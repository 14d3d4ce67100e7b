import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCli } from '#tests/support/run-cli.ts'
import { testFolder } from '#tests/support/test-folder.ts'

describe('sverka seed', () => {
  it('gives the same sheet, byte for byte, in a store that is made by it and in one that was made before', async () => {
    const [made, found] = [join(testFolder(), 'data'), join(testFolder(), 'data')]
    expect((await runCli('migrate', '--data', found)).code).toBe(0)
    for (const data of [made, found]) {
      expect(await runCli('seed', '--data', data)).toMatchObject({ code: 0, err: '' })
      expect((await runCli('verify', '--data', data)).code).toBe(0)
    }
    expect(await sheetFrom(made)).toEqual(await sheetFrom(found))
  })
})

async function sheetFrom(data: string): Promise<Buffer> {
  const out = join(data, '..', 'sheet.json')
  const asked = ['--case', 'kazakhstan-2022', '--format', 'json', '--out', out, '--data', data]
  expect((await runCli('sheet', ...asked)).code).toBe(0)
  return readFileSync(out)
}
