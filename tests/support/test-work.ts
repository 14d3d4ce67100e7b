import type { Actor, Role } from '#app/domain/actor.ts'
import { makeId, type UserId } from '#app/domain/ids.ts'
import type { Work } from '#app/services/work.server.ts'
import { migrate } from '#db/migrate.server.ts'
import { configure, type Db, openDatabaseFromBytes } from '#db/open-database.server.ts'
import { users } from '#db/schema/index.server.ts'
import { Database } from '#db/sqlite-binding.server.ts'

let migrated: Buffer | undefined

/** A store of its own for one test, in memory, migrated. */
export function testStore(): Db {
  if (!migrated) {
    const db = configure(new Database(':memory:'))
    migrate(db)
    migrated = db.$client.serialize()
  }
  return openDatabaseFromBytes(migrated)
}

/** A clock that starts on 21 November 2026, 09:00 UTC and goes on by one second at each look. */
export function testClock(start = '2026-11-21T09:00:00.000Z'): () => string {
  let at = Date.parse(start)
  return () => {
    const now = new Date(at).toISOString()
    at += 1000
    return now
  }
}

/** Ids that count up: `clm_0001`. */
export function testIds(): Work['newId'] {
  let count = 0
  return (kind) => makeId(kind, String(++count).padStart(4, '0'))
}

/** Adds a person with a name and a role, who cannot sign in. */
export function testPerson(db: Db, name: string, role: Role = 'editor'): Actor {
  const id = `usr_${name.toLowerCase()}` as UserId
  const at = new Date('2026-11-21T08:00:00Z')
  db.insert(users)
    .values({ id, name, email: `${name.toLowerCase()}@desk.invalid`, role, createdAt: at, updatedAt: at })
    .run()
  return { id, name, role }
}

/** Everything a service asks for: a fresh store, an editor named Aigul, a clock and ids that repeat. */
export function testWork(role: Role = 'editor'): Work & { db: Db } {
  const db = testStore()
  return { db, actor: testPerson(db, 'Aigul', role), now: testClock(), newId: testIds() }
}

/** The same store in somebody else's hands. */
export function as<W extends Work>(work: W, actor: Actor): W {
  return { ...work, actor }
}
