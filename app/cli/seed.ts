import type { Command } from 'commander'
import { programTextFor } from '#app/messages/program.ts'
import { dataFolderOf } from './data-option.ts'
import { withStore } from './with-store.ts'

const say = programTextFor('en')

/** `sverka seed`: puts the worked case into the store, once. */
export function addSeed(program: Command): void {
  program
    .command('seed')
    .description(say('cli.seed.about'))
    .action(async (_options: object, command: Command) => {
      const { seedWorkedCase } = await import('#seeds/seed.server.ts')
      const outcome = withStore(dataFolderOf(command), (db) => seedWorkedCase(db))
      console.log(say(`cli.seed.${outcome}`))
    })
}
