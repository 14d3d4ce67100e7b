/**
 * A file to be saved, never shown as a page of ours. `fileName` is plain; `fullName` may hold any letters, and browsers prefer it. The edge forbids
 * every answer to be stored or its type to be guessed.
 */
export function downloadOf(
  body: string | Uint8Array,
  mediaType: string,
  fileName: string,
  fullName = fileName,
): Response {
  const full = fullName === fileName ? '' : `; filename*=UTF-8''${encodeName(fullName)}`
  return new Response(body as BodyInit, {
    headers: {
      'Content-Type': mediaType,
      'Content-Disposition': `attachment; filename="${fileName}"${full}`,
      'Content-Security-Policy': 'sandbox',
    },
  })
}

/** RFC 5987 allows fewer characters than `encodeURIComponent` leaves, and lone surrogates not at all. */
function encodeName(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
