import { WorkbenchError } from '#app/domain/errors.ts'
import { isSetUp, type UserRow } from '#db/queries/people.server.ts'
import { change, type Work } from '../work.server.ts'
import { admit } from './admission.server.ts'

export type FirstAdministrator = { name: string; email: string; passwordHash: string }

/** Admits the person who sets the workbench up. Only works while nobody can sign in; of two at once, one is refused. */
export function createFirstAdministrator(work: Omit<Work, 'actor'>, input: FirstAdministrator): UserRow {
  const id = work.newId('user')
  const actor = { id, name: input.name, role: 'administrator' } as const
  return change({ ...work, actor }, (recorder) => {
    if (isSetUp(recorder.tx)) throw new WorkbenchError('conflict', 'conflict.already_set_up')
    return admit(recorder, id, { ...input, role: 'administrator' })
  })
}
