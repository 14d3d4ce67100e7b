import type { LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { numberLabel } from '#app/domain/claim.ts'
import type { SourceId } from '#app/domain/ids.ts'
import { layoutSchema } from '#app/domain/layout.ts'
import { discardPreparation } from '#app/services/preparations/discard-preparation.server.ts'
import { finishPreparation } from '#app/services/preparations/finish-preparation.server.ts'
import type { Work } from '#app/services/work.server.ts'
import { getSource } from '#db/queries/sources.server.ts'
import { preparationOf } from './claim-route.server.ts'
import { type FormHandler, onForm } from './handle-form.server.ts'
import { preparedSourceSchema } from './source-forms.server.ts'

/** How the editor parted the text, as JSON; empty when it is to stay as it was read. */
const layout = z
  .string()
  .max(20_000_000)
  .default('')
  .transform((value, context) => {
    if (value === '') return null
    const parsed = layoutSchema.safeParse(readJson(value))
    if (parsed.success) return parsed.data
    context.addIssue({ code: 'custom' })
    return z.NEVER
  })

function readJson(value: string): unknown {
  try {
    return JSON.parse(value)
  } catch {
    return null
  }
}

const lockSchema = preparedSourceSchema.extend({ layout })

/** The forms of the page on which a text is looked at before it is locked. */
export function preparationForms(params: LoaderFunctionArgs['params']): Record<string, FormHandler> {
  const casePath = `/cases/${params.slug}`
  const sourcePath = ({ db }: Work, { sourceId }: { sourceId: SourceId }) =>
    `${casePath}/sources/${numberLabel('S', getSource(db, sourceId).number)}`
  return {
    lock: onForm(lockSchema, (work, { layout: parted, again, ...draft }) => {
      const { id: preparationId } = preparationOf(work, params)
      const finish = { preparationId, draft, layout: parted, again: again === 'on' }
      return { to: sourcePath(work, finishPreparation(work, finish)) }
    }),
    keep: onForm(z.strictObject({ layout }), (work, { layout: parted }) => {
      const { id: preparationId } = preparationOf(work, params)
      const kept = finishPreparation(work, { preparationId, draft: null, layout: parted })
      return { to: `${sourcePath(work, kept)}/compare` }
    }),
    discard: onForm(z.strictObject({}), (work) => {
      const { id, sourceId } = preparationOf(work, params)
      discardPreparation(work, id)
      return { to: sourceId ? sourcePath(work, { sourceId }) : `${casePath}/sources/new` }
    }),
  }
}
