import { WorkbenchError } from '#app/domain/errors.ts'
import { largestFile } from '../decode-text.ts'

/** No real file is nested so deep, and every step into one costs. */
const deepest = 100

/** The JSON that some bytes hold, in UTF-8. Refuses what is no JSON, too large or nested without end. */
export function readJson(bytes: Uint8Array): unknown {
  if (bytes.byteLength > largestFile) throw new WorkbenchError('invalid', 'handover.too_large')
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const read: unknown = JSON.parse(text)
    if (depthOf(text) > deepest) throw new WorkbenchError('invalid', 'handover.too_deep')
    return read
  } catch (error) {
    if (error instanceof WorkbenchError) throw error
    throw new WorkbenchError('invalid', 'handover.not_json')
  }
}

/** How deep brackets stand in one another, outside of strings. Only for text that was parsed: on a string that never ends it would take for ever. */
function depthOf(text: string): number {
  let [depth, most] = [0, 0]
  for (const [sign] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if (sign === '[' || sign === '{') depth += 1
    else if (sign === ']' || sign === '}') depth -= 1
    most = Math.max(most, depth)
  }
  return most
}
