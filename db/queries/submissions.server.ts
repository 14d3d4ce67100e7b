import { eq, lt } from 'drizzle-orm'
import type { Tx } from '../open-database.server.ts'
import { submissions } from '../schema/index.server.ts'

export type Submission = typeof submissions.$inferSelect

/** The form that was handled under this key, if one was. */
export function findSubmission(tx: Tx, key: string): Submission | undefined {
  return tx.select().from(submissions).where(eq(submissions.key, key)).get()
}

/** Remembers what a form came to. */
export function insertSubmission(tx: Tx, submission: Submission): void {
  tx.insert(submissions).values(submission).run()
}

/** Forgets forms that were handled before the given time. */
export function deleteSubmissionsBefore(tx: Tx, at: string): void {
  tx.delete(submissions).where(lt(submissions.at, at)).run()
}
