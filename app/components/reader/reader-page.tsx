import { useNavigate } from '@remix-run/react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Span } from '#app/domain/passage.ts'
import type { ReaderCard, ReadSource } from '#app/domain/reading.ts'
import { indexSpans } from '#app/editor/intervals.ts'
import type { ReadingLabels } from '#app/editor/reading-plan.ts'
import { locatorWords } from '#app/messages/place-words.ts'
import { useText } from '../text.tsx'
import { KeysDialog } from './keys-dialog.tsx'
import { Margin } from './margin.tsx'
import { PassageChoice } from './passage-choice.tsx'
import styles from './reader.module.css'
import { ReaderPanel, type Task } from './reader-panel.tsx'
import { relayPath } from './relay-path.ts'
import { SelectionBar, type Use } from './selection-bar.tsx'
import { SourceHead } from './source-head.tsx'
import { TextColumn } from './text-column.tsx'
import { useBoilerplate } from './use-boilerplate.ts'
import { useCaret } from './use-caret.ts'
import { type AskedUse, useJumps } from './use-jumps.ts'
import { useMargin } from './use-margin.ts'
import { useReaderKeys } from './use-reader-keys.ts'
import { quoteOf, readSelection, useSelection } from './use-selection.ts'
import { shapeOf, useSession } from './use-session.ts'

type ReaderPageProps = {
  slug: string
  read: ReadSource
  mayEdit: boolean
  newer: boolean
  onBusy: (busy: boolean) => void
}

