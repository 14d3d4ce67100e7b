import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { prepareStore } from '#db/prepare-store.server.ts'
import { addCase, deskStore, edit, headOf } from '#tests/support/desk-store.ts'
import { runCli } from '#tests/support/run-cli.ts'
import { testFolder } from '#tests/support/test-folder.ts'

describe('sverka verify', () => {
  it('says what it checked and prints the newest hash', async () => {
    const { data, file } = deskStore()
    const { code, out } = await runCli('verify', '--data', data)
    expect(code).toBe(0)
    expect(out).toContain('3 events, 1 file as received, 1 capture,')
    expect(out).toContain(headOf(file))
    expect(out).toContain('Everything agrees.')
  })

  it('ends with 1 and names the capture whose text was changed', async () => {
    const { data, file } = deskStore()
    edit(file, "DROP TRIGGER captures_refuse_update; UPDATE captures SET text = replace(text, 'МВД', 'МВФ')")
    const { code, err } = await runCli('--data', data, 'verify')
    expect(code).toBe(1)
    expect(err).toMatch(/Capture S1 cap_\S+ video: its text is not the one with the SHA-256 noted\./)
    expect(err).toContain('In this store 1 thing does not agree')
  })

  it('looks for a hash noted earlier, and takes nothing else for one', async () => {
    const { data, file } = deskStore()
    expect((await runCli('verify', '--data', data, '--head', headOf(file))).code).toBe(0)
    const other = await runCli('verify', '--data', data, '--head', 'ab'.repeat(32))
    expect([other.code, other.err]).toEqual([1, expect.stringContaining('this hash is not in the chain')])
    expect((await runCli('verify', '--data', data, '--head', 'yesterday')).code).toBe(2)
  })

  it('sees what the running app has written', async () => {
    const { data } = deskStore()
    const store = prepareStore(data)
    onTestFinished(store.close)
    addCase(store.db, 'second')
    expect((await runCli('verify', '--data', data)).out).toContain('6 events')
  })

  it('asks for a store where there is none', async () => {
    const { code, err } = await runCli('verify', '--data', testFolder())
    expect([code, err]).toEqual([1, expect.stringContaining('There is no store')])
  })
})

describe('sverka migrate, seed and user', () => {
  it('makes a store once and seeds it once', { timeout: 30_000 }, async () => {
    const data = join(testFolder(), 'data')
    expect((await runCli('migrate', '--data', data)).out).toContain('Made a new store')
    expect((await runCli('migrate', '--data', data)).out).toContain('up to date')
    expect((await runCli('seed', '--data', data)).out).toContain('Put the worked case')
    expect((await runCli('seed', '--data', data)).out).toContain('there already')
    const { code, err } = await runCli('verify', '--data', data)
    expect([code, err]).toEqual([0, ''])
  })

  it('admits a person with a password that is shown once, and nobody twice', async () => {
    const data = join(testFolder(), 'data')
    const person = ['--name', 'Aigul T', '--email', 'Aigul@Desk.example', '--role', 'reviewer']
    const { code, out } = await runCli('user', 'add', ...person, '--data', data)
    expect(code).toBe(0)
    expect(out).toMatch(/Password, shown only now: (?:[a-z2-9]{5}-){3}[a-z2-9]{5}/)
    const again = await runCli('user', 'add', ...person, '--data', data)
    expect([again.code, again.err]).toEqual([1, expect.stringContaining('already has an account')])
  })
})

describe('wrong usage', () => {
  it.each([
    [['fly']],
    [[]],
    [['backup']],
    [['verify', '--headless']],
    [['user', 'add', '--name', 'A', '--email', 'no address', '--role', 'editor']],
    [['user', 'add', '--name', 'A', '--email', 'a@b.example', '--role', 'chief']],
  ])('%j ends with 2', async (args) => {
    expect((await runCli(...args)).code).toBe(2)
  })
})
