import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { sheetSchema } from '#app/domain/sheet.ts'
import { prepareStore } from '#db/prepare-store.server.ts'
import { findEventHead } from '#db/queries/events.server.ts'
import { deskStore } from '#tests/support/desk-store.ts'
import { runCli } from '#tests/support/run-cli.ts'

function desk() {
  const { data } = deskStore()
  return { data, out: join(data, '..', 'sheet.json') }
}

const json = ['--case', 'video', '--format', 'json']

describe('sverka sheet', () => {
  it('writes the sheet of a case in the name of the command line, twice the same', async () => {
    const { data, out } = desk()
    const again = `${out}.again`
    expect((await runCli('sheet', ...json, '--out', out, '--data', data)).code).toBe(0)
    await runCli('sheet', ...json, '--out', again, '--data', data)
    expect(readFileSync(again)).toEqual(readFileSync(out))
    const sheet = sheetSchema.parse(JSON.parse(readFileSync(out, 'utf8')))
    const store = prepareStore(data)
    onTestFinished(store.close)
    expect(sheet).toMatchObject({ case: { slug: 'video' }, compiledBy: { name: 'Command line' } })
    expect(sheet.head).toEqual(findEventHead(store.db))
    expect(sheet.sources.map((source) => source.number)).toEqual(['S1'])
  })

  it('does not write over a file unless told to', async () => {
    const { data, out } = desk()
    writeFileSync(out, 'last week')
    const refused = await runCli('sheet', ...json, '--out', out, '--data', data)
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('--force')])
    expect(readFileSync(out, 'utf8')).toBe('last week')
    expect((await runCli('sheet', ...json, '--out', out, '--data', data, '--force')).code).toBe(0)
    expect(readFileSync(out, 'utf8')).toContain('"schema":"sverka-sheet/1"')
  })

  it.each(['html', 'md', 'csv', 'json'])('writes %s to standard output, and nothing else', async (format) => {
    const { data } = desk()
    const written: unknown[] = []
    const watch = vi.spyOn(process.stdout, 'write').mockImplementation((words) => written.push(words) > 0)
    const result = await runCli('sheet', '--case', 'video', '--format', format, '--out', '-', '--data', data)
    watch.mockRestore()
    expect(result).toEqual({ code: 0, out: '', err: '' })
    expect(written.join('')).toMatch(/^(<!doctype html>|# Claim sheet|\uFEFFsheet_version|\{"case")/)
    expect(existsSync('-')).toBe(false)
  })

  it('narrows the sheet as the claim list is narrowed', async () => {
    const { data, out } = desk()
    const narrowed = ['--verdict', 'disputed', '--source', 'S1', '--claimant', 'Interfax', '--text', 'видео']
    expect((await runCli('sheet', ...json, ...narrowed, '--out', out, '--data', data)).code).toBe(0)
    expect(JSON.parse(readFileSync(out, 'utf8')).filter).toEqual({
      standing: 'disputed',
      source: 'S1',
      claimant: 'Interfax',
      text: 'видео',
    })
  })

  it('says what is wrong when there is no such case, format or source', async () => {
    const { data, out } = desk()
    const nowhere = await runCli('sheet', '--case', 'none', '--format', 'md', '--out', out, '--data', data)
    expect([nowhere.code, nowhere.err]).toEqual([1, expect.stringContaining('There is no case')])
    expect((await runCli('sheet', '--case', 'video', '--format', 'pdf', '--out', out)).code).toBe(2)
    expect((await runCli('sheet', ...json, '--source', 'two', '--out', out)).code).toBe(2)
    expect(existsSync(out)).toBe(false)
  })
})
