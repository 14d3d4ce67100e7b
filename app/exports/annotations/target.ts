import { type CodePoints, codePointsOf } from '#app/domain/code-points.ts'
import type { HandedCapture, HandedPlace, Handover, Json } from '#app/domain/handover.ts'

/**
 * Gives for each place what an annotation points at: words of a capture's canonical text, by quote and by position in code points, with the
 * moment of the capture and the hash of the bytes it was made from.
 */
export function targetsOf({ captures, sources }: Handover): (place: HandedPlace) => Json {
  const byIri = new Map(captures.map((capture) => [capture.iris[0] ?? '', capture]))
  const languages = new Map(sources.map(({ iris, draft }) => [iris[0] ?? '', draft.language]))
  const points = new Map<string, CodePoints>()
  return ({ captureIri, sourceIri, addresses, quote, position }) => {
    const capture = byIri.get(captureIri ?? '')
    if (!capture || captureIri === null)
      return { type: 'SpecificResource', source: sourceIri ?? addresses[0] }
    const known = points.get(captureIri) ?? codePointsOf(capture.text ?? '')
    points.set(captureIri, known)
    const language = languages.get(capture.sourceIri)
    return {
      type: 'SpecificResource',
      source: {
        id: captureIri,
        type: 'Text',
        format: 'text/plain',
        ...(language && { language }),
        ...(addresses[0] && { 'schema:url': addresses[0] }),
      },
      ...(quote && {
        selector: [
          { type: 'TextQuoteSelector', ...quote },
          ...(position
            ? [
                {
                  type: 'TextPositionSelector',
                  start: known.toPoints(position.start),
                  end: known.toPoints(position.end),
                },
              ]
            : []),
        ],
      }),
      state: stateOf(capture),
    }
  }
}

function stateOf({ capturedAt, bytesSha256 }: HandedCapture): Json {
  const name = Buffer.from(bytesSha256, 'hex').toString('base64url')
  return {
    type: 'TimeState',
    ...(capturedAt !== null && { sourceDate: capturedAt }),
    cached: `ni:///sha-256;${name}`,
  }
}
