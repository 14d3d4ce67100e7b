import { type Command, InvalidArgumentError, Option } from 'commander'
import { emailSchema, passwordRefusal, personNameSchema } from '#app/domain/account.ts'
import { type Role, roles } from '#app/domain/actor.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import { programTextFor } from '#app/messages/program.ts'
import { admitUser } from '#app/services/people/admit-user.server.ts'
import { hashPassword } from '#app/web/passwords.server.ts'
import { dataFolderOf } from './data-option.ts'
import { askPassword, makePassword, readPassword } from './password.ts'
import { systemWork } from './system-work.ts'
import { withStore } from './with-store.ts'

const say = programTextFor('en')

type UserOptions = { name: string; email: string; role: Role; passwordStdin: boolean }

/** `sverka user add`: admits a person who can then sign in. */
export function addUser(program: Command): void {
  const user = program.command('user').description(say('cli.user.about'))
  user
    .command('add')
    .description(say('cli.user.add'))
    .requiredOption('--name <name>', say('cli.user.name'), read(personNameSchema, 'cli.user.bad_name'))
    .requiredOption('--email <address>', say('cli.user.email'), read(emailSchema, 'cli.user.bad_email'))
    .addOption(new Option('--role <role>', say('cli.user.role')).choices(roles).makeOptionMandatory())
    .option('--password-stdin', say('cli.user.password_stdin'), false)
    .action(async ({ passwordStdin, ...person }: UserOptions, command: Command) => {
      const given = passwordStdin ? await readPassword() : await askPassword(say('cli.user.ask'))
      const password = given || makePassword()
      const refusal = passwordRefusal(password, person)
      if (refusal) throw new WorkbenchError('invalid', refusal)
      const passwordHash = await hashPassword(password)
      withStore(dataFolderOf(command), (db) => admitUser(systemWork(db), { ...person, passwordHash }))
      console.log(say('cli.user.added', { name: person.name, role: person.role }))
      if (!given) console.log(say('cli.user.made_password', { password }))
    })
}

type Schema = { safeParse: (value: string) => { success: true; data: string } | { success: false } }

function read(schema: Schema, wrong: 'cli.user.bad_name' | 'cli.user.bad_email') {
  return (value: string): string => {
    const parsed = schema.safeParse(value)
    if (!parsed.success) throw new InvalidArgumentError(say(wrong))
    return parsed.data
  }
}
