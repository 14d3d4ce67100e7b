import type { ReactNode } from 'react'
import type { Difference, NamedClaim, NamedEvidence } from '#app/domain/difference.ts'
import type { Language } from '#app/domain/language.ts'
import { Section } from '../layout/page.tsx'
import { RichText, useText } from '../text.tsx'
import { StanceMark, VerdictMark } from '../ui/marks.tsx'
import { NumberLabel } from '../ui/number-label.tsx'
import { langOf } from '../ui/quote.tsx'
import styles from './difference-view.module.css'

type Line = { key: string; said: ReactNode; words: string; language: Language; before?: string }

/** What two moments of a case differ in, in words. */
export function DifferenceView({ difference, casePath }: { difference: Difference; casePath: string }) {
  const t = useText()
  const parts = partsOf(difference, casePath).filter(({ lines }) => lines.length > 0)
  if (parts.length === 0) return <p>{t('moments.nothing')}</p>
  return parts.map(({ title, lines }) => (
    <Section key={title} title={t(title)} count={lines.length}>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line.key} className={styles.line}>
            <div className={styles.said}>{line.said}</div>
            <div className={styles.words} lang={langOf(line.language)} dir="auto">
              {line.words}
            </div>
            {line.before !== undefined && (
              <div className={styles.before}>
                {t('moments.before')} <span dir="auto">{line.before}</span>
              </div>
            )}
          </li>
        ))}
      </ul>
    </Section>
  ))
}

type Part = { title: Parameters<ReturnType<typeof useText>>[0]; lines: Line[] }

function partsOf(difference: Difference, casePath: string): Part[] {
  const claimLine = (claim: NamedClaim, said: ReactNode = claimLabel(claim, casePath)): Line => ({
    ...{ key: `C${claim.claim}`, said, words: claim.wording, language: claim.language },
  })
  return [
    { title: 'moments.verdicts', lines: verdictLines(difference, casePath) },
    { title: 'moments.attached', lines: evidenceLines(difference.attached, casePath) },
    { title: 'moments.retracted', lines: evidenceLines(difference.retracted, casePath) },
    { title: 'moments.restanced', lines: evidenceLines(difference.restanced, casePath) },
    { title: 'moments.recut', lines: recutLines(difference, casePath) },
    { title: 'moments.shifted', lines: shiftedLines(difference, casePath) },
    { title: 'moments.recorded', lines: difference.recorded.map((claim) => claimLine(claim)) },
    {
      title: 'moments.reworded',
      lines: difference.reworded.map((claim) => ({ ...claimLine(claim), before: claim.before })),
    },
    { title: 'moments.withdrawn', lines: difference.withdrawn.map((claim) => claimLine(claim)) },
    { title: 'moments.added', lines: sourceLines(difference.added, casePath) },
    { title: 'moments.recaptured', lines: sourceLines(difference.recaptured, casePath) },
  ]
}

function claimLabel({ claim }: { claim: number }, casePath: string) {
  return <NumberLabel key="claim" label={`C${claim}`} to={`${casePath}/claims/C${claim}`} />
}

function sourceLabel({ source }: { source: number }, casePath: string) {
  return <NumberLabel key="source" label={`S${source}`} to={`${casePath}/sources/S${source}`} />
}

function verdictLines({ verdicts, judgedAgain }: Difference, casePath: string): Line[] {
  const changed = verdicts.map((claim) => {
    const values = {
      claim: claimLabel(claim, casePath),
      from: <VerdictMark key="from" standing={claim.from} />,
      to: <VerdictMark key="to" standing={claim.to} />,
    }
    return lineOf(claim, <RichText id="moments.verdict" values={values} />)
  })
  const again = judgedAgain.map((claim) => {
    const standing = <VerdictMark key="standing" standing={claim.standing} />
    const values = { claim: claimLabel(claim, casePath), standing }
    return lineOf(claim, <RichText id="moments.judged_again" values={values} />)
  })
  return [...changed, ...again]
}

function lineOf({ claim, wording, language }: NamedClaim, said: ReactNode): Line {
  return { key: `C${claim}`, said, words: wording, language }
}

function evidenceLines(pieces: EvidencePiece[], casePath: string): Line[] {
  return pieces.map((piece) => evidenceLine(piece, casePath))
}

type EvidencePiece = NamedEvidence & { before?: NamedEvidence['stance'] }

function evidenceLine(piece: EvidencePiece, casePath: string): Line {
  const label = `E${piece.evidence}`
  const values = {
    claim: claimLabel(piece, casePath),
    source: sourceLabel(piece, casePath),
    evidence: <NumberLabel key="e" label={label} to={`${casePath}/claims/C${piece.claim}#${label}`} />,
    stance: <StanceMark key="stance" stance={piece.stance} />,
    before: piece.before && <StanceMark key="before" stance={piece.before} />,
  }
  const id = piece.before ? 'moments.evidence_restanced' : 'moments.evidence'
  const words = piece.quote ?? piece.wording
  const language = piece.quote === null ? piece.language : piece.quoteLanguage
  return { key: label, said: <RichText id={id} values={values} />, words, language }
}

function recutLines({ recut }: Difference, casePath: string): Line[] {
  return recut.map((piece) => ({
    ...evidenceLine(piece, casePath),
    ...(piece.beforeQuote !== null && { before: piece.beforeQuote }),
  }))
}

/** The same words may stand in a source twice, so each line goes by its place. */
function shiftedLines({ shifted }: Difference, casePath: string): Line[] {
  return shifted.map(({ source, quote, language, outcome }, at) => ({
    key: String(at),
    said: (
      <RichText id={`moments.shifted_${outcome}`} values={{ source: sourceLabel({ source }, casePath) }} />
    ),
    words: quote,
    language,
  }))
}

function sourceLines(sources: Difference['added'], casePath: string): Line[] {
  return sources.map(({ source, title, language }) => ({
    ...{ key: `S${source}`, said: sourceLabel({ source }, casePath), words: title, language },
  }))
}
