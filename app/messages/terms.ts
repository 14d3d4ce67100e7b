import { en, type MessageId } from './en.ts'
import type { Text } from './text.ts'

/** The catalogue's name for a word of the domain: `termText(t, 'stance', 'supports')`. A word it does not know stays. */
export function termText(t: Text, area: string, word: string): string {
  const id = `${area}.${word}`
  return isMessageId(id) ? t(id) : word
}

function isMessageId(id: string): id is MessageId {
  return Object.hasOwn(en, id)
}
