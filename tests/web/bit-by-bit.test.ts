import { expect, test } from 'vitest'
import { bitByBit } from '#app/web/bit-by-bit.server.ts'

test('slow work of one person lets the others have their turn', async () => {
  let [steps, turns] = [0, 0]
  const takeTurn = () => {
    turns += 1
    if (steps < 90) setImmediate(takeTurn)
  }
  setImmediate(takeTurn)
  await bitByBit(slowSteps())
  expect(steps).toBe(90)
  expect(turns).toBeGreaterThan(2)

  function* slowSteps() {
    while (steps < 90) {
      const began = performance.now()
      while (performance.now() - began < 1);
      steps += 1
      yield
    }
  }
})
