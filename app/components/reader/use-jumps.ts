import { useLocation } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import type { Span } from '#app/domain/passage.ts'
import type { ReaderCard } from '#app/domain/reading.ts'
import type { ReaderSession } from '#app/editor/reader-session.ts'
import { findCard } from './cards.ts'

type Jumps = {
  session: ReaderSession | null
  cards: readonly ReaderCard[]
  toCard: (card: ReaderCard) => void
  /** `use` is what is to be done with the words, where the address says so. */
  toSpan: (span: Span, use: AskedUse | null) => void
}

/** What an address can ask to be made of a stretch of the text. */
const askedUses = ['claim', 'appearance', 'supports', 'contradicts'] as const
export type AskedUse = (typeof askedUses)[number]

/** Follows the address: `#C4` and `#E7` lead to a passage, `?at=120-164` to a stretch of the text, `&use=claim` to the form for it. */
export function useJumps({ session, cards, toCard, toSpan }: Jumps): void {
  const { hash, search, key } = useLocation()
  const followed = useRef('')
  useEffect(() => {
    const name = `${key} ${hash} ${search}`
    if (!session || followed.current === name) return
    followed.current = name
    const card = hash ? findCard(cards, hash.slice(1)) : undefined
    const span = readAt(search)
    if (card) toCard(card)
    else if (span) toSpan(span, readUse(search))
  }, [session, cards, toCard, toSpan, hash, search, key])
}

/** Reads `?at=120-164`; null when it is no span. */
export function readAt(search: string): Span | null {
  const match = /^(\d{1,9})-(\d{1,9})$/.exec(new URLSearchParams(search).get('at') ?? '')
  if (!match) return null
  const [start, end] = [Number(match[1]), Number(match[2])]
  return start < end ? { start, end } : null
}

function readUse(search: string): AskedUse | null {
  const asked = new URLSearchParams(search).get('use')
  return askedUses.find((use) => use === asked) ?? null
}
