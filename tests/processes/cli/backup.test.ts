import { existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { prepareStore } from '#db/prepare-store.server.ts'
import { findEventHead } from '#db/queries/events.server.ts'
import { addCase, deskStore, edit, headOf } from '#tests/support/desk-store.ts'
import { runCli } from '#tests/support/run-cli.ts'

describe('sverka backup', () => {
  it('copies a store that the app has open, with what was just written, into one private file', async () => {
    const { data, backup } = deskStore()
    const store = prepareStore(data)
    onTestFinished(store.close)
    addCase(store.db, 'second')
    const { code, out } = await runCli('backup', backup, '--data', data)
    expect(code).toBe(0)
    expect(out).toContain(findEventHead(store.db).hash)
    expect(headOf(backup)).toBe(findEventHead(store.db).hash)
    expect(statSync(backup).mode & 0o777).toBe(0o600)
    expect(readdirSync(join(data, '..')).sort()).toEqual(['backup.db', 'data'])
  })

  it('does not write over a file unless told to, and never over the store', async () => {
    const { data, backup, file } = deskStore()
    writeFileSync(backup, 'last week')
    expect((await runCli('backup', backup, '--data', data)).code).toBe(1)
    expect(readFileSync(backup, 'utf8')).toBe('last week')
    expect((await runCli('backup', backup, '--data', data, '--force')).code).toBe(0)
    expect((await runCli('backup', file, '--data', data, '--force')).code).toBe(1)
    expect((await runCli('verify', '--data', data)).code).toBe(0)
  })

  it('does not make folders of its own', async () => {
    const { data } = deskStore()
    const { code, err } = await runCli('backup', join(data, 'disk', 'b.db'), '--data', data)
    expect([code, err]).toEqual([1, expect.stringContaining('There is no folder')])
  })
})

describe('sverka restore', () => {
  it('brings back what was backed up where nothing is left', async () => {
    const { data, backup, file } = deskStore()
    const hash = headOf(file)
    await runCli('backup', backup, '--data', data)
    rmSync(data, { recursive: true })
    const { code, out } = await runCli('restore', backup, '--data', data)
    expect([code, out]).toEqual([0, expect.stringContaining(hash)])
    expect((await runCli('verify', '--data', data, '--head', hash)).code).toBe(0)
  })

  it('replaces a store only when told to, and keeps the old one whole', async () => {
    const { data, backup, file } = deskStore()
    await runCli('backup', backup, '--data', data)
    const store = prepareStore(data)
    addCase(store.db, 'second')
    store.close()
    const newer = headOf(file)
    expect((await runCli('restore', backup, '--data', data)).code).toBe(1)
    expect(headOf(file)).toBe(newer)
    expect((await runCli('restore', backup, '--data', data, '--replace')).code).toBe(0)
    expect(headOf(file)).toBe(headOf(backup))
    const kept = readdirSync(data).filter((name) => /replaced.*\.db$/.test(name))
    expect(kept).toHaveLength(1)
    expect(headOf(join(data, kept[0] ?? ''))).toBe(newer)
  })

  it('never lets the log of a damaged store into the restored one', async () => {
    const { data, backup, file } = deskStore()
    await runCli('backup', backup, '--data', data)
    writeFileSync(file, 'damaged')
    writeFileSync(`${file}-wal`, 'its log')
    expect((await runCli('restore', backup, '--data', data, '--replace')).code).toBe(0)
    expect(existsSync(`${file}-wal`)).toBe(false)
    const kept = readdirSync(data).filter((name) => name.includes('replaced'))
    expect(kept.map((name) => name.replace(/^.*\.db/, '')).sort()).toEqual(['', '-wal'])
    expect((await runCli('verify', '--data', data)).code).toBe(0)
  })

  it('is refused while the app runs', async () => {
    const { data, backup } = deskStore()
    await runCli('backup', backup, '--data', data)
    const store = prepareStore(data)
    onTestFinished(store.close)
    const { code, err } = await runCli('restore', backup, '--data', data, '--replace')
    expect([code, err]).toEqual([1, expect.stringContaining('Another Sverka is running')])
  })

  const rewrite = "DROP TRIGGER events_refuse_update; UPDATE events SET at = '2020' WHERE sequence = 2"
  const newer = "INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('x', 9e15)"
  it.each<[string, (backup: string) => void, RegExp]>([
    ['empty', (backup) => truncateSync(backup, 0), /is empty/],
    ['cut off', (backup) => truncateSync(backup, 40_960), /is damaged/],
    ['no database', (backup) => writeFileSync(backup, 'words words words'), /not an SQLite database/],
    ['another program’s', makeForeign, /not a Sverka store/],
    ['newer', (backup) => edit(backup, newer), /newer Sverka/],
    ['tampered with', (backup) => edit(backup, rewrite), /Event #2 .* was changed/],
    ['gone', (backup) => rmSync(backup), /There is no backup/],
  ])('refuses a backup that is %s and touches nothing', async (_what, spoil, sentence) => {
    const { data, backup, file } = deskStore()
    await runCli('backup', backup, '--data', data)
    spoil(backup)
    const before = headOf(file)
    const { code, err } = await runCli('restore', backup, '--data', data, '--replace')
    expect([code, err]).toEqual([1, expect.stringMatching(sentence)])
    expect(err).not.toMatch(/\n\s+at /)
    expect(headOf(file)).toBe(before)
    expect(readdirSync(data).filter((name) => /incoming|replaced/.test(name))).toEqual([])
  })
})

function makeForeign(file: string): void {
  rmSync(file)
  edit(file, 'CREATE TABLE recipes (id INTEGER)')
}
