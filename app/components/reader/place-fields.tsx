import type { CaptureId } from '#app/domain/ids.ts'
import type { Span } from '#app/domain/passage.ts'
import type { ReaderResult } from '#app/domain/reading.ts'

/** Where in which text the words stand: hidden fields of every form that is made from a selection. */
export function PlaceFields({ captureId, span }: { captureId: CaptureId; span: Span }) {
  return (
    <>
      <input type="hidden" name="captureId" value={captureId} />
      <input type="hidden" name="start" value={span.start} />
      <input type="hidden" name="end" value={span.end} />
    </>
  )
}

/** What a form of the reader is about. */
export type FormSubject = {
  captureId: CaptureId
  span: Span
  quote: string
  onDone: (result: ReaderResult) => void
}
