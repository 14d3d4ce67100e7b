import { makeId } from '#app/domain/ids.ts'
import type { Work } from '#app/services/work.server.ts'

/** The seconds between one change and the next, over and over: editors at work, neither hasty nor idle. */
const rhythm = [40, 75, 130, 55, 95, 160, 35, 110]

/** The fixed clock of the worked case. It goes on by itself and can be sent forward to a later hour. */
export type SeedClock = { now: () => string; moveTo: (time: string) => void; rest: (minutes: number) => void }

/** Starts the clock. The same calls in the same order give the same times. */
export function seedClock(start: string): SeedClock {
  let at = Date.parse(start)
  let looks = 0
  return {
    now: () => {
      const now = new Date(at).toISOString()
      at += (rhythm[looks % rhythm.length] ?? 60) * 1000
      looks += 1
      return now
    },
    moveTo: (time) => {
      at = Math.max(at, Date.parse(time))
    },
    rest: (minutes) => {
      at += minutes * 60_000
    },
  }
}

/** Ids that count up and cannot meet those of other cases: `clm_kazakhstan2022_0007`. */
export function seedIds(): Work['newId'] {
  const counts = new Map<string, number>()
  return (kind) => {
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    return makeId(kind, `kazakhstan2022_${String(count).padStart(4, '0')}`)
  }
}
