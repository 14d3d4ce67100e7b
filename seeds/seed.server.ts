import { openCase } from '#app/services/cases/open-case.server.ts'
import { atomically } from '#db/atomically.server.ts'
import type { Db } from '#db/open-database.server.ts'
import { findCaseBySlug } from '#db/queries/cases.server.ts'
import { seedClaims } from './seed-claims.server.ts'
import type { Seeding } from './seed-context.server.ts'
import { seedPeople } from './seed-people.server.ts'
import { seedQuestions } from './seed-questions.server.ts'
import { seedRelays } from './seed-relays.server.ts'
import { askForSignatures, seedSignOffs, seedTalk } from './seed-sign-offs.server.ts'
import { seedSources } from './seed-sources.server.ts'
import { seedClock, seedIds } from './seed-time.ts'
import { seedLater, seedVerdicts } from './seed-verdicts.server.ts'
import { seedReturned } from './worked-case/sign-offs.ts'
import { type WorkedCase, workedCase } from './worked-case/worked-case.ts'

/** Puts the worked case into the store through the services, or finds it there and does nothing. */
export function seedWorkedCase(db: Db): 'seeded' | 'present' {
  return seedCase(db, workedCase)
}

/**
 * The same for any content: all of it or, when a quote is not found or a rule is broken, none of it.
 * Ids and clock are fixed, so the same content makes the same events in every store.
 */
export function seedCase(db: Db, content: WorkedCase): 'seeded' | 'present' {
  return atomically(db, (tx) => {
    if (findCaseBySlug(tx, content.head.slug)) return 'present'
    const clock = seedClock('2026-11-19T09:00:00.000Z')
    const works = seedPeople({ db: tx, now: clock.now, newId: seedIds() })
    const opened = openCase(works.aigul, content.head)
    const seeding: Seeding = {
      content,
      caseId: opened.id,
      works,
      clock,
      captures: new Map(),
      claims: new Map(),
      evidence: new Map(),
      translated: new Set(),
    }
    seedSources(seeding)
    seedRelays(seeding)
    seedClaims(seeding)
    clock.moveTo('2026-11-20T09:00:00.000Z')
    askForSignatures(seeding, true)
    seedVerdicts(seeding)
    clock.rest(20)
    seedSignOffs(seeding, seedReturned)
    clock.moveTo('2026-11-20T14:00:00.000Z')
    seedLater(seeding)
    clock.rest(20)
    seedSignOffs(seeding, {})
    clock.moveTo('2026-11-20T16:00:00.000Z')
    seedQuestions(seeding)
    seedTalk(seeding)
    askForSignatures(seeding, false)
    return 'seeded'
  })
}
