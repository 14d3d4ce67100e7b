import { useEffect, useRef, useState } from 'react'
import type { WorkFormReply } from './work-form-reply.ts'

type Facts = readonly (string | number | undefined)[]

/**
 * What the page said when the form was opened: what its words were written against. It stays that, whatever the page loads anew meanwhile, and
 * moves once for each later answer that shows what stands now: a conflict, or that the form was saved. Facts given together move together.
 */
export function useBasis<const Given extends Facts>(now: Given, reply: WorkFormReply | undefined): Given {
  const [basis, setBasis] = useState(now)
  const shown = useRef<WorkFormReply | null>(reply ?? null)
  const moves = reply?.status === 'conflict' || reply?.status === 'done' ? reply : null
  useEffect(() => {
    if (moves === null || moves === shown.current || isSame(now, basis)) return
    shown.current = moves
    setBasis(now)
  }, [moves, now, basis])
  return basis
}

function isSame(one: Facts, other: Facts): boolean {
  return one.every((fact, at) => fact === other[at])
}
