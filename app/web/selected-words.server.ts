import type { Source } from '#app/domain/source.ts'
import { captureOfSource } from '#app/services/sources/capture-of-source.server.ts'
import type { Work } from '#app/services/work.server.ts'
import { askedCapture } from './claim-route.server.ts'
import { answer } from './respond.server.ts'

/** The words that an address names: `?capture=cap_…&at=120-164`, in UTF-16 units. Empty when it names none. */
export function selectedWords(
  { db }: Pick<Work, 'db'>,
  source: Pick<Source, 'id'>,
  request: Request,
): { words: string; capture: string } {
  const [, start, end] = /^(\d+)-(\d+)$/.exec(new URL(request.url).searchParams.get('at') ?? '') ?? []
  if (start === undefined) return { words: '', capture: '' }
  const capture = answer(() => captureOfSource(db, source.id, askedCapture(request)))
  return { words: capture.text.slice(Number(start), Number(end)), capture: capture.id }
}
