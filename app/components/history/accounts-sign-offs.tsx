import type { EventData } from '#app/domain/event.ts'
import type { signOffEvents } from '#app/domain/event-sign-offs.ts'
import { VerdictMark } from '../ui/marks.tsx'
import { type Account, type Detail, linked, person, said, type Telling, why, words } from './telling.tsx'

type SignOffAccounts = {
  [T in keyof typeof signOffEvents]: (data: EventData<T>, telling: Telling) => Account
}

/** The events of proposing, signing, commenting and assigning in words. */
export const signOffAccounts: SignOffAccounts = {
  verdict_proposed: (data, how) => said({ ...linked(data, how), to: mark(data.to) }, reasons(data)),
  proposal_opened: (data, how) => said(linked(data, how)),
  verdict_signed: (data, how) =>
    said({ ...linked(data, how), to: mark(data.to) }, ...commented(data.comment)),
  verdict_returned: (data, how) => said(linked(data, how), ...commented(data.comment)),
  second_opinion_given: (data, how) =>
    said(
      { ...linked(data, how), to: mark(data.to), agrees: String(data.agrees) },
      ...commented(data.reasons),
    ),
  verdict_affirmed: (data, how) =>
    said(
      { ...linked(data, how), to: mark(data.to), proposed: String(data.proposed ?? false) },
      why(data.why),
    ),

  claim_assigned: (data, how) =>
    said({
      ...linked(data, how),
      user: data.user ? person(data.user, how) : '',
      to: data.user ? 'somebody' : 'nobody',
      due: data.due ?? 'none',
    }),
  comment_made: (data, how) =>
    said(
      {
        ...linked({ ...data, evidence: data.evidence ?? undefined }, how),
        on: data.evidence ? 'evidence' : data.verdict ? 'verdict' : 'claim',
      },
      words(data.text),
    ),

  sheet_signed: (data) =>
    said({ count: data.claims.length }, { kind: 'hash', label: 'history.sheet_hash', text: data.hash }),
  sheet_reopened: (data) =>
    said({}, why(data.why), { kind: 'hash', label: 'history.sheet_hash', text: data.hash }),
}

function mark(standing: EventData<'verdict_signed'>['to']) {
  return <VerdictMark key="to" standing={standing} />
}

function reasons({ why: text, claim }: { why: string; claim: string }): Detail {
  return { kind: 'reasons', text, label: 'history.why', claim }
}

function commented(text: string): Detail[] {
  return text === '' ? [] : [words(text)]
}
