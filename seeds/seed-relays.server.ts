import { originDraftSchema, relayDraftSchema } from '#app/domain/relay-draft.ts'
import { assessReliability } from '#app/services/relays/assess-reliability.server.ts'
import { nameOrigin } from '#app/services/relays/name-origin.server.ts'
import { recordRelay } from '#app/services/relays/record-relay.server.ts'
import { demand, placeOf, type Seeding, translateOnce } from './seed-context.server.ts'

/** Records from whom each text has it, where it says so, and how reliable it was found to be. */
export function seedRelays(seeding: Seeding): void {
  for (const { source, by, from, kind, quote, note } of seeding.content.relays) {
    const work = seeding.works[by]
    const origin = nameOrigin(work, { caseId: seeding.caseId, draft: originDraftSchema.parse(from) })
    const { passageId } = recordRelay(work, {
      sourceId: demand(seeding.captures, source).sourceId,
      from: { originId: origin.id },
      draft: relayDraftSchema.parse({ kind, note }),
      place: placeOf(seeding, quote),
    })
    if (passageId) translateOnce(seeding, by, passageId, quote)
  }
  for (const { source, by, ...draft } of seeding.content.reliabilities) {
    const { sourceId } = demand(seeding.captures, source)
    assessReliability(seeding.works[by], { sourceId, draft })
  }
}
