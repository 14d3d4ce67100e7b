import { expect, it } from 'vitest'
import { testFolder } from '../support/test-folder.ts'
import { killRound, randomFrom } from './kill-rounds.ts'

const seed = Number(process.env.KILL_SEED ?? Math.floor(Math.random() * 2 ** 32))

it(`no acknowledged write is lost when the process is killed (KILL_SEED=${seed})`, {
  timeout: 180_000,
}, async () => {
  const random = randomFrom(seed)
  const folder = testFolder()
  for (let round = 0; round < 3; round += 1) {
    const outcome = await killRound(folder, 1 + Math.floor(random() * 60), 200)
    expect(outcome).toMatchObject({ killed: true, lost: [], findings: [] })
  }
})
