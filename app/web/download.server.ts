/** A file to be saved, never shown as a page of ours. The edge forbids every answer to be stored or its type to be guessed. */
export function downloadOf(body: string | Uint8Array, mediaType: string, fileName: string): Response {
  return new Response(body as BodyInit, {
    headers: {
      'Content-Type': mediaType,
      'Content-Disposition': `attachment; filename="${fileName}"`,
      'Content-Security-Policy': 'sandbox',
    },
  })
}
