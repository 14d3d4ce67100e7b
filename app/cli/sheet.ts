import { resolve } from 'node:path'
import { type Command, Option } from 'commander'
import type { ClaimFilter } from '#app/domain/claim-filter.ts'
import { type Standing, standings } from '#app/domain/verdict.ts'
import { type SheetFormat, sheetFormats, writeSheet } from '#app/exports/sheet-file.ts'
import { textFor } from '#app/messages/text.ts'
import { freezeSheet } from '#app/services/sheets/freeze-sheet.server.ts'
import type { Db } from '#db/open-database.server.ts'
import { openStore } from '#db/prepare-store.server.ts'
import { getCaseBySlug } from '#db/queries/cases.server.ts'
import { dataFolderOf } from './data-option.ts'
import { checkOutPlace, putInPlace } from './out-file.ts'
import { readSourceNumber } from './source-option.ts'
import { systemWork } from './system-work.ts'

const say = textFor('en')

type SheetOptions = {
  case: string
  format: SheetFormat
  out: string
  force: boolean
  verdict?: Standing
  source?: number
  claimant?: string
  text?: string
}

/** `sverka sheet`: writes the claim sheet of a case, or of a part of it, to a file or to standard output. */
export function addSheet(program: Command): void {
  program
    .command('sheet')
    .description(say('sheet.cli_about'))
    .requiredOption('--case <slug>', say('sheet.cli_case'))
    .addOption(
      new Option('--format <format>', say('sheet.cli_format')).choices(sheetFormats).makeOptionMandatory(),
    )
    .requiredOption('--out <file>', say('sheet.cli_out'))
    .option('--force', say('sheet.cli_force'), false)
    .addOption(new Option('--verdict <verdict>', say('sheet.cli_verdict')).choices(standings))
    .option('--source <number>', say('sheet.cli_source'), readSourceNumber)
    .option('--claimant <name>', say('sheet.cli_claimant'))
    .option('--text <words>', say('sheet.cli_text'))
    .action((options: SheetOptions, command: Command) => {
      const db = openStore(dataFolderOf(command))
      try {
        run(db, options)
      } finally {
        db.$client.close()
      }
    })
}

function run(db: Db, options: SheetOptions): void {
  const toScreen = options.out === '-'
  const target = resolve(options.out)
  if (!toScreen) checkOutPlace(db, target, options.force)
  const { id: caseId } = getCaseBySlug(db, options.case)
  const sheet = freezeSheet(systemWork(db), { caseId, filter: filterOf(options) })
  const { body } = writeSheet(sheet, options.format, say)
  if (toScreen) {
    process.stdout.write(body)
    return
  }
  putInPlace(target, body)
  console.log(say('sheet.cli_done', { file: target, claims: sheet.claims.length, hash: sheet.hash }))
}

function filterOf({ verdict, source, claimant, text }: SheetOptions): ClaimFilter {
  return {
    ...(verdict && { standing: verdict }),
    ...(source && { source }),
    ...(claimant && { claimant }),
    ...(text && { text }),
  }
}
