import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  forbiddenWords,
  listsBoundOneByOne,
  missingSuffix,
  projectFiles,
  promisesBelowTheWeb,
  strayWords,
  tooLong,
  undocumentedExports,
  wrongArrows,
} from './support/architecture.ts'

const code = projectFiles(/\.(tsx?|mjs|js)$/)
const everything = projectFiles(/\.(tsx?|mjs|js|css)$/)
const glossary = readFileSync('docs/glossary.md', 'utf8')

/** Modules that wait for the disk by nature: the online backup is asynchronous in better-sqlite3. */
const mayWait = ['db/backup.server.ts']

describe('the project', () => {
  test('imports only along the arrows of its layers', () => {
    expect(wrongArrows(code)).toEqual([])
  })

  test('keeps the store and the services out of the browser by their file names', () => {
    expect(missingSuffix(code)).toEqual([])
  })

  test('is synchronous below the web', () => {
    expect(promisesBelowTheWeb(code, mayWait)).toEqual([])
  })

  test('asks the store for a list of any length with one bound value', () => {
    expect(listsBoundOneByOne(code)).toEqual([])
  })

  test('has no file that is too long to hold in mind', () => {
    expect(tooLong(everything)).toEqual([])
  })

  test('says what each exported function of its lower layers promises', () => {
    expect(undocumentedExports(code)).toEqual([])
  })

  test('calls each concept by its one word', () => {
    expect(strayWords(code, forbiddenWords(glossary))).toEqual([])
  })
})

describe('each guard fires on a bad example', () => {
  const bad = (path: string, text: string) => [{ path, text }]

  test.each([
    ['app/domain/claim.ts', `import { claims } from '#db/schema/index.server.ts'`],
    ['app/domain/claim.ts', `import { useState } from 'react'`],
    ['app/domain/claim.ts', `import { createHash } from 'node:crypto'`],
    [
      'db/queries/claims.server.ts',
      `import { recordClaim } from '#app/services/claims/record-claim.server.ts'`,
    ],
    ['app/services/claims/x.server.ts', `import { eq } from 'drizzle-orm'`],
    ['app/components/claims/card.tsx', `import { listClaims } from '#db/queries/claim-list.server.ts'`],
    ['app/components/claims/card.tsx', `import { $getRoot } from 'lexical'`],
    ['app/exports/sheet.ts', `const x = await import('../services/sheets/freeze-sheet.server.ts')`],
    ['app/web/x.server.ts', `import { loader } from '#app/routes/cases._index.tsx'`],
  ])('an arrow from %s: %s', (path, text) => {
    expect(wrongArrows(bad(path, text))).toHaveLength(1)
  })

  test('a store module without its suffix', () => {
    expect(missingSuffix(bad('db/queries/claims.ts', ''))).toEqual(['db/queries/claims.ts'])
  })

  test('a promise in a service', () => {
    expect(promisesBelowTheWeb(bad('app/services/x.server.ts', 'export async function f() {}'))).toHaveLength(
      1,
    )
    expect(promisesBelowTheWeb(bad('db/x.server.ts', 'const y = await f()'))).toHaveLength(1)
    expect(promisesBelowTheWeb(bad('db/x.server.ts', '/** Refuses an async function. */'))).toEqual([])
  })

  test.each([
    'inArray(claims.id, ids)',
    'inArray(\n  claims.id,\n  claims.map(({ id }) => id),\n)',
    'inArray(claims.id, [...ids])',
    'notInArray(claims.id, ids)',
    'sql.join(ids)',
  ])('a list that is bound value by value: %s', (text) => {
    expect(listsBoundOneByOne(bad('db/queries/claims.server.ts', text))).toHaveLength(1)
  })

  test('a file of 301 lines', () => {
    expect(tooLong(bad('app/x.ts', 'x\n'.repeat(301)))).toHaveLength(1)
  })

  test('an exported function without a word on what it promises', () => {
    expect(undocumentedExports(bad('app/domain/x.ts', 'export function f() {}'))).toEqual([
      'app/domain/x.ts: f',
    ])
  })

  test('a forbidden word as a file, a table or a type', () => {
    const forbidden = forbiddenWords(glossary)
    expect(strayWords(bad('app/routes/projects.$id.tsx', ''), forbidden)).toHaveLength(1)
    expect(
      strayWords(bad('db/schema/x.server.ts', `sqliteTable('annotations', {})`), forbidden),
    ).toHaveLength(1)
    expect(strayWords(bad('app/domain/x.ts', 'export type ClaimRating = string'), forbidden)).toHaveLength(1)
  })
})
