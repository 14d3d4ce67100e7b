import { rmSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { programTextFor } from '#app/messages/program.ts'
import { finishBackup, type Head } from '#db/back-up-store.server.ts'
import type { Db } from '#db/open-database.server.ts'
import { openStore } from '#db/prepare-store.server.ts'
import { findEventHead } from '#db/queries/events.server.ts'
import { dataFolderOf } from './data-option.ts'
import { checkOutPlace } from './out-file.ts'

const say = programTextFor('en')
const allPages = 0x7fffffff

/** `sverka backup <file>`: a checked copy of the store, made while the app may go on writing. */
export function addBackup(program: Command): void {
  program
    .command('backup <file>')
    .description(say('cli.backup.about'))
    .option('--force', say('cli.backup.force'), false)
    .action(async (file: string, { force }: { force: boolean }, command: Command) => {
      const db = openStore(dataFolderOf(command))
      try {
        const target = resolve(file)
        checkOutPlace(db, target, force)
        const head = await copyTo(db, target)
        console.log(say('cli.backup.done', { file: target, size: statSync(target).size }))
        console.log(say('cli.head', head))
      } finally {
        db.$client.close()
      }
    })
}

/** All pages in one step: copied in small ones, the copy would begin anew whenever the app writes. */
async function copyTo(db: Db, target: string): Promise<Head> {
  const from = findEventHead(db)
  const part = `${target}.part`
  rmSync(part, { force: true })
  try {
    await db.$client.backup(part, { progress: () => allPages })
    return finishBackup(db, part, target, from)
  } finally {
    rmSync(part, { force: true })
  }
}
