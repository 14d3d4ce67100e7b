import { type Command, InvalidArgumentError } from 'commander'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { Verification } from '#app/domain/verification.ts'
import { programTextFor } from '#app/messages/program.ts'
import { verifySignedSheets } from '#app/services/sheets/verify-signed-sheets.server.ts'
import type { Db } from '#db/open-database.server.ts'
import { openStore } from '#db/prepare-store.server.ts'
import { verify } from '#db/verify/verify.server.ts'
import { dataFolderOf } from './data-option.ts'
import { describeChecked, describeFinding } from './findings.ts'

const say = programTextFor('en')

/** `sverka verify`: checks the whole store and ends with 1 when anything in it does not agree. */
export function addVerify(program: Command): void {
  program
    .command('verify')
    .description(say('cli.verify.about'))
    .option('--head <hash>', say('cli.verify.head'), readHash)
    .action(({ head }: { head?: string }, command: Command) => {
      const report = verifyAll(openStore(dataFolderOf(command)), head)
      console.log(say('cli.verify.checked', { what: describeChecked(report) }))
      console.log(say('cli.head', report.head))
      for (const finding of report.findings) console.error(describeFinding(finding))
      const count = report.findings.length
      if (count > 0) throw new WorkbenchError('unavailable', 'store.unsound', { count })
      console.log(say('cli.verify.sound'))
    })
}

function verifyAll(db: Db, head?: string): Verification {
  try {
    const report = verify(db, head)
    return { ...report, findings: [...report.findings, ...verifySignedSheets(db)] }
  } finally {
    db.$client.close()
  }
}

function readHash(value: string): string {
  if (!/^[0-9a-f]{16,64}$/i.test(value)) throw new InvalidArgumentError(say('cli.verify.bad_head'))
  return value
}
