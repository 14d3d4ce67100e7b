import { randomBytes } from 'node:crypto'
import { sha256 } from '#db/hash.server.ts'

/** The secret of an invitation link. Only its hash goes into the store. */
export function makeInvitationToken(): { token: string; tokenSha256: string } {
  const token = randomBytes(32).toString('base64url')
  return { token, tokenSha256: sha256(token) }
}

/** The hash under which a link's invitation is found. */
export function hashInvitationToken(token: string): string {
  return sha256(token)
}
