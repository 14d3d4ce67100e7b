import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { expect, it, onTestFinished } from 'vitest'
import { prepareStore } from '#db/prepare-store.server.ts'
import { getNewestCapture } from '#db/queries/captures.server.ts'
import { getCaseBySlug } from '#db/queries/cases.server.ts'
import { listSources } from '#db/queries/sources.server.ts'
import { deskStore } from '#tests/support/desk-store.ts'
import { runCli } from '#tests/support/run-cli.ts'

it('adds a saved page in an old charset to a case, and the same page only once', async () => {
  const { data } = deskStore()
  const file = join(data, '..', 'новость.html')
  writeFileSync(
    file,
    iconv.encode('<title>Новость дня</title><p>Музыкант признался на видео.</p>', 'windows-1251'),
  )
  const command = ['import', file, '--case', 'video', '--data', data]
  expect(await runCli(...command)).toMatchObject({ code: 0, out: 'Added S2: Новость дня' })
  expect(await runCli(...command)).toMatchObject({
    code: 1,
    err: expect.stringContaining('already in the case, as S2'),
  })
  const store = prepareStore(data)
  const [, added] = listSources(store.db, getCaseBySlug(store.db, 'video').id)
  if (!added) throw new Error('nothing was added')
  expect(getNewestCapture(store.db, added.id).text).toBe('Музыкант признался на видео.')
  store.close()
})

it('adds several at once: one that cannot be read is named with its reason and does not stop the others', async () => {
  const { data } = deskStore()
  const at = (name: string, bytes: string) => {
    const file = join(data, '..', name)
    writeFileSync(file, bytes)
    return file
  }
  const one = at('раз.txt', 'Первая заметка о музыканте.')
  const broken = at('письмо.docx', 'PK\u0003\u0004 nothing')
  const same = at('то-же.txt', 'Первая заметка о музыканте.')
  const two = at('два.md', '# Вторая\n\nЗаметка.')
  const command = ['import', one, broken, same, 'нет.txt', two, '--case', 'video', '--data', data]
  const { code, out, err } = await runCli(...command)
  expect(code).toBe(1)
  expect(out).toBe('Added S2: Первая заметка о музыканте.\nAdded S3: Вторая')
  expect(err).toMatch(/письмо\.docx: This file is damaged/)
  expect(err).toMatch(/то-же\.txt: This very text is already in the case, as S2/)
  expect(err).toMatch(/нет\.txt: There is no such file/)
  expect(err).toMatch(/Not added: 3 of 5/)
  const again = await runCli('import', same, '--again', '--case', 'video', '--data', data)
  expect(again).toMatchObject({ code: 0, out: 'Added S4: Первая заметка о музыканте.' })
})

it('names a file that it may not read, and goes on to the next', async () => {
  const { data } = deskStore()
  const folder = join(data, '..')
  symlinkSync('круг.txt', join(folder, 'круг.txt'))
  writeFileSync(join(folder, 'два.txt'), 'Вторая заметка.')
  const files = [join(folder, 'круг.txt'), join(folder, 'два.txt')]
  const { code, out, err } = await runCli('import', ...files, '--case', 'video', '--data', data)
  expect(code).toBe(1)
  expect(out).toBe('Added S2: Вторая заметка.')
  expect(err).toMatch(/круг\.txt: This file cannot be read \(ELOOP\)/)
})

it('fetches nothing where that is switched off, and says so', async () => {
  const { data } = deskStore()
  process.env.FETCH = '0'
  onTestFinished(() => void delete process.env.FETCH)
  const refused = await runCli('import', 'https://news.example/', '--case', 'video', '--data', data)
  expect(refused.code).toBe(1)
  expect(refused.err).toContain('fetches nothing')
})

it.each([
  ['a case that is not there', ['--case', 'nothing'], 'There is no case'],
  ['an address of this machine', ['--case', 'video'], 'is not fetched'],
])('refuses %s', async (_, options, sentence) => {
  const { data } = deskStore()
  const what = options[1] === 'video' ? 'http://127.0.0.1/' : import.meta.filename
  const refused = await runCli('import', what, ...options, '--data', data)
  expect(refused.code).toBe(1)
  expect(refused.err).toMatch(new RegExp(`${sentence}|cannot be read`))
})
