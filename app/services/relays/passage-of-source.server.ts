import { WorkbenchError } from '#app/domain/errors.ts'
import type { CaptureId } from '#app/domain/ids.ts'
import type { Span, TextPassage } from '#app/domain/passage.ts'
import type { Source } from '#app/domain/source.ts'
import { makePassage } from '../passages/make-passage.server.ts'
import { captureInCase } from '../sources/capture-in-case.server.ts'
import type { Recorder, Work } from '../work.server.ts'

/** Where a source says from whom it has it, in one of its captures. */
export type RelayPlace = { captureId: CaptureId; span: Span }

/** The passage at that place; refused when the capture is of another source. */
export function passageOfSource(
  work: Work,
  made: Pick<Recorder, 'tx' | 'at'>,
  source: Source,
  { captureId, span }: RelayPlace,
): TextPassage {
  const found = captureInCase(made.tx, captureId, source.caseId)
  if (found.source.id !== source.id) throw new WorkbenchError('invalid', 'evidence.other_source')
  return makePassage(work, made, found.capture, span)
}
