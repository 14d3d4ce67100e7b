import type { Actor } from '#app/domain/actor.ts'
import { systemUserId } from '#app/domain/ids.ts'
import { admitUser } from '#app/services/people/admit-user.server.ts'
import type { Work } from '#app/services/work.server.ts'
import { editors } from './worked-case/editors.ts'
import type { EditorKey } from './worked-case/shapes.ts'

const commandLine: Actor = { id: systemUserId, name: 'Command line', role: 'administrator' }

/** Admits the two editors, without a way to sign in, in the name of the command line. */
export function seedPeople(base: Omit<Work, 'actor'>): Record<EditorKey, Work> {
  const admitted = (key: EditorKey): Work => {
    const { id, name, role } = admitUser(
      { ...base, actor: commandLine },
      { ...editors[key], passwordHash: null },
    )
    return { ...base, actor: { id, name, role } }
  }
  return { aigul: admitted('aigul'), taras: admitted('taras') }
}
