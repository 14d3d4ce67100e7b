import type { Span } from '#app/domain/passage.ts'
import type { Standing } from '#app/domain/verdict.ts'
import { deepSpans, type Intervals, mergeSpans } from './intervals.ts'

/** How a passage is painted: by where its claim stands, or as evidence. */
export type Layer = Standing | 'evidence'

/** A passage as the painter sees it. */
export type PaintedSpan = Span & { layer: Layer }

/** The highlights of a page, in the order in which they are laid over one another. */
export const highlightNames = [
  'passage-evidence',
  'passage-unchecked',
  'passage-unverifiable',
  'passage-confirmed',
  'passage-disputed',
  'passage-refuted',
  'passage-overlap-2',
  'passage-overlap-3',
  'passage-active',
  'reading-caret',
] as const
export type HighlightName = (typeof highlightNames)[number]

/** What each highlight covers within a stretch of the text. Each layer's spans are disjoint and sorted. */
export function layersWithin(
  passages: Intervals<PaintedSpan>,
  stretch: Span,
): Partial<Record<HighlightName, Span[]>> {
  const near = passages.within(stretch)
  const byLayer = new Map<Layer, Span[]>()
  for (const span of near) {
    const layer = byLayer.get(span.layer)
    if (layer) layer.push(span)
    else byLayer.set(span.layer, [span])
  }
  const layers: Partial<Record<HighlightName, Span[]>> = {}
  for (const [layer, spans] of byLayer) layers[`passage-${layer}`] = mergeSpans(spans)
  layers['passage-overlap-2'] = deepSpans(near, 2)
  layers['passage-overlap-3'] = deepSpans(near, 3)
  return layers
}
