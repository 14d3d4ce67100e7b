import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sheetJsonSchema, sheetSchema } from '#app/domain/sheet.ts'
import { sheetJson } from '#app/exports/sheet-json.ts'
import { emptySheet, nastyWords, sheetOf } from '../support/sheet-fixture.ts'

/** The command that docs/sheet.md gives, run on a sheet. */
function recompute(json: string): string {
  const guide = readFileSync('docs/sheet.md', 'utf8')
  const command = /```sh\n(sed .*)\n```/.exec(guide)?.[1] ?? 'the guide gives no command'
  const output = execFileSync('sh', ['-c', command.replace(' sheet.json', '')], { input: json })
  return output.toString().slice(0, 64)
}

describe('the sheet in JSON', () => {
  it.each(Object.entries(nastyWords))('gives %s back unchanged', (_name, words) => {
    const sheet = sheetOf(words)
    expect(sheetSchema.parse(JSON.parse(sheetJson(sheet)))).toEqual(sheet)
  })

  it('is one line, so that its hash can be recomputed from the file', () => {
    expect(sheetJson(sheetOf('one\ntwo')).indexOf('\n')).toBe(sheetJson(sheetOf('one\ntwo')).length - 1)
  })

  it('has the hash that the command in the guide finds', () => {
    const forged = `","hash":"${'0'.repeat(64)}","head":`
    for (const sheet of [emptySheet(), sheetOf('Слова'), sheetOf(forged)]) {
      expect(recompute(sheetJson(sheet))).toBe(sheet.hash)
    }
  })

  it('no longer has its hash once a word is changed', () => {
    const sheet = sheetOf('confirmed by two')
    expect(recompute(sheetJson(sheet).replace('by two', 'by ten'))).not.toBe(sheet.hash)
  })

  it('refuses a field that the schema does not know', () => {
    expect(sheetSchema.safeParse({ ...emptySheet(), extra: 1 }).success).toBe(false)
  })

  it('has the schema that is published in docs (run with -u to publish a new one)', async () => {
    const schema = `${JSON.stringify(sheetJsonSchema(), null, 2)}\n`
    await expect(schema).toMatchFileSnapshot('../../docs/sheet-schema.json')
  })
})
