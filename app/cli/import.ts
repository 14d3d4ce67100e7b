import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { Command } from 'commander'
import type { Case } from '#app/domain/case.ts'
import { numberLabel } from '#app/domain/claim.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import { largestFile } from '#app/imports/decode-text.ts'
import { fetchPage } from '#app/imports/fetch/fetch-page.ts'
import type { Intake } from '#app/imports/intake.ts'
import { createFileReader } from '#app/imports/worker/file-reader.ts'
import { textFor } from '#app/messages/text.ts'
import { addSource } from '#app/services/sources/add-source.server.ts'
import { refuseTwin } from '#app/services/sources/refuse-twin.server.ts'
import type { Work } from '#app/services/work.server.ts'
import { type Received, receiveAddress, receiveFile } from '#app/web/receive-text.server.ts'
import { nothingSaid, sourceDraft } from '#app/web/source-draft.server.ts'
import { getCaseBySlug } from '#db/queries/cases.server.ts'
import { dataFolderOf } from './data-option.ts'
import { systemWork } from './system-work.ts'
import { withStore } from './with-store.ts'

const say = textFor('en')

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
      const folder = dataFolderOf(command)
      withStore(folder, (db) => getCaseBySlug(db, options.case))
      const reader = createFileReader()
      const intake = { readFile: reader.read, fetchPage: (address: string) => fetchPage(address) }
      let refused = 0
      for (const what of all) {
        const added = await importOne(what, intake, (received) =>
          withStore(folder, (db) => add(systemWork(db), getCaseBySlug(db, options.case), received, options)),
        )
        if (!added) refused += 1
      }
      reader.close()
      if (refused > 0) throw new WorkbenchError('invalid', 'import.refused', { refused, count: all.length })
    })
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
    if (!(error instanceof WorkbenchError)) throw error
    console.error(`${what}: ${say(error.refusal.id, error.refusal.values)}`)
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
  const found = statSync(what, { throwIfNoEntry: false })
  if (!found?.isFile()) throw new WorkbenchError('not_found', 'import.no_file')
  if (found.size > largestFile) throw new WorkbenchError('invalid', 'capture.too_large')
  return receiveFile(new File([readFileSync(what)], basename(what)), intake)
}
