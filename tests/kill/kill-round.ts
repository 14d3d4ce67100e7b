import { describeFinding } from '#app/cli/findings.ts'
import type { Db } from '#db/open-database.server.ts'
import { verify } from '#db/verify/verify.server.ts'
import type { E2eServer } from '../support/e2e-server.ts'
import type { Acknowledged, Desk, Write } from './desk.ts'
import { type StoreFaults, storeFaults, writesIn } from './store-faults.ts'

const inFlight = 6

/** When the server is killed: so many milliseconds after so many acknowledged writes. */
export type Moment = { acknowledged: number; later: number }

export type CutShort = { acknowledged: Acknowledged[]; unanswered: Write[] }

/** Sends the writes, several at a time, and kills the server in their midst. */
export async function writeUntilKilled(
  server: E2eServer,
  desk: Desk,
  writes: readonly Write[],
  moment: Moment,
): Promise<CutShort> {
  const cut: CutShort = { acknowledged: [], unanswered: [] }
  const waiting = writes.values()
  let killed: Promise<void> | undefined
  const sendOneAfterAnother = async () => {
    for (const write of waiting) {
      const answer = await desk.send(write)
      if (answer) cut.acknowledged.push(answer)
      else cut.unanswered.push(write)
      if (cut.acknowledged.length >= moment.acknowledged) killed ??= killLater(server, moment.later)
      if (!answer) return
    }
  }
  await Promise.all(Array.from({ length: inFlight }, sendOneAfterAnother))
  if (!killed) throw new Error('The server cut connections off before it was killed')
  await killed
  return cut
}

async function killLater(server: E2eServer, milliseconds: number): Promise<void> {
  await new Promise((later) => setTimeout(later, milliseconds))
  await server.kill()
}

export type Findings = StoreFaults & {
  /** Unanswered writes that were in the store all the same: the kill fell between the write and its answer. */
  written: number
  /** What `verify` found. */
  unsound: string[]
}

/**
 * Looks into the store of the server that was started again: all that was ever acknowledged must be there. Then sends
 * again, with the same keys, what was not answered and some of what was, adds the answers to `all`, and looks once more.
 */
export async function checkAfterKill(
  db: Db,
  desk: Desk,
  all: Acknowledged[],
  cut: CutShort,
): Promise<Findings> {
  all.push(...cut.acknowledged)
  const { lost } = storeFaults(db, all)
  const found = writesIn(db)
  const written = cut.unanswered.filter(({ words }) => found.has(words)).length
  for (const write of cut.unanswered) all.push(await sendAgain(desk, write))
  for (const write of cut.acknowledged.slice(-inFlight)) all.push(await sendAgain(desk, write))
  const after = storeFaults(db, all)
  return {
    lost: [...new Set([...lost, ...after.lost])],
    twice: [...new Set(after.twice)],
    written,
    unsound: verify(db).findings.map(describeFinding),
  }
}

async function sendAgain(desk: Desk, write: Write): Promise<Acknowledged> {
  const answer = await desk.send(write)
  if (!answer) throw new Error('The server that was started again cut a connection off')
  return answer
}
