import { type RefObject, useLayoutEffect, useRef } from 'react'
import { useText } from '../text.tsx'
import { Kbd } from '../ui/kbd.tsx'
import styles from './selection-bar.module.css'

export type Use = 'claim' | 'appearance' | 'supports' | 'contradicts' | 'relay' | 'boilerplate'

type SelectionBarProps = {
  /** The last line of the selection in the window, or null when it is not drawn. */
  box: DOMRect | null
  within: RefObject<HTMLElement>
  changed: boolean
  folded: boolean
  onUse: (use: Use) => void
}

/** What can be done with the selected words, each with its key. Stands under them; on a narrow page at its lower edge. */
export function SelectionBar({ box, within, changed, folded, onUse }: SelectionBarProps) {
  const t = useText()
  const bar = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (bar.current && within.current && box) placeUnder(bar.current, within.current, box)
  }, [box, within])

  const uses: { use: Use; words: string; full?: string; key: string }[] = [
    { use: 'claim', words: t('reader.new_claim'), key: 'C' },
    { use: 'appearance', words: t('reader.appears_in'), key: 'A' },
    { use: 'supports', words: t('reader.evidence_for'), key: '+' },
    {
      use: 'contradicts',
      words: t('reader.evidence_against'),
      full: t('reader.evidence_against_full'),
      key: '−',
    },
    { use: 'relay', words: t('reader.has_it_from'), key: 'F' },
    { use: 'boilerplate', words: t(folded ? 'reader.unfold' : 'reader.fold'), key: 'B' },
  ]
  return (
    <div ref={bar} className={styles.bar} role="toolbar" aria-label={t('reader.toolbar')}>
      {changed ? (
        <p className={styles.changed}>{t('reader.changed_text')}</p>
      ) : (
        uses.map(({ use, words, full, key }) => (
          <button
            key={use}
            type="button"
            className={styles.use}
            aria-label={full}
            onPointerDown={(event) => event.preventDefault()}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onUse(use)}
          >
            {words} <Kbd>{key}</Kbd>
          </button>
        ))
      )}
    </div>
  )
}

/** Under the selection's last line, or over it when there is no room; never beyond the edges. */
function placeUnder(bar: HTMLElement, within: HTMLElement, box: DOMRect): void {
  const frame = within.getBoundingClientRect()
  const touch = window.matchMedia('(pointer: coarse)').matches
  const gap = touch ? 40 : 10
  const below = box.bottom + gap + bar.offsetHeight < window.innerHeight
  const top = below ? box.bottom + gap : box.top - gap - bar.offsetHeight
  const left = Math.min(Math.max(frame.left, box.left), frame.right - bar.offsetWidth)
  bar.style.setProperty('--top', `${Math.round(top - frame.top)}px`)
  bar.style.setProperty('--left', `${Math.round(Math.max(0, left - frame.left))}px`)
}
