import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { LexicalTypeaheadMenuPlugin, MenuOption } from '@lexical/react/LexicalTypeaheadMenuPlugin'
import { $createTextNode, type TextNode } from 'lexical'
import { useCallback, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { useIntl } from 'react-intl'
import { type Locale, textFor } from '#app/messages/text.ts'
import { $createEvidenceChip } from './evidence-chip-node.ts'
import { filterEvidence, matchEvidence } from './evidence-trigger.ts'
import styles from './rationale-editor.module.css'
import type { CitableEvidence } from './rationale-editor.tsx'

class EvidenceOption extends MenuOption {
  readonly evidence: CitableEvidence
  constructor(evidence: CitableEvidence) {
    super(`E${evidence.number}`)
    this.evidence = evidence
  }
}

/** Offers the claim's evidence while `@` or E and a number is typed, and puts the chip in their place. */
export function EvidenceMenu({ evidence }: { evidence: readonly CitableEvidence[] }) {
  const t = textFor(useIntl().locale as Locale)
  const [editor] = useLexicalComposerContext()
  const [asked, setAsked] = useState<string | null>(null)
  const options = useMemo(
    () => (asked === null ? [] : filterEvidence(evidence, asked).map((each) => new EvidenceOption(each))),
    [evidence, asked],
  )
  const insert = useCallback(
    (option: EvidenceOption, typed: TextNode | null, close: () => void) => {
      editor.update(() => {
        const chip = $createEvidenceChip(option.evidence.number)
        const space = $createTextNode(' ')
        if (typed) typed.replace(chip)
        chip.insertAfter(space)
        space.select(1, 1)
      })
      close()
    },
    [editor],
  )
  return (
    <LexicalTypeaheadMenuPlugin<EvidenceOption>
      options={options}
      onQueryChange={setAsked}
      onSelectOption={insert}
      triggerFn={matchEvidence}
      anchorClassName={styles.menuAnchor ?? ''}
      menuRenderFn={(anchor, { selectedIndex, selectOptionAndCleanUp, setHighlightedIndex }) =>
        anchor.current && options.length > 0
          ? createPortal(
              <div className={styles.menu} aria-label={t('rationale.evidence_list')} role="listbox">
                {options.map((option, at) => (
                  <div
                    key={option.key}
                    id={`typeahead-item-${at}`}
                    ref={option.setRefElement}
                    className={styles.option}
                    role="option"
                    tabIndex={-1}
                    aria-selected={selectedIndex === at}
                    onMouseDown={(event) => {
                      event.preventDefault()
                      selectOptionAndCleanUp(option)
                    }}
                    onPointerEnter={() => setHighlightedIndex(at)}
                  >
                    <b>{option.key}</b>
                    <span>{t(`stance.${option.evidence.stance}`)}</span>
                    {option.evidence.quote === null ? (
                      <span>{t('rationale.no_quote')}</span>
                    ) : (
                      <q>{option.evidence.quote.slice(0, 80).toWellFormed()}</q>
                    )}
                  </div>
                ))}
              </div>,
              anchor.current,
            )
          : null
      }
    />
  )
}
