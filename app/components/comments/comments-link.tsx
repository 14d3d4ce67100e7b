import { createContext, type ReactNode, useContext } from 'react'
import type { CommentThread } from '#app/domain/proposal.ts'
import { useText } from '../text.tsx'

const ThreadsContext = createContext<CommentThread[]>([])

/** Lets pieces of evidence on a page lead to what was said on them. */
export function CommentCounts({ threads, children }: { threads: CommentThread[]; children: ReactNode }) {
  return <ThreadsContext.Provider value={threads}>{children}</ThreadsContext.Provider>
}

/** How much was said on a piece of evidence, leading there; nothing where nothing was said. */
export function CommentsLink({ evidence }: { evidence: string }) {
  const t = useText()
  const thread = useContext(ThreadsContext).find(({ about }) => about.key === evidence)
  if (!thread) return null
  const count = thread.comments.length
  return (
    <a
      href={`#comments-${evidence}`}
      aria-label={t('comment.of_evidence_read_out', { count, evidence })}
      data-screen-only=""
    >
      {t('comment.of_evidence', { count })}
    </a>
  )
}
