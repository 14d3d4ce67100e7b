import type { ShownCell } from '#app/domain/board-page.ts'
import { fitWords, waitingFitWords } from '#app/messages/fit-words.ts'
import { useText } from '../text.tsx'
import styles from './cell-panel.module.css'

/** How editors hold a cell, and what they held of the words that it had before. */
export function CellFits({ fits, waiting }: Pick<ShownCell, 'fits' | 'waiting'>) {
  const t = useText()
  return (
    <>
      {fits.length > 0 && (
        <section aria-label={t('board.fits_of_editors')}>
          <h3>{t('board.fits_of_editors')}</h3>
          <ul className={styles.fits}>
            {fits.map((held) => (
              <li key={held.userId}>{fitWords(t, held)}</li>
            ))}
          </ul>
        </section>
      )}
      {waiting.length > 0 && (
        <section aria-label={t('board.fits_waiting')}>
          <h3>{t('board.fits_waiting')}</h3>
          <p className="small">{t('board.fits_waiting_text')}</p>
          <ul className={styles.fits}>
            {waiting.map((held) => (
              <li key={held.userId}>
                {waitingFitWords(t, held)}
                <blockquote className={styles.older} dir="auto">
                  {held.words}
                </blockquote>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
