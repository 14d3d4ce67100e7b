import { z } from 'zod'
import { authorize } from '#app/domain/actor.ts'
import type { Case } from '#app/domain/case.ts'
import { parseNumberLabel } from '#app/domain/claim.ts'
import type { HandoverResult, ToldHandover } from '#app/domain/handover.ts'
import type { SourceId } from '#app/domain/ids.ts'
import type { Intake } from '#app/imports/intake.ts'
import { locateAhead } from '#app/services/handovers/locate-ahead.server.ts'
import { placeMemory } from '#app/services/handovers/place-memory.server.ts'
import { type ToTakeIn, takeHandover } from '#app/services/handovers/take-handover.server.ts'
import type { Work } from '#app/services/work.server.ts'
import { sha256 } from '#db/hash.server.ts'
import { getSourceByNumber } from '#db/queries/sources.server.ts'
import { bitByBit } from './bit-by-bit.server.ts'
import { parseFields } from './form.server.ts'
import { invalid, refused } from './form-reply.server.ts'
import { onForm } from './handle-form.server.ts'

const bringInSchema = z.strictObject({
  file: z.file(),
  source: z.string().default(''),
})

/**
 * Answers the form that brings in annotations of others. The file is read in another process and its places are found bit by bit, so that nobody
 * else waits; then all is taken in at once.
 */
export async function bringInFrom(
  work: Work,
  { readAnnotations }: Pick<Intake, 'readAnnotations'>,
  opened: Case,
  fields: FormData,
) {
  const parsed = parseFields(fields, bringInSchema)
  const { submission } = parsed
  if (submission.status !== 'success') return invalid(parsed)
  const memory = placeMemory()
  let toTakeIn: ToTakeIn
  try {
    authorize(work.actor, 'edit', opened)
    const bytes = new Uint8Array(await submission.value.file.arrayBuffer())
    const sourceId = chosenSource(work, opened, submission.value.source)
    const handover = await readAnnotations(bytes)
    toTakeIn = { caseId: opened.id, handover, fileSha256: sha256(bytes), sourceId, memory }
    await bitByBit(locateAhead(work, toTakeIn, memory))
  } catch (error) {
    return refused(parsed, error, { field: 'file' })
  }
  return onForm(bringInSchema, (inner) => ({ result: shortened(takeHandover(inner, toTakeIn)) }))(
    work,
    fields,
  )
}

function chosenSource({ db }: Work, { id }: Case, label: string): SourceId | undefined {
  const number = parseNumberLabel('S', label)
  return number === null ? undefined : getSourceByNumber(db, id, number).id
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
