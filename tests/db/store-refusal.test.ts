import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { WorkbenchError } from '#app/domain/errors.ts'
import { statusFor, toResponse } from '#app/web/respond.server.ts'
import { configure, type Db } from '#db/open-database.server.ts'
import { prepareStore } from '#db/prepare-store.server.ts'
import { Database } from '#db/sqlite-binding.server.ts'
import { storeRefusal } from '#db/store-refusal.server.ts'
import { aCase, aSource } from '../support/material.ts'
import { testFolder } from '../support/test-folder.ts'
import { testClock, testIds, testPerson } from '../support/test-work.ts'

function openedStore() {
  const store = prepareStore(join(testFolder(), 'data'))
  onTestFinished(store.close)
  const work = { db: store.db, actor: testPerson(store.db, 'Aigul'), now: testClock(), newId: testIds() }
  return { store, work, kase: aCase(work) }
}

function errorOf(attempt: () => unknown): unknown {
  try {
    attempt()
  } catch (error) {
    return error
  }
  throw new Error('It did not fail')
}

const countOf = (db: Db) => db.$client.prepare('SELECT count(*) FROM sources').pluck().get()

describe('what the store cannot do is said in a sentence', () => {
  it('when the disk is full: nothing of the write is kept, reading goes on, and writing too once there is space', () => {
    const { store, work, kase } = openedStore()
    const pages = store.db.$client.pragma('page_count', { simple: true })
    store.db.$client.pragma(`max_page_count = ${pages}`)
    const error = errorOf(() => aSource(work, kase.id, 'word '.repeat(20_000)))
    expect(storeRefusal(error)).toEqual({ id: 'store.full' })
    expect(toResponse(error)).toMatchObject({ init: { status: statusFor('unavailable') } })
    expect(countOf(store.db)).toBe(0)
    store.db.$client.pragma('max_page_count = 100000')
    aSource(work, kase.id)
    expect(countOf(store.db)).toBe(1)
  })

  it('when another process has been writing for too long', () => {
    const { store, work, kase } = openedStore()
    const other = configure(new Database(store.files.file))
    onTestFinished(() => void other.$client.close())
    other.$client.exec('BEGIN IMMEDIATE')
    store.db.$client.pragma('busy_timeout = 0')
    expect(storeRefusal(errorOf(() => aSource(work, kase.id)))).toEqual({ id: 'store.busy' })
  })

  it('when the store may only be read', () => {
    const { store } = openedStore()
    const reading = new Database(store.files.file, { readonly: true })
    onTestFinished(() => void reading.close())
    const error = errorOf(() => reading.exec("INSERT INTO stores VALUES ('sto_2', '')"))
    expect(storeRefusal(error)).toEqual({ id: 'store.read_only' })
  })

  it('also from inside another error, and nothing is said of what is a bug', () => {
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC' })
    expect(storeRefusal(new Error('Failed to run the query', { cause: full }))).toEqual({ id: 'store.full' })
    expect(storeRefusal(new TypeError('x is not a function'))).toBeNull()
    expect(storeRefusal(new WorkbenchError('not_found', 'not_found.case'))).toBeNull()
  })
})
