import type { ReactNode } from 'react'
import type { EventData, EventType, FieldChange } from '#app/domain/event.ts'
import type { History } from '#app/domain/history.ts'
import type { UserId } from '#app/domain/ids.ts'
import type { Language } from '#app/domain/language.ts'
import type { MessageId } from '#app/messages/en.ts'
import { termText } from '#app/messages/terms.ts'
import type { Text } from '#app/messages/text.ts'
import { VerdictMark } from '../ui/marks.tsx'
import { NumberLabel } from '../ui/number-label.tsx'

/** What stands below a sentence: a source's exact words, words of an editor, a field that changed, a hash. */
export type Detail =
  | { kind: 'quote'; text: string; language: Language; label?: MessageId }
  | { kind: 'words'; text: string; language?: Language; label?: MessageId }
  | { kind: 'reasons'; text: string; label: MessageId; claim: string }
  | { kind: 'change'; change: FieldChange }
  | { kind: 'hash'; text: string; label: MessageId }

/** An event in words: what its sentence names, and what stands below it. */
export type Account = { values: Record<string, ReactNode>; details: Detail[] }

/** What the accounts are told with: the catalogue, the way to the case, and who and what it holds. */
export type Telling = { t: Text; casePath: string } & Pick<History, 'names' | 'languages'>

type Accounts = { [T in EventType]: (data: EventData<T>, telling: Telling) => Account }

/** One account for each kind of event; without it, or without its sentence `history.<kind>`, this does not compile. */
export const accounts: Accounts = {
  store_created: () => said({}),
  user_admitted: (data, how) => said({ user: person(data.user, how), role: how.t(`role.${data.role}`) }),
  role_changed: ({ user, from, to }, how) =>
    said({ user: person(user, how), from: how.t(`role.${from}`), to: how.t(`role.${to}`) }),
  user_renamed: ({ user }, how) => said({ user: person(user, how) }),
  password_changed: ({ user }, how) => said({ user: person(user, how) }),
  sessions_revoked: ({ user, count }, how) => said({ user: person(user, how), count }),
  invitation_issued: ({ role }, { t }) => said({ role: t(`role.${role}`) }),
  invitation_revoked: () => said({}),

  case_opened: ({ title }) => said({}, { kind: 'words', text: title }),
  case_revised: ({ changes }) => said({}, ...changed(changes)),

  source_added: (data, how) => said(linked(data, how), words(data.title, languageOf(data.source, how))),
  source_revised: (data, how) => said(linked(data, how), ...changed(data.changes)),
  capture_taken: (data, how) =>
    said(
      { ...linked(data, how), method: termText(how.t, 'capture_method', data.method) },
      { kind: 'hash', label: 'history.bytes_hash', text: data.bytesSha256 },
      { kind: 'hash', label: 'history.text_hash', text: data.textSha256 },
    ),
  passages_located: (data, how) => {
    const { exact, moved, changed, ambiguous, lost } = data
    return said({ ...linked(data, how), kept: exact + moved, changed, ambiguous, lost })
  },
  passage_confirmed: (data, how) => said(linked(data, how), ...recut(data, how)),
  passage_left: (data, how) => said(linked(data, how), quote(data, how)),
  boilerplate_marked: (data, how) => said(linked(data, how), quote(data, how)),
  boilerplate_unmarked: (data, how) => said(linked(data, how), quote(data, how)),
  quote_translated: (data, how) =>
    said(
      { ...linked(data, how), language: how.t(`language.${data.language}`) },
      words(data.text, data.language),
    ),

  claim_recorded: (data, how) => said(linked(data, how), words(data.wording, data.language)),
  claim_reworded: (data, how) =>
    said(
      linked(data, how),
      { kind: 'words', label: 'history.from', text: data.from },
      { kind: 'words', label: 'history.to', text: data.to },
      why(data.why),
    ),
  claim_revised: (data, how) => said(linked(data, how), ...changed(data.changes)),
  claim_translated: (data, how) =>
    said(
      { ...linked(data, how), language: how.t(`language.${data.language}`) },
      words(data.text, data.language),
    ),
  claim_retracted: (data, how) => said(linked(data, how), why(data.why)),

  appearance_added: (data, how) => said({ ...linked(data, how), role: data.role }, quote(data, how)),
  appearance_recut: (data, how) => said(linked(data, how), ...recut(data, how)),
  appearance_retracted: (data, how) => said(linked(data, how), why(data.why)),

  evidence_attached: (data, how) => {
    const values = { ...linked(data, how), stance: data.stance, proximity: data.proximity ?? 'unknown' }
    return data.quote === null
      ? said(values, words(how.t('evidence.whole_source')))
      : said(values, quote({ ...data, quote: data.quote }, how))
  },
  evidence_revised: (data, how) => said(linked(data, how), ...changed(data.changes)),
  evidence_recut: (data, how) => said(linked(data, how), ...recut(data, how)),
  evidence_retracted: (data, how) => said(linked(data, how), why(data.why)),

  verdict_given: (data, how) => {
    const { from, to, claim } = data
    const turn = from === 'unchecked' ? 'first' : from === to ? 'same' : 'other'
    const marks = {
      from: <VerdictMark key="from" standing={from} />,
      to: <VerdictMark key="to" standing={to} />,
    }
    return said(
      { ...linked(data, how), ...marks, turn },
      { kind: 'reasons', label: 'history.why', text: data.why, claim },
    )
  },
}

function said(values: Record<string, ReactNode>, ...details: Detail[]): Account {
  return { values, details }
}

/** The numbered things that an event names, as links. Evidence stands on the page of its claim. */
function linked(data: { claim?: string; source?: string; evidence?: string }, { casePath }: Telling) {
  const { claim, source, evidence } = data
  const claimPath = `${casePath}/claims/${claim}`
  return {
    claim: claim && <NumberLabel key="claim" label={claim} to={claimPath} />,
    source: source && <NumberLabel key="source" label={source} to={`${casePath}/sources/${source}`} />,
    evidence: evidence && <NumberLabel key="evidence" label={evidence} to={`${claimPath}#${evidence}`} />,
  }
}

function person(id: string, { t, names }: Telling): ReactNode {
  return <bdi key="user">{names[id as UserId] ?? t('history.somebody')}</bdi>
}

function languageOf(source: string, { languages }: Telling): Language {
  return languages[source] ?? 'und'
}

function quote(data: { source: string; quote: string }, how: Telling): Detail {
  return { kind: 'quote', text: data.quote, language: languageOf(data.source, how) }
}

function words(text: string, language?: Language): Detail {
  return { kind: 'words', text, ...(language && { language }) }
}

function why(text: string): Detail {
  return { kind: 'words', label: 'history.why', text }
}

function changed(changes: FieldChange[]): Detail[] {
  return changes.map((change) => ({ kind: 'change', change }))
}

function recut(data: { source: string; from: string; to: string }, how: Telling): Detail[] {
  const language = languageOf(data.source, how)
  return [
    { kind: 'quote', label: 'history.from', text: data.from, language },
    { kind: 'quote', label: 'history.to', text: data.to, language },
  ]
}
