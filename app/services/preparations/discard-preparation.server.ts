import { authorize } from '#app/domain/actor.ts'
import type { PreparationId } from '#app/domain/ids.ts'
import { deletePreparation, getPreparation } from '#db/queries/preparations.server.ts'
import { changeIfAny, type Work } from '../work.server.ts'

/** Gives up a work that was on its way in. It never was part of the case, so no event is recorded. */
export function discardPreparation(work: Work, preparationId: PreparationId): void {
  changeIfAny(work, ({ tx }) => {
    deletePreparation(tx, authorize(work.actor, 'edit', getPreparation(tx, preparationId)))
  })
}
