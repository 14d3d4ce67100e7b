import { useState } from 'react'
import type { ClaimLine } from '#app/domain/case-overview.ts'
import type { ClaimId } from '#app/domain/ids.ts'
import { foldForSearch } from '#app/domain/search-text.ts'
import { useText } from '../text.tsx'
import type { SeveralField } from '../ui/choice-field.tsx'
import fieldStyles from '../ui/field.module.css'
import { FieldErrors } from '../ui/field.tsx'
import { VerdictIcon } from '../ui/marks.tsx'
import { langOf } from '../ui/quote.tsx'
import styles from './claim-choice.module.css'

type Line = Omit<ClaimLine, 'sides'>

export type ChoosableClaim = Line & { id: ClaimId }

/** Claims to tick. Typing hides those that do not hold the words; what is ticked stays ticked and in sight. */
export function ClaimChoice({ field, claims }: { field: SeveralField; claims: ChoosableClaim[] }) {
  const t = useText()
  const [typed, setTyped] = useState('')
  const { id, name, errors, defaultValue } = field
  const taken = [defaultValue].flat()
  const [ticked, setTicked] = useState<ReadonlySet<ClaimId>>(
    () => new Set(claims.map((claim) => claim.id).filter((one) => taken.includes(one))),
  )
  const isFound = finder(typed)
  const none = !claims.some((claim) => isFound(claim) || ticked.has(claim.id))
  const turn = (claim: ClaimId, on: boolean) =>
    setTicked((before) => new Set(on ? [...before, claim] : [...before].filter((one) => one !== claim)))
  return (
    <fieldset className={styles.choice}>
      <legend className={fieldStyles.label}>{t('questions.from_claims')}</legend>
      <label className={fieldStyles.label}>
        {t('questions.find_claims')}
        <input
          type="search"
          className={fieldStyles.control}
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
      </label>
      <p className={fieldStyles.hint}>{t('questions.find_claims_hint')}</p>
      {none && <p className="small">{t('questions.no_claim_found')}</p>}
      <ul id={id} className={styles.list}>
        {claims.map((claim) => (
          <li key={claim.number} hidden={!isFound(claim) && !ticked.has(claim.id)}>
            <label className={styles.claim}>
              <input
                type="checkbox"
                name={name}
                value={claim.id}
                defaultChecked={taken.includes(claim.id)}
                onChange={(event) => turn(claim.id, event.currentTarget.checked)}
              />
              <b>C{claim.number}</b>
              <VerdictIcon standing={claim.standing} />
              <span lang={langOf(claim.language)}>{claim.wording}</span>
            </label>
          </li>
        ))}
      </ul>
      <FieldErrors field={{ id, name, errors }} />
    </fieldset>
  )
}

/** Tells whether a claim has the number, or holds all the words, that were typed. */
function finder(typed: string): (claim: Line) => boolean {
  const number = /^[cс]?(\d+)$/iu.exec(typed.trim())?.[1]
  if (number) return (claim) => String(claim.number).startsWith(number)
  const words = foldForSearch(typed).split(' ').filter(Boolean)
  return (claim) => {
    const wording = foldForSearch(claim.wording)
    return words.every((word) => wording.includes(word))
  }
}
