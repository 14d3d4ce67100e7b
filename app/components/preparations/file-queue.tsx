import { useEffect, useRef } from 'react'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { FileOutcome } from './file-outcome.tsx'
import styles from './file-queue.module.css'
import type { QueuedFile } from './use-file-queue.ts'

type FileQueueProps = {
  queue: QueuedFile[]
  casePath: string
  onRetry: (file: QueuedFile, anyway: boolean) => void
}

/** Several files on their way in: how far each is, and what became of it. */
export function FileQueue({ queue, casePath, onRetry }: FileQueueProps) {
  const t = useText()
  const head = useRef<HTMLHeadingElement>(null)
  const newest = queue.at(-1)?.key
  useEffect(() => {
    if (newest) head.current?.scrollIntoView({ block: 'nearest' })
  }, [newest])
  if (queue.length === 0) return null
  const done = queue.filter(({ state }) => state !== 'waiting' && state !== 'reading').length
  const read = queue.filter((file) => file.state === 'answered' && 'preparation' in file.result).length
  const count = queue.length
  return (
    <section aria-labelledby="file-queue" className={styles.queue}>
      <h2 id="file-queue" ref={head}>
        {t('preparations.files')}
      </h2>
      <p role="status">
        {done < count
          ? t('preparations.progress', { done, count })
          : t('preparations.results', { read, count })}
      </p>
      <progress className={styles.bar} value={done} max={count} aria-labelledby="file-queue" />
      <ul className={styles.list}>
        {queue.map((file) => (
          <li key={file.key} className={styles.file} data-state={outcomeName(file)}>
            <span className={styles.state}>{t(`preparations.state.${outcomeName(file)}`)}</span>
            <span className={styles.said}>
              <Said file={file} casePath={casePath} />
            </span>
            <Retry file={file} onRetry={onRetry} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function outcomeName(file: QueuedFile) {
  if (file.state === 'answered') return 'preparation' in file.result ? 'read' : 'refused'
  if (file.state === 'waiting' || file.state === 'reading') return file.state
  return file.state === 'invalid' ? 'refused' : 'failed'
}

function Said({ file, casePath }: { file: QueuedFile; casePath: string }) {
  const t = useText()
  const { name } = file.file
  switch (file.state) {
    case 'answered':
      return <FileOutcome result={file.result} casePath={casePath} />
    case 'invalid':
      return `${name}: ${file.said.join(' ')}`
    case 'unreachable':
    case 'signed_out':
      return `${name}: ${t(`preparations.${file.state}`)}`
    default:
      return name
  }
}

/** What did not arrive can be sent again, and what the case has already can be added all the same. */
function Retry({ file, onRetry }: Pick<FileQueueProps, 'onRetry'> & { file: QueuedFile }) {
  const t = useText()
  if (file.state === 'unreachable' || file.state === 'signed_out') {
    return <Button onClick={() => onRetry(file, false)}>{t('preparations.send_again')}</Button>
  }
  const known =
    file.state === 'answered' && 'refusal' in file.result && file.result.refusal.id.startsWith('source.')
  return known ? <Button onClick={() => onRetry(file, true)}>{t('preparations.add_anyway')}</Button> : null
}
