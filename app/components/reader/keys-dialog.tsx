import { forwardRef, type RefObject } from 'react'
import type { MessageId } from '#app/messages/en.ts'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { Kbd } from '../ui/kbd.tsx'
import styles from './keys-dialog.module.css'

type Row = [keys: string[], words: MessageId]

const reading: Row[] = [
  [['←', '→'], 'reader.key_word'],
  [['↑', '↓'], 'reader.key_sentence'],
  [['Ctrl', '↑', '↓'], 'reader.key_paragraph'],
  [['Shift'], 'reader.key_extend'],
  [['Enter'], 'reader.key_enter'],
]

const using: Row[] = [
  [['C'], 'reader.key_claim'],
  [['A'], 'reader.key_appears'],
  [['+'], 'reader.key_for'],
  [['−'], 'reader.key_against'],
  [['F'], 'reader.key_relay'],
  [['B'], 'reader.key_fold'],
  [['Ctrl', 'Enter'], 'reader.key_send'],
]

const moving: Row[] = [
  [['N', 'P'], 'reader.key_next'],
  [['R'], 'reader.key_recut'],
  [['T'], 'reader.key_text'],
  [['Esc'], 'reader.key_escape'],
  [['?'], 'reader.key_help'],
]

const viewing: Row[] = moving.filter(([, words]) => words !== 'reader.key_recut')

/** The list of keys. Opened with `?`. */
export const KeysDialog = forwardRef<HTMLDialogElement, { mayEdit: boolean }>(function KeysDialog(
  { mayEdit },
  ref,
) {
  const t = useText()
  const close = () => (ref as RefObject<HTMLDialogElement>).current?.close()
  return (
    <dialog ref={ref} className={styles.dialog} aria-labelledby="keys-title">
      <h2 id="keys-title">{t('reader.keys_title')}</h2>
      <KeyList title={t('reader.keys_reading')} rows={reading} />
      {mayEdit && <KeyList title={t('reader.keys_using')} rows={using} />}
      <KeyList title={t('reader.keys_moving')} rows={mayEdit ? moving : viewing} />
      <Button onClick={close}>{t('reader.keys_close')}</Button>
    </dialog>
  )
})

function KeyList({ title, rows }: { title: string; rows: Row[] }) {
  const t = useText()
  return (
    <section>
      <h3>{title}</h3>
      <dl className={styles.keys}>
        {rows.map(([keys, words]) => (
          <div key={words}>
            <dt>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
