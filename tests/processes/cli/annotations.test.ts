import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { systemWork } from '#app/cli/system-work.ts'
import type { Json } from '#app/domain/handover.ts'
import { openCase } from '#app/services/cases/open-case.server.ts'
import { recordClaim } from '#app/services/claims/record-claim.server.ts'
import { prepareStore } from '#db/prepare-store.server.ts'
import { getNewestCapture } from '#db/queries/captures.server.ts'
import { getCaseBySlug } from '#db/queries/cases.server.ts'
import { listSources } from '#db/queries/sources.server.ts'
import { modelFaults } from '#tests/support/annotation-rules.ts'
import { deskStore } from '#tests/support/desk-store.ts'
import { runCli } from '#tests/support/run-cli.ts'

function aDeskOnDisk() {
  const { data } = deskStore()
  const store = prepareStore(data)
  const work = systemWork(store.db)
  const { id: caseId } = getCaseBySlug(store.db, 'video')
  const [source] = listSources(store.db, caseId)
  if (!source) throw new Error('the case has no source')
  const appearance = {
    captureId: getNewestCapture(store.db, source.id).id,
    role: 'makes',
    span: { start: 0, end: 3 },
  } as const
  const draft = { wording: 'It is said.', language: 'en', claimant: null, claimedOn: null } as const
  recordClaim(work, { caseId, draft, appearance })
  openCase(work, { title: 'Empty', slug: 'empty', summary: '' })
  store.close()
  return { data, file: join(data, '..', 'video.jsonld') }
}

it('writes a case as a Web Annotation collection that comes in whole into an empty case, once', async () => {
  const { data, file } = aDeskOnDisk()
  const wrote = await runCli('annotations', '--case', 'video', '--out', file, '--data', data)
  expect(wrote).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^Wrote .+video\.jsonld: [1-9]\d* annotation/),
  })
  const collection = JSON.parse(readFileSync(file, 'utf8')) as Json
  expect(modelFaults(collection)).toEqual([])
  const bringIn = ['import-annotations', file, '--case', 'empty', '--data', data]
  const first = await runCli(...bringIn)
  expect(first).toMatchObject({
    code: 0,
    out: expect.stringContaining(`${collection.total} brought in, 0 known already`),
  })
  expect(await runCli(...bringIn)).toMatchObject({
    code: 0,
    out: expect.stringContaining(
      `0 brought in, ${collection.total} known already, 0 left out; 0 sources and 0 claims added`,
    ),
  })
})

it('writes one source alone, and no texts when asked to', async () => {
  const { data, file } = aDeskOnDisk()
  const options = ['--case', 'video', '--source', 'S1', '--out', file, '--without-texts', '--data', data]
  expect(await runCli('annotations', ...options)).toMatchObject({ code: 0 })
  expect(readFileSync(file, 'utf8')).not.toContain('schema:hasPart')
  expect(await runCli('annotations', ...options)).toMatchObject({
    code: 1,
    err: expect.stringContaining('--force'),
  })
  expect(await runCli('annotations', ...options, '--force')).toMatchObject({ code: 0 })
})

it.each([
  ['a case that is not there', ['annotations', '--case', 'nothing', '--out', 'x'], 1, /no case/i],
  [
    'a source that is not there',
    ['annotations', '--case', 'video', '--source', 'S99', '--out', 'x'],
    1,
    /no such source/,
  ],
  [
    'a source that is no number',
    ['annotations', '--case', 'video', '--source', 'first', '--out', 'x'],
    2,
    /S2/,
  ],
  [
    'a file that is not there',
    ['import-annotations', '/nowhere.json', '--case', 'video'],
    1,
    /There is no such file/,
  ],
])('refuses %s and writes nothing', async (_, command, code, said) => {
  const { data } = aDeskOnDisk()
  const refused = await runCli(...command, '--data', data)
  expect(refused.code).toBe(code)
  expect(refused.err).toMatch(said)
  expect(existsSync('x')).toBe(false)
})

it('tells of a file that is no export what it should be', async () => {
  const { data, file } = aDeskOnDisk()
  writeFileSync(file, 'Created at,Author')
  expect(await runCli('import-annotations', file, '--case', 'empty', '--data', data)).toMatchObject({
    code: 1,
    err: expect.stringContaining('not a JSON file'),
  })
})
