import type { Handover, Json } from '#app/domain/handover.ts'
import { linkAnnotation, remarkAnnotation } from './annotation.ts'
import { claimNode, sourceNode } from './nodes.ts'
import { targetsOf } from './target.ts'
import { context } from './terms.ts'

/**
 * A handover as a Web Annotation collection, all of it on one page, which is embedded. Without `texts` the sources' texts are left out, and whoever
 * takes it in must have them.
 */
export function annotationCollection(handover: Handover, { texts }: { texts: boolean }): Json {
  const { iris, kept, label, links, remarks, sources, captures, claims } = handover
  const [id = ''] = iris
  const place = targetsOf(handover)
  const items = [
    ...links.map((link) => linkAnnotation(link, place(link.place), claims)),
    ...remarks.map((remark) => remarkAnnotation(remark, place(remark.place))),
  ]
  const page = `${id}-1`
  return {
    ...kept,
    '@context': context,
    id,
    type: 'AnnotationCollection',
    label,
    total: items.length,
    ...(items.length > 0 && {
      first: { id: page, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
      last: page,
    }),
    'schema:isBasedOn': sources.map((source) => sourceNode(source, captures, texts)),
    'schema:about': claims.map(claimNode),
  }
}
