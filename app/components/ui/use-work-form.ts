import { type DefaultValue, useForm } from '@conform-to/react'
import { type FetcherWithComponents, type Navigation, useNavigation, useRevalidator } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { emptyForm } from './form-values.ts'
import { useBasis } from './use-basis.ts'
import { replyTo, submissionOf, type WorkFormReply } from './work-form-reply.ts'

export type WorkFormOptions<Fields extends Record<string, unknown>> = {
  /** Names the form on its page and its draft in the browser: `reword-claim`. */
  id: string
  /** Which of a page's forms this is; sent as `intent`. A reply to another form of the page is not taken for this one's. */
  intent?: string
  /** What the action answered: `useActionData<typeof action>()`, or `fetcher.data`. */
  reply: WorkFormReply | undefined
  /** What the fields hold at first. */
  defaults?: DefaultValue<Fields>
  /** The version of the thing that is changed; sent as `version`. */
  version?: number
  /** Sends through this fetcher and stays on the page; otherwise the form navigates. */
  fetcher?: FetcherWithComponents<unknown>
}

/**
 * A form whose words survive: wrong fields, a rule, a newer version, an ended session. Give the result to `WorkForm`
 * and its `fields` to the field parts.
 */
export function useWorkForm<Fields extends Record<string, unknown>>(options: WorkFormOptions<Fields>) {
  const { id, intent, defaults, fetcher } = options
  const navigation = useNavigation()
  const taken = fetcher === undefined && isTaken(navigation, intent)
  const answer = intent === undefined ? options.reply : replyTo(options.reply, intent)
  const reply = useRemembered(answer, taken)
  const lastResult = submissionOf(reply) ?? null
  const [form, fields] = useForm<Fields>({ id, lastResult, ...(defaults && { defaultValue: defaults }) })
  const [version] = useBasis([options.version], reply)
  useNewerAfter(reply)
  useEmptiedAfter(id, taken, reply)
  const busy = fetcher ? fetcher.state !== 'idle' : navigation.state === 'submitting'
  return { id, intent, form, fields, reply, busy, fetcher, defaults, version }
}

export type WorkFormState = Pick<
  ReturnType<typeof useWorkForm<Record<string, unknown>>>,
  'id' | 'intent' | 'reply' | 'busy' | 'fetcher' | 'version'
> & {
  defaults?: Record<string, unknown> | null | undefined
  form: { id: string; errors?: string[] | undefined; allErrors: Record<string, string[]>; onSubmit: unknown }
}

/**
 * A conflict fetches what stands now, as does a change by somebody else, and with that the router forgets the reply. The form
 * remembers it until it is answered anew or leads on, to the same page too.
 */
function useRemembered(reply: WorkFormReply | undefined, taken: boolean): WorkFormReply | undefined {
  const last = useRef(reply)
  const wasTaken = useRef(false)
  if (reply !== undefined) last.current = reply.status === 'done' ? undefined : reply
  else if (wasTaken.current && !taken) last.current = undefined
  wasTaken.current = taken
  return reply ?? last.current
}

/** Whether this form was sent and answered, and the page is on its way that it leads to or comes back to. */
function isTaken({ state, formMethod, formData }: Navigation, intent: string | undefined): boolean {
  if (state !== 'loading' || formMethod !== 'POST') return false
  return intent === undefined || formData?.get('intent') === intent
}

/** A form that was saved and leads to the page it stands on starts anew there, without the words that were saved. */
function useEmptiedAfter(id: string, taken: boolean, reply: WorkFormReply | undefined): void {
  const wasTaken = useRef(false)
  useEffect(() => {
    if (wasTaken.current && !taken && reply === undefined) emptyForm(id)
    wasTaken.current = taken
  }, [taken, reply, id])
}

/** A conflict asks for what stands now, so that both texts can be shown. */
function useNewerAfter(reply: WorkFormReply | undefined): void {
  const { revalidate } = useRevalidator()
  const conflict = reply?.status === 'conflict' ? reply : null
  useEffect(() => {
    if (conflict) revalidate()
  }, [conflict, revalidate])
}
