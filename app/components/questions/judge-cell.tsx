import { Form } from '@remix-run/react'
import { fits } from '#app/domain/fit.ts'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import type { OpenedCell } from './cell-address.ts'
import styles from './cell-panel.module.css'

/** Plain buttons, one for each fit, so that a cell is judged with one press, with or without script. */
export function JudgeCell({ row, cell, answer }: OpenedCell) {
  const t = useText()
  const own = cell.fits.find(({ isOwn }) => isOwn)?.fit
  const older = cell.waiting.find(({ isOwn }) => isOwn)?.fit
  return (
    <Form method="post" preventScrollReset className={styles.judge} aria-label={t('board.fit_question')}>
      <p>{t('board.fit_question')}</p>
      <input type="hidden" name="intent" value="judge" />
      <input type="hidden" name="row" value={row.key} />
      <input type="hidden" name="claim" value={answer.id} />
      {older && (
        <Button kind="main" type="submit" name="fit" value={older}>
          {t('board.fit_still', { fit: t(`fit.${older}`) })}
        </Button>
      )}
      <div className={styles.choices}>
        {fits.map((fit) => (
          <Button key={fit} type="submit" name="fit" value={fit} aria-pressed={fit === own}>
            {t(`fit.${fit}`)}
          </Button>
        ))}
      </div>
      {(own || older) && (
        <Button kind="quiet" type="submit" name="fit" value="">
          {t('board.fit_back')}
        </Button>
      )}
    </Form>
  )
}
