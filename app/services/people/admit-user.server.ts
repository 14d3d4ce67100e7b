import { authorize } from '#app/domain/actor.ts'
import type { UserRow } from '#db/queries/people.server.ts'
import { change, type Work } from '../work.server.ts'
import { type Admission, admit } from './admission.server.ts'

/** Admits a person in an administrator's name. */
export function admitUser(work: Work, input: Admission): UserRow {
  return change(work, (recorder) => {
    const admission = authorize(work.actor, 'administer', input)
    return admit(recorder, work.newId('user'), admission)
  })
}