/** A source to be read: its text, and beside it the claims and evidence that rest on its words. */
export function ReaderPage({ slug, read, mayEdit, newer, onBusy }: ReaderPageProps) {
  const t = useText()
  const { text, blocks, cards } = read
  const frame = useRef<HTMLDivElement>(null)
  const root = useRef<HTMLElement>(null)
  const margin = useRef<HTMLElement>(null)
  const side = useRef<HTMLDivElement>(null)
  const keys = useRef<HTMLDialogElement>(null)
  const spoken = useRef<HTMLParagraphElement>(null)
  const labels = useMemo<ReadingLabels>(
    () => ({
      fold: (count, beginning) => t('reader.folded', { count, beginning }),
      locator: (locator) => locatorWords(t, locator),
    }),
    [t],
  )
  const say = useCallback((words: string) => {
    if (spoken.current) spoken.current.textContent = words
  }, [])

  const session = useSession(root, read, labels)
  const selection = useSelection(root, session)
  const caret = useCaret(session, text, blocks, say)
  const fold = useBoilerplate(read)
  const navigate = useNavigate()
  const [active, setActive] = useState<string | null>(null)
  const [pointed, setPointed] = useState<Span | null>(null)
  const [choices, setChoices] = useState<ReaderCard[]>([])
  const [task, setTask] = useState<Task | null>(null)
  const index = useMemo(() => indexSpans(cards), [cards])
  const activeCard = cards.find((card) => card.key === active)
  useMargin(margin, root, session, cards, active)

  useEffect(() => {
    const shown = activeCard ?? pointed
    session?.painter.setActive(shown && !task ? [shown] : [])
  }, [session, activeCard, pointed, task])

  useEffect(() => {
    onBusy(task !== null)
    return () => onBusy(false)
  }, [task, onBusy])

  // The words stay marked while a form about them has the focus.
  useEffect(() => {
    if (task && task.use !== 'recut') session?.painter.setCaret(task)
    return () => session?.painter.setCaret(null)
  }, [session, task])

  // A re-cut follows the selection.
  useEffect(() => {
    if (!selection || selection.changed) return
    setTask((known) => (known?.use === 'recut' ? { ...known, ...selection } : known))
  }, [selection])

  const look = useCallback((key: string | null) => {
    setActive(key)
    setPointed(null)
  }, [])

  const show = useCallback(
    (card: ReaderCard) => {
      look(card.key)
      session?.reveal(card, 'center')
    },
    [look, session],
  )

  const focusCard = useCallback((key: string) => {
    const card = [...(margin.current?.querySelectorAll<HTMLElement>('[data-card]') ?? [])].find(
      (each) => each.dataset.card === key,
    )
    card?.querySelector('button')?.focus({ preventScroll: true })
  }, [])

  const toCard = useCallback((card: ReaderCard) => show(card), [show])
  const toSpan = useCallback(
    (span: Span, use: AskedUse | null) => {
      setActive(null)
      setPointed(span)
      session?.reveal(span, 'center')
      const words = mayEdit && use && span.end <= text.length ? quoteOf(text, span) : null
      if (use && words) setTask({ use, ...words })
    },
    [session, mayEdit, text],
  )
  useJumps({ session, cards, toCard, toSpan })

  const atOffset = (offset: number, y: number) => {
    caret.place(offset)
    const hits = index.at(offset)
    const [only] = hits
    const beside = margin.current !== null && getComputedStyle(margin.current).position !== 'static'
    setChoices(hits.length > 1 || (!beside && only) ? hits : [])
    side.current?.style.setProperty('--at', `${y - side.current.getBoundingClientRect().top}px`)
    look(only?.key ?? null)
    if (only && beside) focusCard(only.key)
  }

  const spanNow = () => {
    const selected = session && readSelection(root.current, session)
    if (selected) return selected.changed ? null : selected
    const span = caret.span()
    return span && quoteOf(text, span)
  }

  const use = (asked: Use): boolean => {
    const span = spanNow()
    if (!span) return false
    if (asked === 'boilerplate') fold(span.start)
    else if (asked === 'relay') navigate(relayPath(slug, read, span))
    else setTask({ use: asked, start: span.start, end: span.end, quote: span.quote })
    return true
  }

  const recut = (key: string | null): boolean => {
    const card = cards.find((each) => each.key === key)
    if (!card) return false
    const { start, end } = card
    session?.reveal(card, 'nearest')
    root.current?.focus({ preventScroll: true })
    caret.take(card)
    setTask({ use: 'recut', card, start, end, quote: text.slice(start, end) })
    return true
  }

  const close = () => {
    setTask(null)
    getSelection()?.removeAllRanges()
    root.current?.focus({ preventScroll: true })
  }

  const step = (direction: 1 | -1) => {
    const at = cards.findIndex((card) => card.key === active)
    const next = cards[at < 0 && direction < 0 ? cards.length - 1 : at + direction]
    if (!next) return
    show(next)
    focusCard(next.key)
  }

  useReaderKeys({
    root,
    mayEdit,
    busy: task !== null,
    recutting: task?.use === 'recut',
    press: caret.press,
    use,
    step,
    recut: () => recut(active),
    help: () => keys.current?.showModal(),
    enter: () => {
      if (task?.use === 'recut') {
        frame.current?.querySelector<HTMLFormElement>('[role="dialog"] form')?.requestSubmit()
        return true
      }
      const span = caret.span()
      const [hit] = span ? index.within(span) : []
      if (!hit) return false
      look(hit.key)
      focusCard(hit.key)
      return true
    },
    leave: () => {
      if (task) close()
      else if (choices.length > 0) setChoices([])
      else {
        getSelection()?.removeAllRanges()
        caret.clear()
        look(null)
      }
      return true
    },
  })

  const box = useMemo(() => {
    if (!selection || !session) return null
    return session.boxOf({ start: selection.end - 1, end: selection.end })
  }, [selection, session])
  const folded = blocks.some(
    (block) =>
      block.boilerplate && selection && block.start <= selection.start && selection.start < block.end,
  )

  return (
    <div className={styles.reader} ref={frame}>
      <SourceHead read={read} slug={slug} mayEdit={mayEdit} onKeys={() => keys.current?.showModal()} />
      <div className={styles.text}>
        <TextColumn
          key={shapeOf(read)}
          ref={root}
          read={read}
          labels={labels}
          onPoint={(x, y) => {
            const offset = session?.characterAt(x, y) ?? null
            if (offset !== null) atOffset(offset, y)
            else setChoices([])
          }}
        />
      </div>
      <div className={styles.side} ref={side}>
        {task && (
          <div className={styles.panel}>
            <ReaderPanel {...{ task, read, newer }} preferred={activeCard?.claim.id} onClose={close} />
          </div>
        )}
        {!task && choices.length > 0 && (
          <div className={styles.choice}>
            <PassageChoice
              cards={choices}
              slug={slug}
              onClose={() => setChoices([])}
              onChoose={(key) => {
                look(key)
                setChoices([])
                focusCard(key)
              }}
            />
          </div>
        )}
        <Margin
          ref={margin}
          cards={cards}
          text={text}
          slug={slug}
          active={active}
          mayEdit={mayEdit}
          onLook={look}
          onShow={(key) => {
            const card = cards.find((each) => each.key === key)
            if (card) show(card)
          }}
          onRecut={recut}
        />
      </div>
      {mayEdit && selection && !task && (
        <SelectionBar
          box={box}
          within={frame}
          changed={selection.changed}
          folded={folded}
          onUse={(asked) => void use(asked)}
        />
      )}
      <p ref={spoken} className="only-read-out" role="status" aria-live="polite" />
      <KeysDialog ref={keys} mayEdit={mayEdit} />
    </div>
  )
}
