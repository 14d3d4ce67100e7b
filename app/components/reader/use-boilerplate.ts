import { useFetcher } from '@remix-run/react'
import { useCallback, useEffect, useRef } from 'react'
import type { ReadSource } from '#app/domain/reading.ts'
import { useText } from '../text.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import type { WorkFormReply } from '../ui/work-form-reply.ts'

/** Folds the block at an offset away, or brings it back. */
export function useBoilerplate({ capture, blocks }: ReadSource): (offset: number) => void {
  const t = useText()
  const announce = useAnnounce()
  const fetcher = useFetcher<WorkFormReply>()
  const asked = useRef<boolean | null>(null)
  useEffect(() => {
    if (fetcher.state !== 'idle' || asked.current === null || fetcher.data?.status !== 'done') return
    announce(t(asked.current ? 'reader.done_boilerplate' : 'reader.done_unboilerplate'))
    asked.current = null
  }, [fetcher.state, fetcher.data, announce, t])
  return useCallback(
    (offset: number) => {
      const block = blocks.find(({ start, end }) => start <= offset && offset < end)
      if (!block) return
      asked.current = !block.boilerplate
      fetcher.submit(
        {
          intent: 'boilerplate',
          captureId: capture.id,
          block: block.index,
          isBoilerplate: String(!block.boilerplate),
        },
        { method: 'post' },
      )
    },
    [blocks, capture.id, fetcher],
  )
}
