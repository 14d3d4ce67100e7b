import { useFetcher } from '@remix-run/react'
import { useEffect } from 'react'
import type { Fit } from '#app/domain/fit.ts'
import type { Text } from '#app/messages/text.ts'
import { useText } from '../text.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import type { PageReply } from '../ui/work-form-reply.ts'
import { JudgementRefused, whyRefused } from './judgement-refused.tsx'
import type { JudgedCell } from './use-judge-by-key.ts'

type JudgeReply = Exclude<PageReply, { status: 'done' }> | { status: 'done'; result: Fit | null }

/** Says what came of each cell that was judged by key, once the answer is there. What was not kept stays on the page. */
export function JudgedCells({ judged }: { judged: JudgedCell[] }) {
  return judged.map((cell) => <Judged key={cell.fetcherKey} {...cell} />)
}

function Judged({ fetcherKey, claim, row }: JudgedCell) {
  const t = useText()
  const announce = useAnnounce()
  const { data, state } = useFetcher<JudgeReply>({ key: fetcherKey })
  useEffect(() => {
    if (data) announce(outcomeWords(t, data, { claim, row }))
  }, [data, announce, t, claim, row])
  if (!data || data.status === 'done' || state !== 'idle') return null
  return <JudgementRefused reply={data} title={t('board.fit_not_kept', { claim, row })} />
}

function outcomeWords(t: Text, reply: JudgeReply, cell: { claim: string; row: string }): string {
  if (reply.status !== 'done') return `${t('board.fit_not_kept', cell)} ${whyRefused(t, reply)}`
  const { result: fit } = reply
  return fit ? t('board.fit_kept', { ...cell, fit: t(`fit.${fit}`) }) : t('board.fit_taken_back', { ...cell })
}
