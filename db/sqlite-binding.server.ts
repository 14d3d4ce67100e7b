import { createRequire } from 'node:module'
import CompiledDatabase from 'better-sqlite3'

/** Node-API of this version carries the newer binding: Node 22.14 and later. */
const neededByNewer = 10

/**
 * SQLite as this Node can hold it. The binding that is compiled at install against Node's own interface ends the process on Node 24.19
 * and later, at the first collection of garbage; the one over Node-API does not run on Node 20. See decision 013.
 */
export const Database: typeof CompiledDatabase =
  Number(process.versions.napi) < neededByNewer
    ? CompiledDatabase
    : createRequire(import.meta.url)('better-sqlite3-napi')

/** An open connection. */
export type Connection = CompiledDatabase.Database
