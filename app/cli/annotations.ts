import { resolve } from 'node:path'
import type { Command } from 'commander'
import { numberLabel } from '#app/domain/claim.ts'
import type { HandoverResult, HandoverRow } from '#app/domain/handover.ts'
import { annotationsFile } from '#app/exports/annotations/file.ts'
import { readAnnotations } from '#app/imports/annotations/read-annotations.ts'
import { programTextFor } from '#app/messages/program.ts'
import { locateAhead } from '#app/services/handovers/locate-ahead.server.ts'
import { placeMemory } from '#app/services/handovers/place-memory.server.ts'
import { readHandover } from '#app/services/handovers/read-handover.server.ts'
import { takeHandover } from '#app/services/handovers/take-handover.server.ts'
import { sha256 } from '#db/hash.server.ts'
import { getCaseBySlug } from '#db/queries/cases.server.ts'
import { getSourceByNumber } from '#db/queries/sources.server.ts'
import { dataFolderOf } from './data-option.ts'
import { checkOutPlace, putInPlace } from './out-file.ts'
import { readInput } from './read-input.ts'
import { readSourceNumber } from './source-option.ts'
import { systemWork } from './system-work.ts'
import { withStore } from './with-store.ts'

const say = programTextFor('en')

type OutOptions = { case: string; source?: number; out: string; force: boolean; texts: boolean }

/** `sverka annotations`: writes the passages of a case, or of one source, to a file or to standard output. */
export function addAnnotations(program: Command): void {
  program
    .command('annotations')
    .description(say('handover.cli_out_about'))
    .requiredOption('--case <slug>', say('cli.import.case'))
    .option('--source <number>', say('handover.cli_source'), readSourceNumber)
    .requiredOption('--out <file>', say('sheet.cli_out'))
    .option('--force', say('sheet.cli_force'), false)
    .option('--without-texts', say('handover.cli_without_texts'), false)
    .action((options: Omit<OutOptions, 'texts'> & { withoutTexts: boolean }, command: Command) => {
      withStore(dataFolderOf(command), (db) => {
        const target = resolve(options.out)
        if (options.out !== '-') checkOutPlace(db, target, options.force)
        const { id: caseId, slug } = getCaseBySlug(db, options.case)
        const sourceId = options.source && getSourceByNumber(db, caseId, options.source).id
        const handover = readHandover(systemWork(db), { caseId, sourceId: sourceId || undefined })
        const { body } = annotationsFile(handover, { slug, texts: !options.withoutTexts })
        if (options.out === '-') return void process.stdout.write(body)
        putInPlace(target, body)
        const count = handover.links.length + handover.remarks.length
        console.log(say('handover.cli_out_done', { file: target, count }))
      })
    })
}

/** `sverka import-annotations`: brings what others wrote into a case, and tells what became of each row. */
export function addImportAnnotations(program: Command): void {
  program
    .command('import-annotations')
    .argument('<file>', say('handover.cli_in_file'))
    .description(say('handover.cli_in_about'))
    .requiredOption('--case <slug>', say('cli.import.case'))
    .option('--source <number>', say('handover.cli_in_source'), readSourceNumber)
    .action((file: string, options: { case: string; source?: number }, command: Command) => {
      const bytes = readInput(file, 'handover.too_large')
      const handover = readAnnotations(bytes)
      const taken = withStore(dataFolderOf(command), (db) => {
        const { id: caseId } = getCaseBySlug(db, options.case)
        const sourceId = options.source && getSourceByNumber(db, caseId, options.source).id
        const [work, memory] = [systemWork(db), placeMemory()]
        const toTakeIn = {
          caseId,
          handover,
          fileSha256: sha256(bytes),
          sourceId: sourceId || undefined,
          memory,
        }
        // A running server must not wait for the search, only for the writing.
        for (const _ of locateAhead(work, toTakeIn, memory));
        return takeHandover(work, toTakeIn)
      })
      tell(taken)
    })
}

function tell({ rows, sources, claims, missing }: HandoverResult): void {
  for (const row of rows) console.log(lineOf(row))
  const count = (did: HandoverRow['did']) => rows.filter((row) => row.did === did).length
  const counts = { added: count('added'), known: count('known'), refused: count('refused') }
  console.log(say('handover.cli_done', { ...counts, sources, claims }))
  if (missing > 0) console.log(say('handover.result_missing', { missing }))
}

function lineOf(row: HandoverRow): string {
  const words = row.words === '' ? say('handover.no_words') : row.words
  if (row.did === 'known') return say('handover.cli_row', { became: say('handover.known'), found: '', words })
  if (row.did === 'refused')
    return say('handover.cli_row', { became: say(row.reason, row.values), found: '', words })
  if (row.as === 'reply')
    return say('handover.cli_row', { became: say('handover.as_reply'), found: '', words })
  const place = row.source === null ? '' : ` ${numberLabel('S', row.source)}`
  const found = `${place}, ${say(`remark_outcome.${row.outcome ?? 'whole'}`)}`
  return say('handover.cli_row', { became: say(`handover.as_${row.as}`), found, words })
}
