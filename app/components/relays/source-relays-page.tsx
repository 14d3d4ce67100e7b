import type { Refusal } from '#app/domain/errors.ts'
import type { RelayChoices, ShownRelay, SourceRelays } from '#app/domain/relay-page.ts'
import { Section } from '../layout/page.tsx'
import { PressForm } from '../people/press-form.tsx'
import { useText } from '../text.tsx'
import { Callout } from '../ui/callout.tsx'
import { ClosedNotice, useStaysOpen } from '../ui/closable-forms.tsx'
import type { PageReply } from '../ui/work-form-reply.ts'
import { replyTo } from '../ui/work-form-reply.ts'
import { CircleList } from './circle-list.tsx'
import { RelayForm } from './relay-form.tsx'
import { RelayItem } from './relay-item.tsx'
import styles from './relays.module.css'
import { ReliabilitySection } from './reliability-section.tsx'
import { RootName } from './root-name.tsx'

export type RelayForms = {
  choices: RelayChoices
  selected: { words: string; capture: string }
  /** Why they cannot be used now; null while they can. */
  closed: Refusal | null
  reply: PageReply | undefined
  submissionKeys: { relay: string; assess: string }
}

type SourceRelaysPageProps = {
  label: string
  relays: SourceRelays
  casePath: string
  /** Null for whoever may only read. */
  forms: RelayForms | null
}

const none = { closed: null, reply: undefined }

/** Where a source has what it says from, who has it from there, and how reliable it is. */
export function SourceRelaysPage({ label, relays, casePath, forms: given }: SourceRelaysPageProps) {
  const t = useText()
  const isOpen = useStaysOpen(given ?? none)
  const forms = isOpen ? given : null
  const back = { to: `${casePath}/sources/${label}`, words: t('sources.to_source') }
  const list = (items: ShownRelay[], names: 'from' | 'source') => (
    <ul className={styles.list}>
      {items.map((relay) => (
        <RelayItem key={relay.id} relay={relay} names={names} casePath={casePath} mayEdit={forms !== null} />
      ))}
    </ul>
  )
  return (
    <>
      {given && <ClosedNotice closed={given.closed} back={back} isKept={isOpen} />}
      <Section title={t('relays.has_it_from')} id="from">
        <Summary label={label} relays={relays} casePath={casePath} />
        {relays.from.length > 0 && list(relays.from, 'from')}
        {forms && <OriginMark label={label} relays={relays} reply={forms.reply} />}
        {relays.withdrawn.length > 0 && (
          <details className={styles.fold}>
            <summary>{t('relays.withdrawn', { count: relays.withdrawn.length })}</summary>
            {list(relays.withdrawn, 'from')}
          </details>
        )}
      </Section>
      {forms && !relays.isOrigin && (
        <Section title={t('relays.add')} id="add">
          <RelayForm {...forms} submissionKey={forms.submissionKeys.relay} />
        </Section>
      )}
      <Section title={t('relays.others')} id="to">
        {relays.to.length === 0 && (
          <p className={styles.none}>{t('relays.others_none', { source: label })}</p>
        )}
        {relays.to.length > 0 && list(relays.to, 'source')}
      </Section>
      <CircleList
        circles={relays.circles.standing}
        withdrawn={relays.circles.withdrawn}
        casePath={casePath}
        mayEdit={forms !== null}
      />
      <ReliabilitySection
        reliability={relays.reliability}
        form={
          forms && {
            reply: replyTo(forms.reply, 'assess'),
            submissionKey: forms.submissionKeys.assess,
          }
        }
      />
    </>
  )
}

type SummaryProps = Pick<SourceRelaysPageProps, 'label' | 'relays' | 'casePath'>

/** In one sentence, what the relays come to. */
function Summary({ label, relays, casePath }: SummaryProps) {
  const t = useText()
  if (relays.isOrigin) return <p>{t('relays.is_origin', { source: label })}</p>
  if (relays.from.length === 0) return <p className={styles.none}>{t('relays.unknown', { source: label })}</p>
  return (
    <div className={styles.roots}>
      <span>{t('relays.in_the_end')}</span>
      {relays.roots.map((root) => (
        <RootName key={root.id} root={root} casePath={casePath} />
      ))}
    </div>
  )
}

type OriginMarkProps = { label: string; relays: SourceRelays; reply: PageReply | undefined }

/** Marks the source as an origin, or takes the mark away. With relays it is none, so nothing is offered. */
function OriginMark({ label, relays, reply }: OriginMarkProps) {
  const t = useText()
  const answered = replyTo(reply, 'mark')
  const refusal = answered?.status === 'refused' ? answered.refusal : null
  return (
    <>
      {refusal && <Callout kind="error" role="alert" title={t(refusal.id, refusal.values)} />}
      {(relays.isOrigin || relays.from.length === 0) && (
        <PressForm intent="mark" kind="plain" fields={{ isOrigin: String(!relays.isOrigin) }}>
          {t(relays.isOrigin ? 'relays.unmark' : 'relays.mark', { source: label })}
        </PressForm>
      )}
    </>
  )
}
