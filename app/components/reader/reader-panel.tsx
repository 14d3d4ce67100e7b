import { numberLabel } from '#app/domain/claim.ts'
import type { ReaderCard, ReaderResult, ReadSource } from '#app/domain/reading.ts'
import { useText } from '../text.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { Callout } from '../ui/callout.tsx'
import { langOf } from '../ui/quote.tsx'
import { AppearanceForm } from './appearance-form.tsx'
import { ClaimForm } from './claim-form.tsx'
import { EvidenceForm } from './evidence-form.tsx'
import { Panel } from './panel.tsx'
import { RecutForm } from './recut-form.tsx'
import type { Use } from './selection-bar.tsx'

/** What is being done with some words of the text. */
export type Task = { start: number; end: number; quote: string } & (
  | { use: Exclude<Use, 'boilerplate' | 'relay'> }
  | { use: 'recut'; card: ReaderCard }
)

type ReaderPanelProps = {
  task: Task
  read: ReadSource
  /** A colleague captured the source again meanwhile. */
  newer: boolean
  /** The claim that was looked at; it stands first in the list. */
  preferred: string | undefined
  onClose: () => void
}

const titles = {
  claim: 'reader.claim_title',
  appearance: 'reader.appearance_title',
  supports: 'reader.evidence_title',
  contradicts: 'reader.evidence_title',
  recut: 'reader.recut_title',
} as const

/** The form that belongs to the task. */
export function ReaderPanel({ task, read, newer, preferred, onClose }: ReaderPanelProps) {
  const t = useText()
  const announce = useAnnounce()
  const onDone = (result: ReaderResult) => {
    announce(said(result))
    onClose()
  }
  const said = (result: ReaderResult): string => {
    if (result.did === 'recut') return t('reader.done_recut')
    if (result.did === 'boilerplate') return t('reader.done_boilerplate')
    const claim = numberLabel('C', result.claim)
    if (result.did === 'evidence') {
      return t('reader.done_evidence', { claim, evidence: numberLabel('E', result.evidence) })
    }
    return t(result.did === 'claim' ? 'reader.done_claim' : 'reader.done_appearance', { claim })
  }
  const { start, end, quote } = task
  const subject = { captureId: read.capture.id, span: { start, end }, quote, onDone }
  const finder = { ...subject, claims: read.claims, preferred }
  return (
    <Panel
      title={t(titles[task.use])}
      quote={quote}
      language={langOf(read.source.language)}
      onClose={onClose}
    >
      {newer && (
        <Callout role="status" title={t('reader.newer_title')}>
          {t('reader.newer')}
        </Callout>
      )}
      {task.use === 'claim' && <ClaimForm {...subject} language={read.source.language} />}
      {task.use === 'appearance' && <AppearanceForm {...finder} />}
      {(task.use === 'supports' || task.use === 'contradicts') && (
        <EvidenceForm {...finder} stance={task.use} />
      )}
      {task.use === 'recut' && (
        <RecutForm {...subject} card={task.card} before={read.text.slice(task.card.start, task.card.end)} />
      )}
    </Panel>
  )
}
