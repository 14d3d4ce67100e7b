import { Fragment } from 'react'
import type { CommentPart } from '#app/domain/comment-text.ts'
import styles from './comments.module.css'

/** A comment's plain words; addresses can be followed, names stand out. */
export function CommentText({ parts }: { parts: CommentPart[] }) {
  return (
    <p className={styles.words} dir="auto">
      {parts.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nothing in a comment ever moves
        <Fragment key={at}>{partOf(part)}</Fragment>
      ))}
    </p>
  )
}

function partOf({ kind, text }: CommentPart) {
  if (kind === 'name') return <span className={styles.name}>{text}</span>
  if (kind === 'words') return text
  return (
    <a href={text} rel="noreferrer noopener nofollow">
      {text}
    </a>
  )
}
