import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { testFolder } from '#tests/support/test-folder.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const bad = join(root, 'tests/support/bad/drizzle-traps.ts')
const rule = 'lint/drizzle-traps.grit'

it('finds every drizzle write that is never run and every raw transaction, and nothing else', () => {
  const marked = readFileSync(bad, 'utf8')
    .split('\n')
    .flatMap((line, at) => (line.endsWith('// BAD') ? [at + 1] : []))
  expect(marked).toHaveLength(10)
  expect(linesRefused('drizzle-traps.ts')).toEqual(marked)
})

it('lets transactions be made where atomically() is written', () => {
  const refused = linesRefused('db/atomically.server.ts')
  expect(refused).toHaveLength(8)
})

it('is part of every check', () => {
  const { plugins } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'))
  expect(plugins).toContain(`./${rule}`)
})

/** The lines that Biome, with this rule alone, refuses in the bad fixture when it bears this name. */
function linesRefused(name: string): number[] {
  const folder = testFolder()
  mkdirSync(join(folder, 'db'))
  cpSync(bad, join(folder, name))
  cpSync(join(root, rule), join(folder, 'rule.grit'))
  writeFileSync(
    join(folder, 'biome.json'),
    JSON.stringify({ root: true, plugins: ['./rule.grit'], linter: { rules: { preset: 'none' } } }),
  )
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  const args = [biome, 'lint', '--reporter=github', '--max-diagnostics=100', name]
  try {
    execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
    return []
  } catch (error) {
    const { stdout } = error as { stdout: string }
    return [...stdout.matchAll(/title=plugin,.*?line=(\d+)/g)].map((found) => Number(found[1]))
  }
}
