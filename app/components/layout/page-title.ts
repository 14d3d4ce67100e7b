import type { MessageId } from '#app/messages/en.ts'
import { textFor } from '#app/messages/text.ts'

/** The title of a page as the browser's tab shows it: `export const meta = () => pageTitle('people.title')`. */
export function pageTitle(id: MessageId): { title: string }[] {
  const t = textFor('en')
  return [{ title: t('common.page_title', { title: t(id) }) }]
}
