import { canonicalize, composeText } from '#app/domain/canonical-text.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import { largestFile } from '#app/imports/decode-text.ts'
import type { Imported } from '#app/imports/imported.ts'
import type { Intake } from '#app/imports/intake.ts'
import { importPasted } from '#app/imports/text.ts'
import type { CaptureDraft } from '#app/services/sources/take-capture.server.ts'

/** What an editor handed over: what was read from it, its canonical text, and all of it as a capture to be. */
export type Received = { imported: Imported; text: string; capture: CaptureDraft }

/** A pasted text (with its markup, where it was copied with one), a file, or an address to fetch it from; empty where it was not given. */
export type Handed = { text: string; markup: string; file: File | null; from: string }

/** Which field of the form a work came from, so that what is wrong with it is said there. */
export function handedField({ file, from }: Handed): 'text' | 'file' | 'from' {
  if (file) return 'file'
  return from === '' ? 'text' : 'from'
}

/** Reads what was handed over, away from the thread that answers requests. Refuses more than one at once. */
export async function receiveText(handed: Handed, intake: Intake): Promise<Received> {
  const { text, file, from } = handed
  if ([text.trim(), file, from].filter(Boolean).length > 1) {
    throw new WorkbenchError('invalid', 'capture.two_texts')
  }
  if (file) return receiveFile(file, intake)
  if (from !== '') return receiveAddress(from, intake)
  return (await receiveMarkup(handed, intake)) ?? receivePasted(text)
}

function receivePasted(text: string): Received {
  const { bytes, imported } = importPasted(text)
  return received(imported, { method: 'paste', bytes, fileName: null })
}

/** A text that was pasted with its markup, which tells headings, lists and tables; null when other words stand in the field by now. */
async function receiveMarkup({ text, markup }: Handed, { readFile }: Intake): Promise<Received | null> {
  if (markup === '') return null
  const bytes = new TextEncoder().encode(markup)
  const piece = { bytes, fileName: null, mediaType: 'text/html; charset=utf-8', address: null, piece: true }
  const imported = await readFile(piece).catch(() => null)
  if (!imported || !sameWords(composeText(imported.blocks).text, text)) return null
  return received(imported, { method: 'paste', bytes, fileName: null })
}

function sameWords(one: string, other: string): boolean {
  const plain = (text: string) => canonicalize(text).replace(/\s+/g, ' ').trim()
  return plain(one) === plain(other)
}

/** Reads an uploaded file. */
export async function receiveFile(file: File, { readFile }: Intake): Promise<Received> {
  if (file.size > largestFile) throw new WorkbenchError('invalid', 'capture.too_large')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const imported = await readFile({ bytes, fileName: file.name, mediaType: file.type, address: null })
  return received(imported, { method: 'upload', bytes, fileName: ownName(file.name) })
}

/** Fetches an address and reads what it gives. The address is known of the work even where the page names none. */
export async function receiveAddress(address: string, { readFile, fetchPage }: Intake): Promise<Received> {
  const { file, retrieval } = await fetchPage(address)
  const { facts, ...imported } = await readFile(file)
  const known = { ...imported, facts: { ...facts, address: facts.address ?? retrieval.address } }
  return received(known, { method: 'address', bytes: file.bytes, fileName: null, retrieval })
}

function received(imported: Imported, got: Omit<CaptureDraft, 'mediaType' | 'blocks'>): Received {
  const { mediaType, blocks } = imported
  return { imported, text: composeText(blocks).text, capture: { ...got, mediaType, blocks } }
}

/** The file's own name, without folders that an old browser may send before it. */
function ownName(name: string): string | null {
  return name.split(/[/\\]/).at(-1)?.slice(-255) || null
}
