import type { EventData, EventType } from '#app/domain/event.ts'
import { termText } from '#app/messages/terms.ts'
import { VerdictMark } from '../ui/marks.tsx'
import { questionAccounts } from './accounts-questions.tsx'
import { relayAccounts } from './accounts-relays.tsx'
import { signOffAccounts } from './accounts-sign-offs.tsx'
import {
  type Account,
  changed,
  languageOf,
  linked,
  person,
  quote,
  recut,
  said,
  type Telling,
  why,
  words,
} from './telling.tsx'

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

  handover_taken: ({ fileSha256, ...counts }) =>
    said(counts, { kind: 'hash', label: 'history.file_hash', text: fileSha256 }),

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

  ...questionAccounts,
  ...relayAccounts,
  ...signOffAccounts,
}
