import type { Db, Tx } from './open-database.server.ts'

/** Turns a promise into `never`, so that an async callback does not compile. */
type Synchronous<T> = T extends PromiseLike<unknown> ? never : T

/**
 * The only transaction primitive: runs `work` in BEGIN IMMEDIATE and commits, or rolls all of it back when it throws.
 * Inside another `atomically` it becomes a savepoint. An async callback is refused by its type, and at run time
 * before anything is committed: better-sqlite3 would let its writes land outside the transaction.
 */
export function atomically<T>(db: Db | Tx, work: (tx: Tx) => Synchronous<T>): T {
  const run = (tx: unknown): T => {
    const result = work(tx as Tx)
    if (isPromise(result)) throw new TypeError('atomically() was given an async function')
    return result as T
  }
  return db.transaction(run, { behavior: 'immediate' })
}

/**
 * Runs reads that must agree with each other on one snapshot of the store. It takes no write lock, so an app that
 * writes meanwhile is not held up.
 */
export function onOneSnapshot<T>(db: Db, read: () => Synchronous<T>): T {
  return db.$client.transaction(() => read() as T).deferred()
}

function isPromise(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'then' in value
}
