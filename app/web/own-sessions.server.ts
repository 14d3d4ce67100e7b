import type { AppLoadContext } from '@remix-run/node'
import { type Device, readDevice } from '#app/domain/device.ts'
import type { UserId } from '#app/domain/ids.ts'
import { listSessions } from '#db/queries/people.server.ts'

/** A session as its owner sees it. */
export type OwnSession = { id: string; here: boolean; device: Device; since: string; lastUsed: string }

/** Where a person is signed in: this session first, then the last used. */
export async function ownSessions(context: AppLoadContext, userId: UserId): Promise<OwnSession[]> {
  const current = await context.session()
  const sessions = listSessions(context.db, userId, context.now()).map((row) => ({
    id: row.id,
    here: row.id === current?.id,
    device: readDevice(row.userAgent),
    since: row.createdAt.toISOString(),
    lastUsed: row.updatedAt.toISOString(),
  }))
  return sessions.sort((a, b) => Number(b.here) - Number(a.here))
}
