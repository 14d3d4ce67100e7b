import { parseText } from 'media-captions'
import type { DraftBlock } from '#app/domain/canonical-text.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import { decodeText } from './decode-text.ts'
import { resolveEntities } from './entities.ts'
import { type FileToRead, type Imported, noFacts } from './imported.ts'

/** SubRip subtitles as plain text, one block a cue with its times in seconds. */
export function importSrt(file: FileToRead): Promise<Imported> {
  return importCues(file, 'srt', 'application/x-subrip')
}

/** WebVTT subtitles as plain text, one block a cue with its times in seconds. A voice stands before its words: "Name: words". */
export function importVtt(file: FileToRead): Promise<Imported> {
  return importCues(file, 'vtt', 'text/vtt')
}

async function importCues({ bytes }: FileToRead, type: 'srt' | 'vtt', mediaType: string): Promise<Imported> {
  const { text, encoding } = decodeText(bytes)
  const { cues } = await parseText(withUsualTimes(text.replace(/^\uFEFF/, '')), {
    type,
    strict: false,
    errors: false,
  })
  const blocks = cues.flatMap(({ startTime: from, endTime: to, text: words }): DraftBlock[] => {
    const plain = plainWords(words)
    return plain === '' ? [] : [{ kind: 'paragraph', text: plain, locator: { kind: 'time', from, to } }]
  })
  if (blocks.length === 0) throw new WorkbenchError('invalid', 'capture.no_cues')
  return { facts: noFacts, blocks, mediaType: `${mediaType}; charset=${encoding}` }
}

const timesLine = /^([\d:.,]+)[ \t]*-->[ \t]*([\d:.,]+)/gm

/** Times as people write them, `0:00:05,5-->0:00:06`, in the form that the standard asks for; otherwise their words would be lost. */
function withUsualTimes(text: string): string {
  return text.replace(timesLine, (_, from: string, to: string) => `${usualTime(from)} --> ${usualTime(to)}`)
}

function usualTime(time: string): string {
  const [clock = '', fraction = ''] = time.split(/[.,]/)
  const parts = clock.split(':').map((part) => part.padStart(2, '0'))
  return `${parts.join(':')}.${fraction.padEnd(3, '0').slice(0, 3)}`
}

/** A cue without its styles: tags, positions in braces, and entities. */
function plainWords(words: string): string {
  const spoken = words.replace(/<v(?:\.[^\s>]*)?\s+([^>]+)>/g, (_, voice: string) => `${voice.trim()}: `)
  const plain = resolveEntities(spoken.replace(/<\/?[a-z\d][^>]*>/gi, '').replace(/\{\\[^}]*\}/g, ''))
  return plain
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}
