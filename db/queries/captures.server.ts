import { and, desc, eq, or } from 'drizzle-orm'
import { blocksSchema, type Capture } from '#app/domain/capture.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { CaptureId, CaseId, SourceId, UserId } from '#app/domain/ids.ts'
import { type Retrieval, retrievalSchema } from '#app/domain/retrieval.ts'
import type { Source } from '#app/domain/source.ts'
import type { Tx } from '../open-database.server.ts'
import { blobs, boilerplateMarks, captures, sources } from '../schema/index.server.ts'

function toCapture(row: typeof captures.$inferSelect): Capture {
  const { blocks, retrieval, ...rest } = row
  return { ...rest, retrieval: toRetrieval(retrieval), blocks: blocksSchema.parse(JSON.parse(blocks)) }
}

function toRetrieval(retrieval: string | null): Retrieval | null {
  return retrieval === null ? null : retrievalSchema.parse(JSON.parse(retrieval))
}

/** The capture with its text and blocks, or `not_found`. */
export function getCapture(tx: Tx, id: CaptureId): Capture {
  const row = tx.select().from(captures).where(eq(captures.id, id)).get()
  if (!row) throw new WorkbenchError('not_found', 'not_found.capture')
  return toCapture(row)
}

/** The newest capture of a source, or `not_found`. */
export function getNewestCapture(tx: Tx, sourceId: SourceId): Capture {
  const row = tx
    .select()
    .from(captures)
    .where(eq(captures.sourceId, sourceId))
    .orderBy(desc(captures.capturedAt), desc(captures.id))
    .limit(1)
    .get()
  if (!row) throw new WorkbenchError('not_found', 'not_found.capture')
  return toCapture(row)
}

export type CaptureHead = Omit<Capture, 'text' | 'blocks'>

/** Reads a row without its text and blocks. */
export function toCaptureHead(row: Omit<typeof captures.$inferSelect, 'text' | 'blocks'>): CaptureHead {
  return { ...row, retrieval: toRetrieval(row.retrieval) }
}

/** The captures of a source without their texts, oldest first. */
export function listCaptures(tx: Tx, sourceId: SourceId): CaptureHead[] {
  return tx
    .select({
      id: captures.id,
      sourceId: captures.sourceId,
      method: captures.method,
      capturedAt: captures.capturedAt,
      capturedBy: captures.capturedBy,
      mediaType: captures.mediaType,
      fileName: captures.fileName,
      retrieval: captures.retrieval,
      bytesSha256: captures.bytesSha256,
      textSha256: captures.textSha256,
      textVersion: captures.textVersion,
    })
    .from(captures)
    .where(eq(captures.sourceId, sourceId))
    .orderBy(captures.capturedAt, captures.id)
    .all()
    .map(toCaptureHead)
}

/** Keeps a capture. Its bytes must be kept first; nothing can change it afterwards. */
export function insertCapture(tx: Tx, capture: Capture): void {
  tx.insert(captures)
    .values({
      ...capture,
      retrieval: capture.retrieval && JSON.stringify(capture.retrieval),
      blocks: JSON.stringify(capture.blocks),
    })
    .run()
}

/** Keeps bytes once under their SHA-256. */
export function insertBlob(tx: Tx, sha256: string, bytes: Uint8Array): void {
  tx.insert(blobs)
    .values({ sha256, size: bytes.byteLength, bytes: Buffer.from(bytes) })
    .onConflictDoNothing()
    .run()
}

/** The original bytes under a SHA-256, or `not_found`. */
export function getBlob(tx: Tx, sha256: string): Buffer {
  const row = tx.select({ bytes: blobs.bytes }).from(blobs).where(eq(blobs.sha256, sha256)).get()
  if (!row) throw new WorkbenchError('not_found', 'not_found.capture')
  return row.bytes
}

/** What editors said of a capture's blocks: block index -> boilerplate or not. */
export function listBoilerplateMarks(tx: Tx, captureId: CaptureId): Map<number, boolean> {
  const rows = tx.select().from(boilerplateMarks).where(eq(boilerplateMarks.captureId, captureId)).all()
  return new Map(rows.map((row) => [row.block, row.isBoilerplate]))
}

/** Writes what an editor says of one block; a later word replaces an earlier one, whose event stays. */
export function putBoilerplateMark(
  tx: Tx,
  mark: { captureId: CaptureId; block: number; isBoilerplate: boolean; markedAt: string; markedBy: UserId },
): void {
  const { isBoilerplate, markedAt, markedBy } = mark
  tx.insert(boilerplateMarks)
    .values(mark)
    .onConflictDoUpdate({
      target: [boilerplateMarks.captureId, boilerplateMarks.block],
      set: { isBoilerplate, markedAt, markedBy },
    })
    .run()
}

/** The first source of the case with a capture of the same bytes or the same text (null: of no text). */
export function findTwin(
  tx: Tx,
  caseId: CaseId,
  { bytesSha256, textSha256 }: { bytesSha256: string; textSha256: string | null },
): Pick<Source, 'number' | 'title'> | undefined {
  return tx
    .select({ number: sources.number, title: sources.title })
    .from(captures)
    .innerJoin(sources, eq(sources.id, captures.sourceId))
    .where(
      and(
        eq(sources.caseId, caseId),
        or(
          eq(captures.bytesSha256, bytesSha256),
          textSha256 === null ? undefined : eq(captures.textSha256, textSha256),
        ),
      ),
    )
    .orderBy(sources.number)
    .limit(1)
    .get()
}

/** The first capture of a case with this text, by the hash of the text. */
export function findCaptureByText(
  tx: Tx,
  caseId: CaseId,
  textSha256: string,
): Pick<Capture, 'id' | 'sourceId'> | undefined {
  return tx
    .select({ id: captures.id, sourceId: captures.sourceId })
    .from(captures)
    .innerJoin(sources, eq(sources.id, captures.sourceId))
    .where(and(eq(sources.caseId, caseId), eq(captures.textSha256, textSha256)))
    .orderBy(captures.capturedAt, captures.id)
    .limit(1)
    .get()
}
