import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Command } from 'commander'
import { numberLabel } from '#app/domain/claim.ts'
import { fetchPage } from '#app/imports/fetch/fetch-page.ts'
import { createFileReader } from '#app/imports/worker/file-reader.ts'
import { textFor } from '#app/messages/text.ts'
import { addSource } from '#app/services/sources/add-source.server.ts'
import { refuseTwin } from '#app/services/sources/refuse-twin.server.ts'
import { type Received, receiveAddress, receiveFile } from '#app/web/receive-text.server.ts'
import { nothingSaid, sourceDraft } from '#app/web/source-draft.server.ts'
import { getCaseBySlug } from '#db/queries/cases.server.ts'
import { dataFolderOf } from './data-option.ts'
import { systemWork } from './system-work.ts'
import { withStore } from './with-store.ts'

const say = textFor('en')

/** `sverka import`: adds a file or a web page to a case as a source. */
export function addImport(program: Command): void {
  program
    .command('import')
    .argument('<file-or-address>', say('cli.import.what'))
    .description(say('cli.import.about'))
    .requiredOption('--case <slug>', say('cli.import.case'))
    .action(async (what: string, options: { case: string }, command: Command) => {
      const received = await receive(what)
      const source = withStore(dataFolderOf(command), (db) => {
        const work = systemWork(db)
        const { id: caseId } = getCaseBySlug(db, options.case)
        const { capture, text, imported } = received
        refuseTwin(work, { caseId, bytes: capture.bytes, text, address: imported.facts.address })
        return addSource(work, { caseId, draft: sourceDraft(nothingSaid, received), capture }).source
      })
      console.log(say('cli.import.done', { source: numberLabel('S', source.number), title: source.title }))
    })
}

async function receive(what: string): Promise<Received> {
  const reader = createFileReader()
  const intake = { readFile: reader.read, fetchPage: (address: string) => fetchPage(address) }
  try {
    if (/^https?:/i.test(what)) return await receiveAddress(what, intake)
    return await receiveFile(new File([readFileSync(what)], basename(what)), intake)
  } finally {
    await reader.close()
  }
}
