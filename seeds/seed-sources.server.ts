import { readFileSync } from 'node:fs'
import { canonicalize, type DraftBlock, splitAtBlankLines } from '#app/domain/canonical-text.ts'
import { sourceDraftSchema } from '#app/domain/source.ts'
import { addSource } from '#app/services/sources/add-source.server.ts'
import { markBoilerplate } from '#app/services/sources/mark-boilerplate.server.ts'
import type { Seeding } from './seed-context.server.ts'
import { sourceKeys } from './worked-case/shapes.ts'
import type { SeedSource } from './worked-case/sources.ts'

/** Adds the five texts with their bytes, in the order of their files, and marks their boilerplate. */
export function seedSources(seeding: Seeding): void {
  for (const key of sourceKeys) {
    const source = seeding.content.sources[key]
    const work = seeding.works[source.by]
    const { file, title, kind, publisher, published, language, note } = source
    const bytes = readFileSync(new URL(`./texts/${file}`, import.meta.url))
    const { capture } = addSource(work, {
      caseId: seeding.caseId,
      draft: sourceDraftSchema.parse({ title, kind, publisher, published, language, note }),
      capture: {
        method: 'received',
        mediaType: 'text/plain',
        fileName: file,
        bytes,
        blocks: blocksOf(bytes.toString('utf8'), source.kinds),
      },
    })
    seeding.captures.set(key, capture)
    for (const block of source.boilerplate) {
      markBoilerplate(work, { captureId: capture.id, block, isBoilerplate: true })
    }
    seeding.clock.rest(4)
  }
}

/** Paragraphs as blank lines part them, each of the kind that an editor saw in it. */
function blocksOf(text: string, kinds: SeedSource['kinds']): DraftBlock[] {
  return splitAtBlankLines(canonicalize(text)).map((part, index) => ({
    kind: kinds[index] ?? 'paragraph',
    text: part,
  }))
}
