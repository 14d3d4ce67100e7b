import type { ReactNode } from 'react'
import type { EventData } from '#app/domain/event.ts'
import type { relayEvents } from '#app/domain/event-relays.ts'
import { NumberLabel } from '../ui/number-label.tsx'
import {
  type Account,
  changed,
  type Detail,
  linked,
  quote,
  said,
  type Telling,
  why,
  words,
} from './telling.tsx'

type RelayAccounts = { [T in keyof typeof relayEvents]: (data: EventData<T>, telling: Telling) => Account }

/** The events of relays, origins and reliability in words. */
export const relayAccounts: RelayAccounts = {
  origin_named: ({ name, kind }, { t }) => said({ name, kind: t(`origin_kind.${kind}`) }),
  origin_revised: ({ name, changes }) => said({ name }, ...changed(changes, { kind: 'origin_kind' })),

  relay_recorded: (data, how) =>
    said(
      { ...linked(data, how), from: root(data.from, how), kind: data.kind },
      ...quoted(data, how),
      ...noted(data.note),
    ),
  relay_retracted: (data, how) => said({ ...linked(data, how), from: root(data.from, how) }, why(data.why)),
  circle_found: (data, how) =>
    said(
      { ...linked(data, how), from: root(data.from, how), kind: data.kind },
      ...quoted(data, how),
      ...noted(data.note),
    ),
  circle_retracted: (data, how) => said({ ...linked(data, how), from: root(data.from, how) }, why(data.why)),
  suggestion_decided: (data, how) =>
    said(
      { ...linked(data, how), other: root(data.other, how), decision: data.decision },
      ...noted(data.note),
    ),
  origin_marked: (data, how) => said({ ...linked(data, how), is: String(data.isOrigin) }),

  reliability_assessed: (data, how) =>
    said({ ...linked(data, how), topic: data.topic, grade: data.grade }, why(data.reason)),
}

/** A source of the case by its label, or an origin outside of it by its name. */
function root(from: string, { casePath }: Telling): ReactNode {
  if (!/^S\d+$/.test(from)) return <bdi key="from">{from}</bdi>
  return <NumberLabel key="from" label={from} to={`${casePath}/sources/${from}`} />
}

function quoted(data: { source: string; quote?: string | null | undefined }, how: Telling): Detail[] {
  return data.quote ? [quote({ source: data.source, quote: data.quote }, how)] : []
}

function noted(note: string): Detail[] {
  return note === '' ? [] : [words(note)]
}
