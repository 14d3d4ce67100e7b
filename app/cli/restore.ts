import type { Command } from 'commander'
import { programTextFor } from '#app/messages/program.ts'
import { restoreStore, UnsoundBackup } from '#db/restore-store.server.ts'
import { dataFolderOf } from './data-option.ts'
import { describeChecked, describeFinding } from './findings.ts'

const say = programTextFor('en')

/** `sverka restore <file>`: puts a backup in the store's place once it has been checked from end to end. */
export function addRestore(program: Command): void {
  program
    .command('restore <file>')
    .description(say('cli.restore.about'))
    .option('--replace', say('cli.restore.replace'), false)
    .action((file: string, { replace }: { replace: boolean }, command: Command) => {
      const at = new Date().toISOString()
      try {
        const restored = restoreStore(dataFolderOf(command), { backup: file, replace, at })
        console.log(say('cli.restore.done', { file: restored.file }))
        console.log(say('cli.verify.checked', { what: describeChecked(restored.report) }))
        console.log(say('cli.head', restored.report.head))
        if (restored.kept) console.log(say('cli.restore.kept', { file: restored.kept }))
      } catch (error) {
        if (error instanceof UnsoundBackup) {
          for (const finding of error.findings) console.error(describeFinding(finding))
        }
        throw error
      }
    })
}
