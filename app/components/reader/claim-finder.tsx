import { type KeyboardEvent, useMemo, useState } from 'react'
import { numberLabel } from '#app/domain/claim.ts'
import type { ReaderClaim } from '#app/domain/reading.ts'
import { foldForSearch } from '#app/domain/search-text.ts'
import { useText } from '../text.tsx'
import { FieldErrors, type FormField } from '../ui/field.tsx'
import { VerdictIcon } from '../ui/marks.tsx'
import { langOf } from '../ui/quote.tsx'
import styles from './claim-finder.module.css'

const shownAtOnce = 7

type ClaimFinderProps = { field: FormField; claims: readonly ReaderClaim[]; preferred: string | undefined }

/**
 * Finds a claim of the case by typing its number or words of it. The best hit is chosen already; arrows choose another. It knows the claims that
 * there were when it was opened, so that what somebody else does never changes the choice.
 */
export function ClaimFinder({ field, claims: current, preferred }: ClaimFinderProps) {
  const t = useText()
  const [claims] = useState(current)
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const found = useMemo(() => findClaims(claims, typed, preferred), [claims, typed, preferred])
  const marked = found.some((claim) => claim.id === chosen) ? chosen : found[0]?.id

  const step = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    const at = found.findIndex((claim) => claim.id === marked) + (event.key === 'ArrowDown' ? 1 : -1)
    const next = found[Math.min(Math.max(at, 0), found.length - 1)]
    if (next) setChosen(next.id)
  }

  if (claims.length === 0) return <p>{t('reader.find_claim_empty')}</p>
  return (
    <fieldset className={styles.finder}>
      <legend className={styles.legend}>{t('reader.find_claim')}</legend>
      <div data-first="">
        <input
          id={field.id}
          type="search"
          className={styles.search}
          placeholder={t('reader.find_claim_hint')}
          aria-label={t('reader.find_claim_hint')}
          autoComplete="off"
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            setChosen(null)
          }}
          onKeyDown={step}
        />
      </div>
      {found.length === 0 && <p className={styles.none}>{t('reader.find_claim_none')}</p>}
      <div className={styles.list}>
        {found.map((claim) => (
          <label key={claim.id} className={styles.claim}>
            <input
              type="radio"
              name={field.name}
              value={claim.id}
              checked={claim.id === marked}
              onChange={() => setChosen(claim.id)}
            />
            <b>{numberLabel('C', claim.number)}</b>
            <VerdictIcon standing={claim.standing} />
            <span lang={langOf(claim.language)}>{claim.wording}</span>
          </label>
        ))}
      </div>
      <FieldErrors field={field} />
    </fieldset>
  )
}

/** Claims whose number begins, or whose wording agrees, with what was typed; the preferred one first. */
export function findClaims(
  claims: readonly ReaderClaim[],
  typed: string,
  preferred: string | undefined,
): ReaderClaim[] {
  const words = foldForSearch(typed).split(' ').filter(Boolean)
  const number = /^[cс]?(\d+)$/iu.exec(typed.trim())?.[1]
  const hits = claims.filter((claim) => {
    if (number) return String(claim.number).startsWith(number)
    const wording = foldForSearch(claim.wording)
    return words.every((word) => wording.includes(word))
  })
  const rank = (claim: ReaderClaim) => (claim.id === preferred ? 0 : String(claim.number) === number ? 1 : 2)
  return [...hits].sort((a, b) => rank(a) - rank(b)).slice(0, shownAtOnce)
}
