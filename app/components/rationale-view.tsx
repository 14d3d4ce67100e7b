import { Fragment, type ReactNode } from 'react'
import type { Rationale, RationaleInline, RationaleWords } from '#app/domain/rationale.ts'
import styles from './rationale-view.module.css'

type RationaleViewProps = {
  rationale: Rationale
  /** Where the chip of a piece of evidence leads; on a claim's page its anchor. */
  evidenceHref?: (number: number) => string
}

/** A verdict's reasons, with chips that lead to the evidence they cite. */
export function RationaleView({ rationale, evidenceHref = (number) => `#E${number}` }: RationaleViewProps) {
  const inlines = (list: RationaleInline[]) =>
    list.map((inline, at) => (
      <Fragment key={keyOf(inline.type, at)}>{viewInline(inline, evidenceHref)}</Fragment>
    ))
  return (
    <div className={styles.rationale}>
      {rationale.map((block, at) => {
        const key = keyOf(block.type, at)
        if (block.type === 'paragraph') return <p key={key}>{inlines(block.children)}</p>
        const items = block.items.map((item, place) => <li key={keyOf('item', place)}>{inlines(item)}</li>)
        return block.ordered ? <ol key={key}>{items}</ol> : <ul key={key}>{items}</ul>
      })}
    </div>
  )
}

/** Nothing in a rationale that is shown ever moves, so its place is its key. */
function keyOf(type: string, at: number): string {
  return `${type}-${at}`
}

function viewInline(inline: RationaleInline, evidenceHref: (number: number) => string): ReactNode {
  if (inline.type === 'evidence') {
    return (
      <a className={styles.chip} href={evidenceHref(inline.number)}>
        E{inline.number}
      </a>
    )
  }
  if (inline.type === 'text') return viewWords(inline)
  return (
    <a href={inline.url} rel="noreferrer noopener">
      {inline.children.map((words, at) => (
        <Fragment key={keyOf('words', at)}>{viewWords(words)}</Fragment>
      ))}
    </a>
  )
}

function viewWords({ text, bold, italic }: RationaleWords): ReactNode {
  const leaning = italic ? <em>{text}</em> : text
  return bold ? <strong>{leaning}</strong> : leaning
}
