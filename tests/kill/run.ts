import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { killRound, randomFrom } from './kill-rounds.ts'

/** `npm run test:kill`: 20 rounds of up to 200 writes on one store on a real disk, each ended by SIGKILL. */
const rounds = Number(process.env.KILL_ROUNDS ?? 20)
const limit = 200
const seed = Number(process.env.KILL_SEED ?? Math.floor(Math.random() * 2 ** 32))
const random = randomFrom(seed)
const folder = mkdtempSync(join(tmpdir(), 'sverka-kill-'))
let written = 0
let failed = false

console.log(`KILL_SEED=${seed}`)
for (let round = 1; round <= rounds && !failed; round += 1) {
  const { acknowledged, killed, lost, findings } = await killRound(
    folder,
    1 + Math.floor(random() * (limit - 1)),
    limit,
  )
  written += acknowledged
  failed = lost.length > 0 || findings.length > 0
  const ending = killed ? 'killed' : 'finished before the kill'
  console.log(`${round}: ${acknowledged} writes, ${ending}, ${lost.length} lost, ${findings.length} findings`)
  for (const line of [...lost, ...findings]) console.error(line)
}
console.log(`${written} acknowledged writes; ${failed ? `a store was left in ${folder}` : 'none lost'}`)
if (!failed) rmSync(folder, { recursive: true })
process.exitCode = failed ? 1 : 0
