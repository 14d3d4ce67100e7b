import type { ShownFit, ShownWaitingFit } from '#app/domain/board-page.ts'
import type { Text } from './text.ts'

/** What an editor holds of a cell: “Aigul: consistent”, and whether they said so of the same words at another place. */
export function fitWords(
  t: Text,
  { by, fit, isCarried }: Pick<ShownFit, 'by' | 'fit' | 'isCarried'>,
): string {
  return t(isCarried ? 'board.cell_fit_carried' : 'board.cell_fit', { by, fit: t(`fit.${fit}`) })
}

/** What an editor held before the words of a row were cut anew, and that it does not count. */
export function waitingFitWords(t: Text, { by, fit }: Pick<ShownWaitingFit, 'by' | 'fit'>): string {
  return t('board.cell_fit_waiting', { by, fit: t(`fit.${fit}`) })
}
