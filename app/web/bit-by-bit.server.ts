import { setImmediate } from 'node:timers/promises'

/** How long one person's slow work may keep the others waiting at a time, in milliseconds. */
const longest = 20

/** Takes the steps of slow work one after another, and lets whoever waits have their turn in between. */
export async function bitByBit(steps: Iterable<unknown>): Promise<void> {
  let began = performance.now()
  for (const _ of steps) {
    if (performance.now() - began < longest) continue
    await setImmediate()
    began = performance.now()
  }
}
