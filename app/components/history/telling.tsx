import type { ReactNode } from 'react'
import type { FieldChange } from '#app/domain/event.ts'
import type { History } from '#app/domain/history.ts'
import type { UserId } from '#app/domain/ids.ts'
import type { Language } from '#app/domain/language.ts'
import type { MessageId } from '#app/messages/en.ts'
import type { Text } from '#app/messages/text.ts'
import { NumberLabel } from '../ui/number-label.tsx'

/** What stands below a sentence: a source's exact words, words of an editor, a field that changed, a hash. */
export type Detail =
  | { kind: 'quote'; text: string; language: Language; label?: MessageId }
  | { kind: 'words'; text: string; language?: Language; label?: MessageId }
  | { kind: 'reasons'; text: string; label: MessageId; claim: string }
  | { kind: 'change'; change: FieldChange; area: string | undefined }
  | { kind: 'hash'; text: string; label: MessageId }

/** An event in words: what its sentence names, and what stands below it. */
export type Account = { values: Record<string, ReactNode>; details: Detail[] }

/** What the accounts are told with: the catalogue, the way to the case, and who and what it holds. */
export type Telling = { t: Text; casePath: string } & Pick<History, 'names' | 'languages' | 'keptFrom'>

/** An account of its values and what stands below it. */
export function said(values: Record<string, ReactNode>, ...details: Detail[]): Account {
  return { values, details }
}

/** The numbered things that an event names, as links. Evidence stands on the page of its claim. */
export function linked(
  data: { claim?: string; source?: string; evidence?: string; question?: string },
  { casePath }: Telling,
) {
  const { claim, source, evidence, question } = data
  const claimPath = `${casePath}/claims/${claim}`
  return {
    claim: claim && <NumberLabel key="claim" label={claim} to={claimPath} />,
    source: source && <NumberLabel key="source" label={source} to={`${casePath}/sources/${source}`} />,
    question: question && (
      <NumberLabel key="question" label={question} to={`${casePath}/questions/${question}`} />
    ),
    evidence: evidence && <NumberLabel key="evidence" label={evidence} to={`${claimPath}#${evidence}`} />,
  }
}

/** A person by name. */
export function person(id: string, { t, names }: Telling): ReactNode {
  return <bdi key="user">{names[id as UserId] ?? t('history.somebody')}</bdi>
}

/** The language of the source with this label. */
export function languageOf(source: string, { languages }: Telling): Language {
  return languages[source] ?? 'und'
}

/** Words of a source, in its language. */
export function quote(data: { source: string; quote: string }, how: Telling): Detail {
  return { kind: 'quote', text: data.quote, language: languageOf(data.source, how) }
}

/** Words of an editor. */
export function words(text: string, language?: Language): Detail {
  return { kind: 'words', text, ...(language && { language }) }
}

/** The reason of a change. */
export function why(text: string): Detail {
  return { kind: 'words', label: 'history.why', text }
}

/** Where the catalogue has the words for what a field holds. */
const areas: Record<string, string> = {
  stance: 'stance',
  proximity: 'proximity',
  kind: 'source_kind',
  language: 'language',
  basis: 'basis',
  circumstances: 'circumstance',
  credibility: 'credibility',
  requiresSignOff: 'history.is',
  exclusive: 'history.is',
}

/** Each field that changed; `own` are areas of the catalogue that only this event has. */
export function changed(changes: FieldChange[], own: Record<string, string> = {}): Detail[] {
  return changes.map((change) => ({ kind: 'change', change, area: { ...areas, ...own }[change.field] }))
}

/** The words that a passage held and those that it holds. */
export function recut(data: { source: string; from: string; to: string }, how: Telling): Detail[] {
  const language = languageOf(data.source, how)
  return [
    { kind: 'quote', label: 'history.from', text: data.from, language },
    { kind: 'quote', label: 'history.to', text: data.to, language },
  ]
}
