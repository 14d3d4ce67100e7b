import type { DefaultValue } from '@conform-to/react'
import { useFetcher } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import type { ReaderResult } from '#app/domain/reading.ts'
import { useWorkForm } from '../ui/use-work-form.ts'
import type { WorkFormReply } from '../ui/work-form-reply.ts'

type Reply = WorkFormReply & { result?: ReaderResult }

type ReaderForm<Fields> = {
  intent: string
  id: string
  defaults?: DefaultValue<Fields>
  onDone: (result: ReaderResult) => void
}

/** A form of the reader: sent without leaving the page; `onDone` is told once what came of it. */
export function useReaderForm<Fields extends Record<string, unknown>>({
  intent,
  id,
  defaults,
  onDone,
}: ReaderForm<Fields>) {
  const fetcher = useFetcher<Reply>()
  const work = useWorkForm<Fields>({
    id,
    intent,
    reply: fetcher.data,
    fetcher,
    ...(defaults && { defaults }),
  })
  const told = useRef<Reply | undefined>(undefined)
  const tell = useRef(onDone)
  tell.current = onDone
  useEffect(() => {
    const reply = fetcher.data
    if (fetcher.state !== 'idle' || !reply || reply === told.current || reply.status !== 'done') return
    told.current = reply
    if (reply.result) tell.current(reply.result)
  }, [fetcher.state, fetcher.data])
  return work
}
