import type { Command } from 'commander'
import { programTextFor } from '#app/messages/program.ts'
import { prepareStore } from '#db/prepare-store.server.ts'
import { dataFolderOf } from './data-option.ts'

const say = programTextFor('en')

/** `sverka migrate`: makes the store where none ever was, or brings it up to date after copying it. */
export function addMigrate(program: Command): void {
  program
    .command('migrate')
    .description(say('cli.migrate.about'))
    .action((_options: object, command: Command) => {
      const { installed, migrated, copy, files, close } = prepareStore(dataFolderOf(command))
      close()
      const { file } = files
      if (installed) console.log(say('cli.migrate.installed', { file }))
      else if (migrated.length === 0) console.log(say('cli.migrate.nothing', { file }))
      else {
        const values = { file, count: migrated.length, names: migrated.join(', '), copy: copy ?? '' }
        console.log(say('cli.migrate.done', values))
      }
    })
}
