import { type UnzipFileInfo, unzipSync, zipSync } from 'fflate'
import { WorkbenchError } from '#app/domain/errors.ts'

const mostEntries = 5_000
const mostBytes = 100 * 1024 * 1024

/**
 * A ZIP archive unpacked within limits and packed again without compression, so that whoever reads it next meets no more bytes
 * than these. Refuses an archive that unpacks to too much, or that cannot be read.
 */
export function tamedArchive(bytes: Uint8Array): Uint8Array {
  const room = { entries: mostEntries, bytes: mostBytes }
  try {
    return zipSync(unzipSync(bytes, { filter: (file) => takes(room, file) }), { level: 0 })
  } catch (error) {
    if (error instanceof WorkbenchError) throw error
    throw new WorkbenchError('invalid', 'capture.damaged')
  }
}

/** Each entry gets the room that its header claims and no more, so a header that lies cannot take more either. */
function takes(room: { entries: number; bytes: number }, { originalSize }: UnzipFileInfo): boolean {
  room.entries -= 1
  room.bytes -= originalSize
  if (room.entries < 0 || room.bytes < 0) throw new WorkbenchError('invalid', 'capture.too_complex')
  return true
}
