import { z } from 'zod'
import { authorize } from '#app/domain/actor.ts'
import type { Case } from '#app/domain/case.ts'
import { parseNumberLabel } from '#app/domain/claim.ts'
import type { HandoverResult, ReadHandover, ToldHandover } from '#app/domain/handover.ts'
import { readAnnotations } from '#app/imports/annotations/read-annotations.ts'
import { takeHandover } from '#app/services/handovers/take-handover.server.ts'
import type { Work } from '#app/services/work.server.ts'
import { sha256 } from '#db/hash.server.ts'
import { getSourceByNumber } from '#db/queries/sources.server.ts'
import { parseFields } from './form.server.ts'
import { invalid, refused } from './form-reply.server.ts'
import { onForm } from './handle-form.server.ts'

const bringInSchema = z.strictObject({
  file: z.file(),
  source: z.string().default(''),
})

/** Answers the form that brings in annotations of others: the file is read first, then all is taken in at once. */
export async function bringInFrom(work: Work, opened: Case, fields: FormData) {
  const parsed = parseFields(fields, bringInSchema)
  const { submission } = parsed
  if (submission.status !== 'success') return invalid(parsed)
  let bytes: Uint8Array
  let handover: ReadHandover
  try {
    authorize(work.actor, 'edit', opened)
    bytes = new Uint8Array(await submission.value.file.arrayBuffer())
    handover = readAnnotations(bytes)
  } catch (error) {
    return refused(parsed, error, { field: 'file' })
  }
  return onForm(bringInSchema, (inner, { source }) => {
    const number = parseNumberLabel('S', source)
    const sourceId = number === null ? undefined : getSourceByNumber(inner.db, opened.id, number).id
    const taken = takeHandover(inner, { caseId: opened.id, handover, fileSha256: sha256(bytes), sourceId })
    return { result: shortened(taken) }
  })(work, fields)
}

/** So many rows are told one by one. */
const mostTold = 500

/** Every row that was not simply found stands before those that were. */
function shortened(taken: HandoverResult): ToldHandover {
  const count = { added: 0, known: 0, refused: 0 }
  for (const { did } of taken.rows) count[did] += 1
  const plain = ({ did, outcome }: HandoverResult['rows'][number]) =>
    Number(did === 'known') * 2 + Number(did === 'added' && (outcome === 'exact' || outcome === null))
  return { ...taken, count, rows: taken.rows.toSorted((a, b) => plain(a) - plain(b)).slice(0, mostTold) }
}
