import type { ReactNode } from 'react'
import {
  countWaiting,
  type Inbox,
  inboxLimit,
  type WaitingClaim,
  type WaitingComment,
} from '#app/domain/inbox.ts'
import { PageHead, Section } from '../layout/page.tsx'
import { PressForm } from '../people/press-form.tsx'
import { useText } from '../text.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { staleSentence } from '../verdicts/stale-sentence.ts'
import styles from './inbox.module.css'
import { WaitingItem } from './waiting-item.tsx'

type InboxPageProps = { inbox: Inbox; today: string }

/** Everything that waits for one person, by what is to be done. */
export function InboxPage({ inbox, today }: InboxPageProps) {
  const t = useText()
  const { toSign, returned, toJudge, stale, addressed } = inbox
  const waits = (by: string | null) => by !== null && t('inbox.proposed_by', { by })
  return (
    <>
      <PageHead title={t('inbox.title')}>
        <p>{t('inbox.lead')}</p>
      </PageHead>
      {countWaiting(inbox) === 0 && <EmptyState title={t('inbox.empty')}>{t('inbox.empty_text')}</EmptyState>}
      <WaitingList title={t('inbox.to_sign')} items={toSign}>
        {(item) => <WaitingItem item={item} to="#proposal" today={today} why={waits(item.by)} />}
      </WaitingList>
      <WaitingList title={t('inbox.returned')} items={returned}>
        {(item) => (
          <WaitingItem
            item={item}
            to="#proposal"
            today={today}
            why={t('inbox.returned_by', { by: item.by ?? '' })}
          />
        )}
      </WaitingList>
      <WaitingList title={t('inbox.to_judge')} items={toJudge}>
        {(item) => <WaitingItem item={item} to="/judge" today={today} />}
      </WaitingList>
      <WaitingList title={t('inbox.stale')} items={stale}>
        {(item) => (
          <WaitingItem item={item} to="" today={today} showsStanding>
            <p className={styles.reason}>
              {item.reasons.map((reason) => staleSentence(t, reason)).join(' ')}
            </p>
          </WaitingItem>
        )}
      </WaitingList>
      <Addressed comments={addressed} today={today} />
    </>
  )
}

type WaitingListProps<Item> = {
  title: string
  items: Item[]
  actions?: ReactNode
  children: (item: Item) => ReactNode
}

function WaitingList<Item extends WaitingClaim>({ title, items, actions, children }: WaitingListProps<Item>) {
  const t = useText()
  if (items.length === 0) return null
  return (
    <Section title={title} count={items.length} actions={actions}>
      <ol className={styles.list}>
        {items.map((item) => (
          <li key={`${item.caseSlug} ${item.number} ${item.since}`} className={styles.item}>
            {children(item)}
          </li>
        ))}
      </ol>
      {items.length === inboxLimit && <p className="small">{t('inbox.more', { count: inboxLimit })}</p>}
    </Section>
  )
}

function Addressed({ comments, today }: { comments: WaitingComment[]; today: string }) {
  const t = useText()
  const all = comments.map((comment) => comment.commentId).join(' ')
  return (
    <WaitingList
      title={t('inbox.addressed')}
      items={comments}
      actions={
        comments.length > 1 && (
          <PressForm intent="seen" fields={{ comments: all }}>
            {t('inbox.seen_all')}
          </PressForm>
        )
      }
    >
      {(comment) => (
        <>
          <WaitingItem
            item={comment}
            to={`#${comment.commentId}`}
            today={today}
            why={t('inbox.comment_of', { by: comment.by ?? '', what: whatOf(comment) })}
          >
            {comment.text === null ? (
              <p className="small">{t('inbox.withheld')}</p>
            ) : (
              <p className={styles.said} dir="auto">
                {comment.text}
              </p>
            )}
          </WaitingItem>
          <div className={styles.act}>
            <PressForm
              intent="seen"
              fields={{ comments: comment.commentId }}
              label={t('inbox.seen_of', { by: comment.by ?? '', claim: `C${comment.number}` })}
            >
              {t('inbox.seen')}
            </PressForm>
          </div>
        </>
      )}
    </WaitingList>
  )

  function whatOf({ evidence, onVerdict }: WaitingComment): string {
    if (evidence !== null) return `E${evidence}`
    return t(onVerdict ? 'inbox.what_verdict' : 'inbox.what_claim')
  }
}
