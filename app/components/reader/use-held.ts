import { useLocation } from '@remix-run/react'
import { useState } from 'react'
import type { ReadSource } from '#app/domain/reading.ts'

type Loaded = { read: ReadSource }

export type Held<T> = {
  shown: T
  /** A newer capture is there than the one that is shown. */
  newer: boolean
  /** Says whether something is being done with the words that are shown. */
  onBusy: (busy: boolean) => void
}

/**
 * The capture that is shown: the one that was loaded last, or, while something is being done with its words, the one on which that was begun. A
 * colleague's new capture takes its place only when that is done. Going elsewhere always shows what is there.
 */
export function useHeld<T extends Loaded>(loaded: T): Held<T> {
  const { pathname, search } = useLocation()
  const place = pathname + search
  const [busy, setBusy] = useState(false)
  const [last, setLast] = useState({ loaded, place })
  const isOther = loaded.read.capture.id !== last.loaded.read.capture.id
  const held = busy && isOther && place === last.place
  if (!held && (loaded !== last.loaded || place !== last.place)) setLast({ loaded, place })
  return { shown: held ? last.loaded : loaded, newer: held, onBusy: setBusy }
}
