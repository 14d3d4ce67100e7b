import { Command, CommanderError } from 'commander'
import type { MessageId } from '#app/messages/en.ts'
import { programTextFor } from '#app/messages/program.ts'
import { addAnnotations, addImportAnnotations } from './annotations.ts'
import { addBackup } from './backup.ts'
import { addImport } from './import.ts'
import { addMigrate } from './migrate.ts'
import { refusalIn } from './refusal-in.ts'
import { addRestore } from './restore.ts'
import { addSeed } from './seed.ts'
import { addSheet } from './sheet.ts'
import { addUser } from './user.ts'
import { addVerify } from './verify.ts'

const done = 0
const refused = 1
const wrongUsage = 2

/** Runs the command line and gives its exit code: 0 done, 1 refused or something found, 2 wrong usage. */
export async function main(argv: string[]): Promise<number> {
  const say = programTextFor('en')
  const program = new Command('sverka')
    .description(say('cli.about'))
    .option('--data <folder>', say('cli.data'))
    .exitOverride()
    .showHelpAfterError(say('cli.help'))
  const commands = [
    ...[addMigrate, addSeed, addVerify, addBackup, addRestore],
    ...[addImport, addAnnotations, addImportAnnotations, addSheet, addUser],
  ]
  for (const add of commands) add(program)
  try {
    await program.parseAsync(argv)
    return done
  } catch (error) {
    return explain(error)
  }
}

function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? done : wrongUsage
  const refusal = refusalIn(error)
  if (refusal) {
    const id: MessageId = refusal.id
    console.error(programTextFor('en')(id, refusal.values))
  } else {
    console.error(error)
  }
  return refused
}
