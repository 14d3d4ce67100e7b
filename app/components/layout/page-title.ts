import type { MessageId } from '#app/messages/en.ts'
import { textFor } from '#app/messages/text.ts'

/** The title of a page as the browser's tab shows it: `export const meta = () => pageTitle('people.title')`. */
export function pageTitle(id: MessageId): { title: string }[] {
  const t = textFor('en')
  return [{ title: t('common.page_title', { title: t(id) }) }]
}

/** The same for a page that bears the title of what it shows; without one, the name of the product. */
export function titleOf(title: string | undefined): { title: string }[] {
  const t = textFor('en')
  return [{ title: title === undefined ? t('common.brand') : t('common.page_title', { title }) }]
}
