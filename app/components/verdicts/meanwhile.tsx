import type { ClaimPage, ShownEvidence } from '#app/domain/claim-page.ts'
import { groundsChange } from '#app/domain/grounds.ts'
import { rationaleFromField, rationaleToText } from '#app/domain/rationale.ts'
import type { VerdictCode } from '#app/domain/verdict.ts'
import { EvidenceCard } from '../evidence/evidence-card.tsx'
import { RationaleView } from '../rationale-view.tsx'
import { useText } from '../text.tsx'
import { VerdictMark } from '../ui/marks.tsx'
import { Time } from '../ui/time.tsx'
import { WordDiff } from '../ui/word-diff.tsx'
import { sentWords, type WorkFormReply } from '../ui/work-form-reply.ts'
import styles from './verdict-form.module.css'

type MeanwhileProps = { page: ClaimPage; reply: WorkFormReply | undefined; casePath: string }

/** What somebody else changed while a verdict was being written: evidence, wording, verdict. */
export function Meanwhile({ page, reply, casePath }: MeanwhileProps) {
  const t = useText()
  const { added, changed, withdrawn } = groundsChange(sentWords(reply, 'grounds'), page.grounds)
  const [wordingSeen, verdictSeen = ''] = sentWords(reply, 'seen').split(' ')
  const wordingBefore = page.claim.earlierWordings.find((wording) => wording.id === wordingSeen)
  const [inForce] = page.verdicts
  const rival = inForce && inForce.id !== verdictSeen ? inForce : null
  const isMinor = added.length + changed.length + withdrawn.length === 0 && !wordingBefore && !rival
  const of = (numbers: number[]) => page.evidence.filter((piece) => numbers.includes(piece.number))
  return (
    <section className={styles.meanwhile} aria-labelledby="meanwhile">
      <h2 id="meanwhile">{t('verdicts.meanwhile')}</h2>
      <Pieces title={t('verdicts.new_evidence')} pieces={of(added)} casePath={casePath} />
      <Pieces title={t('verdicts.changed_evidence')} pieces={of(changed)} casePath={casePath} />
      <Pieces title={t('verdicts.withdrawn_evidence')} pieces={of(withdrawn)} casePath={casePath} />
      {wordingBefore && (
        <div>
          <h3>{t('verdicts.other_wording')}</h3>
          <p className={styles.words}>
            <WordDiff from={wordingBefore.text} to={page.claim.wording.text} />
          </p>
        </div>
      )}
      {rival && (
        <div className={styles.rivals}>
          <div className={styles.rival}>
            <h3>{t('verdicts.other_verdict')}</h3>
            <p className="facts">
              <VerdictMark standing={rival.code} />
              <span>
                {t('verdicts.given', { by: rival.given.by })} <Time at={rival.given.at} />
              </span>
            </p>
            <RationaleView rationale={rival.rationale} />
          </div>
          <Yours reply={reply} theirs={rationaleToText(rival.rationale)} />
        </div>
      )}
      {isMinor && <p>{t('verdicts.nothing_else')}</p>}
    </section>
  )
}

function Pieces({ title, pieces, casePath }: { title: string; pieces: ShownEvidence[]; casePath: string }) {
  if (pieces.length === 0) return null
  return (
    <div>
      <h3>{title}</h3>
      {pieces.map((piece) => (
        <EvidenceCard key={piece.number} piece={piece} casePath={casePath} isAnchor={false} />
      ))}
    </div>
  )
}

/** The reasons that were sent, compared with the other verdict's. */
function Yours({ reply, theirs }: { reply: WorkFormReply | undefined; theirs: string }) {
  const t = useText()
  const code = sentWords(reply, 'code')
  const yours = rationaleToText(rationaleFromField(sentWords(reply, 'rationale')))
  return (
    <div className={styles.rival}>
      <h3>{t('verdicts.your_verdict')}</h3>
      <p className="facts">{code !== '' && <VerdictMark standing={code as VerdictCode} />}</p>
      <p className={styles.words}>
        <WordDiff from={theirs} to={yours} />
      </p>
    </div>
  )
}
