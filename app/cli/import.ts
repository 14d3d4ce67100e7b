import { basename } from 'node:path'
import type { Command } from 'commander'
import type { Case } from '#app/domain/case.ts'
import { numberLabel } from '#app/domain/claim.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import { type Intake, intakeOf } from '#app/imports/intake.ts'
import { createFileReader, type FileReader } from '#app/imports/worker/file-reader.ts'
import { programTextFor } from '#app/messages/program.ts'
import { addSource } from '#app/services/sources/add-source.server.ts'
import { refuseTwin } from '#app/services/sources/refuse-twin.server.ts'
import type { Work } from '#app/services/work.server.ts'
import { readSettings } from '#app/web/environment.server.ts'
import { type Received, receiveAddress, receiveFile } from '#app/web/receive-text.server.ts'
import { nothingSaid, sourceDraft } from '#app/web/source-draft.server.ts'
import type { Db } from '#db/open-database.server.ts'
import { getCaseBySlug } from '#db/queries/cases.server.ts'
import { dataFolderOf } from './data-option.ts'
import { readInput } from './read-input.ts'
import { refusalIn } from './refusal-in.ts'
import { systemWork } from './system-work.ts'
import { openOrMakeStore } from './with-store.ts'

const say = programTextFor('en')

type Options = { case: string; again?: boolean }

/** `sverka import`: adds files and web pages to a case, each as a source; one that is refused does not stop the others. */
export function addImport(program: Command): void {
  program
    .command('import')
    .argument('<file-or-address...>', say('cli.import.what'))
    .description(say('cli.import.about'))
    .requiredOption('--case <slug>', say('cli.import.case'))
    .option('--again', say('cli.import.again'))
    .action(async (all: string[], options: Options, command: Command) => {
      const db = openOrMakeStore(dataFolderOf(command))
      const reader = createFileReader()
      try {
        await importAll(db, all, options, reader)
      } finally {
        reader.close()
        db.$client.close()
      }
    })
}

async function importAll(db: Db, all: string[], options: Options, reader: FileReader): Promise<void> {
  const opened = getCaseBySlug(db, options.case)
  const { mayFetch } = readSettings({ FETCH: process.env.FETCH })
  const intake = intakeOf(reader, mayFetch)
  let refused = 0
  for (const what of all) {
    const added = await importOne(what, intake, (received) => add(systemWork(db), opened, received, options))
    if (!added) refused += 1
  }
  if (refused > 0) throw new WorkbenchError('invalid', 'import.refused', { refused, count: all.length })
}

/** Reads one and stores it, and says what became of it. */
async function importOne(
  what: string,
  intake: Intake,
  store: (received: Received) => string,
): Promise<boolean> {
  try {
    console.log(store(await receive(what, intake)))
    return true
  } catch (error) {
    const refusal = refusalIn(error)
    if (!refusal) throw error
    console.error(`${what}: ${say(refusal.id, refusal.values)}`)
    return false
  }
}

function add(work: Work, { id: caseId }: Case, received: Received, { again }: Options): string {
  const { capture, text } = received
  const draft = sourceDraft(nothingSaid, received)
  const { bytes, retrieval = null } = capture
  if (!again) refuseTwin(work, { caseId, bytes, text, retrieval, url: draft.url })
  const { number, title } = addSource(work, { caseId, draft, capture }).source
  return say('cli.import.done', { source: numberLabel('S', number), title })
}

async function receive(what: string, intake: Intake): Promise<Received> {
  if (/^https?:/i.test(what)) return receiveAddress(what, intake)
  return receiveFile(new File([readInput(what, 'capture.too_large')], basename(what)), intake)
}
