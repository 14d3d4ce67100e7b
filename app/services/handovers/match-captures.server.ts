import type { Capture } from '#app/domain/capture.ts'
import type { HandedCapture } from '#app/domain/handover.ts'
import type { CaptureId } from '#app/domain/ids.ts'
import { sha256 } from '#db/hash.server.ts'
import type { Names } from './names.server.ts'

/**
 * Which capture of a source is which handed one: by name, else by the hash of its text. Each is one of them at most, since a text may have changed
 * and changed back.
 */
export function matchCaptures(
  own: Pick<Capture, 'id' | 'textSha256'>[],
  handed: HandedCapture[],
  names: Names,
): Map<HandedCapture, CaptureId> {
  const same = new Map<HandedCapture, CaptureId>()
  for (const capture of handed) {
    const named = names.findAs('capture', capture.iris)
    if (named && own.some(({ id }) => id === named)) same.set(capture, named)
  }
  const matched = new Set(same.values())
  for (const capture of handed) {
    if (same.has(capture)) continue
    const hash = sha256(capture.text ?? '')
    const alike = own.find(({ id, textSha256 }) => textSha256 === hash && !matched.has(id))
    if (!alike) continue
    same.set(capture, alike.id)
    matched.add(alike.id)
  }
  return same
}
