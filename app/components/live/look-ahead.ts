import { isLess, type Role } from '#app/domain/actor.ts'
import { roleHeader } from '#app/domain/live.ts'

/** Why a page is not loaded anew: it is closed to everybody by now, or its reader may less than when they opened it. */
export type Closure = 'closed' | 'forbidden'

/** What would come of loading a page: it loads, it is closed, or it cannot be had at the moment. */
export type Outlook = 'loads' | 'fails' | Closure

/** Asks for the page as a refresh does, and leaves it as it stands. Who is signed out is led elsewhere, which is no page either. */
export async function lookAhead(
  { pathname, search }: Pick<Location, 'pathname' | 'search'>,
  role: Role | undefined,
): Promise<Outlook> {
  try {
    const { status, headers } = await fetch(`${pathname}.data${search}`)
    if (status === 403 || (role && isLess(headers.get(roleHeader), role))) return 'forbidden'
    if (status === 200) return 'loads'
    return [404, 423].includes(status) ? 'closed' : 'fails'
  } catch {
    return 'fails'
  }
}
