import { useFetcher } from '@remix-run/react'
import { useEffect } from 'react'
import { type Fit, fits } from '#app/domain/fit.ts'
import { useText } from '../text.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import type { WorkFormReply } from '../ui/work-form-reply.ts'

/** 1 to 6 are the fits in their order, 0 takes one back. Null for any other key. */
function fitOfKey(key: string): { fit: Fit | null } | null {
  if (key === '0') return { fit: null }
  const fit = /^[1-6]$/.test(key) ? fits[Number(key) - 1] : undefined
  return fit ? { fit } : null
}

/** Judges the cell that has the focus by a digit, and says what was kept. */
export function useJudgeByKey(mayJudge: boolean): (key: string, stop: HTMLElement) => boolean {
  const t = useText()
  const announce = useAnnounce()
  const { submit, data } = useFetcher<WorkFormReply>()
  useEffect(() => {
    if (data && 'refusal' in data) announce(t(data.refusal.id, data.refusal.values))
  }, [data, announce, t])
  return (key, stop) => {
    const { row, claim } = stop.dataset
    const judged = fitOfKey(key)
    if (!mayJudge || !judged || !row || !claim) return false
    const { fit } = judged
    submit({ intent: 'judge', row, claim, fit: fit ?? '', next: 'stay' }, { method: 'post' })
    announce(fit ? t('board.fit_kept', { fit: t(`fit.${fit}`) }) : t('board.fit_taken_back'))
    return true
  }
}
