import { useRevalidator } from '@remix-run/react'
import { useCallback, useRef, useState } from 'react'
import type { FileResult } from '#app/domain/preparation.ts'
import type { PageReply } from '../ui/work-form-reply.ts'

/** One of several files on its way to the server, and what became of it. */
export type QueuedFile = { key: string; file: File; fields: FormData } & (
  | { state: 'waiting' | 'reading' | 'unreachable' | 'signed_out' }
  | { state: 'answered'; result: FileResult }
  | { state: 'invalid'; said: string[] }
)

type Outcome =
  | { state: 'unreachable' | 'signed_out' }
  | { state: 'answered'; result: FileResult }
  | { state: 'invalid'; said: string[] }

/**
 * Sends several files one after another, each in a request of its own, so that their sizes do not add up and each says at once what became
 * of it. `start` takes a form's other fields and adds to what is still under way; `retry` sends one file once more.
 */
export function useFileQueue(action: string) {
  const [queue, setQueue] = useState<QueuedFile[]>([])
  const running = useRef<Promise<void>>(Promise.resolve())
  const { revalidate } = useRevalidator()
  const send = useCallback(
    (files: QueuedFile[]) => {
      const put = (file: QueuedFile, outcome: Outcome | { state: 'reading' }) =>
        setQueue((before) => before.map((each) => (each.key === file.key ? { ...file, ...outcome } : each)))
      for (const file of files) {
        running.current = running.current.then(async () => {
          put(file, { state: 'reading' })
          const outcome = await sendFile(action, file)
          put(file, outcome)
          if (outcome.state === 'answered') revalidate()
        })
      }
    },
    [action, revalidate],
  )
  const start = useCallback(
    (files: File[], fields: FormData) => {
      const queued = files.map((file): QueuedFile => {
        return { key: crypto.randomUUID(), file, fields, state: 'waiting' }
      })
      setQueue((before) => [...before, ...queued])
      send(queued)
    },
    [send],
  )
  const retry = useCallback(
    (again: QueuedFile, anyway: boolean) => {
      const fields = copyOf(again.fields)
      if (anyway) fields.set('again', 'on')
      const file: QueuedFile = { key: again.key, file: again.file, fields, state: 'waiting' }
      setQueue((before) => before.map((each) => (each.key === again.key ? file : each)))
      send([file])
    },
    [send],
  )
  return { queue, start, retry }
}

async function sendFile(action: string, { file, fields }: QueuedFile): Promise<Outcome> {
  const body = copyOf(fields)
  body.set('file', file)
  body.set('one', 'on')
  body.set('submission', crypto.randomUUID())
  try {
    const answer = await fetch(action, { method: 'POST', body })
    return outcomeOf((await answer.json()) as PageReply, file.name)
  } catch {
    return { state: 'unreachable' }
  }
}

function outcomeOf(reply: PageReply, name: string): Outcome {
  if (reply.status === 'signed_out') return { state: 'signed_out' }
  if (reply.status === 'done') {
    const [result] = reply.result as FileResult[]
    return result ? { state: 'answered', result } : { state: 'unreachable' }
  }
  if (reply.status === 'invalid') {
    return {
      state: 'invalid',
      said: Object.values(reply.submission.error ?? {}).flatMap((said) => said ?? []),
    }
  }
  return { state: 'answered', result: { name, refusal: reply.refusal } }
}

function copyOf(fields: FormData): FormData {
  const copy = new FormData()
  for (const [name, value] of fields) copy.append(name, value)
  return copy
}
