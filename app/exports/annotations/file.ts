import type { Handover } from '#app/domain/handover.ts'
import { annotationCollection } from './collection.ts'

/** A collection as a file to hand over. The name tells the case, and the source where it is only one. */
export function annotationsFile(
  handover: Handover,
  { slug, source = null, texts }: { slug: string; source?: string | null; texts: boolean },
): { body: string; mediaType: string; fileName: string } {
  return {
    body: `${JSON.stringify(annotationCollection(handover, { texts }), null, 2)}\n`,
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"; charset=utf-8',
    fileName: `${[slug, source, 'annotations'].filter(Boolean).join('-')}.jsonld`,
  }
}
