import { openStore } from '#db/prepare-store.server.ts'
import { makeDataFolder, startServer } from '../support/e2e-server.ts'
import { type Acknowledged, openDesk, type Write } from './desk.ts'
import { checkAfterKill, writeUntilKilled } from './kill-round.ts'
import { randomFrom } from './random.ts'

const writesInRound = 200
const lastMoment = 190

/** What came of some rounds: how many writes, and a sentence for each fault. The store is kept when there is one. */
export type Outcome = {
  kills: number
  acknowledged: number
  unanswered: number
  written: number
  lost: string[]
  twice: string[]
  unsound: string[]
}

/** Kills one server again and again over one store, and stops at the first round that shows a fault. */
export async function killRounds(rounds: number, seed: number): Promise<Outcome> {
  const random = randomFrom(seed)
  const folder = makeDataFolder()
  const all: Acknowledged[] = []
  const sum: Outcome = {
    kills: 0,
    acknowledged: 0,
    unanswered: 0,
    written: 0,
    lost: [],
    twice: [],
    unsound: [],
  }
  let server = await startServer(folder.path, { seed: false })
  const port = Number(new URL(server.origin).port)
  try {
    const desk = await openDesk(server.origin)
    while (sum.kills < rounds && faultsOf(sum).length === 0) {
      const moment = { acknowledged: 1 + Math.floor(random() * lastMoment), later: random() * 10 }
      const cut = await writeUntilKilled(server, desk, writesOf(sum.kills), moment)
      server = await startServer(folder.path, { seed: false, port })
      const db = openStore(folder.path)
      const found = await checkAfterKill(db, desk, all, cut)
      db.$client.close()
      sum.kills += 1
      sum.acknowledged += cut.acknowledged.length
      sum.unanswered += cut.unanswered.length
      sum.written += found.written
      for (const kind of ['lost', 'twice', 'unsound'] as const) sum[kind].push(...found[kind])
    }
  } finally {
    await server.stop()
  }
  if (faultsOf(sum).length === 0) folder.remove()
  else console.error(`The store was left in ${folder.path}`)
  return sum
}

/** Every fault as a sentence. */
export function faultsOf({ lost, twice, unsound }: Outcome): string[] {
  return [...lost, ...twice, ...unsound]
}

function writesOf(round: number): Write[] {
  return Array.from({ length: writesInRound }, (_, index) => ({
    form: index % 2 === 0 ? 'claim' : 'evidence',
    words: `Write ${index + 1} of round ${round + 1}`,
    key: crypto.randomUUID(),
  }))
}
