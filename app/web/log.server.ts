import pino from 'pino'

export type Log = pino.Logger

/** Warnings and errors, one JSON line each. Addresses, bodies and cookies are never logged: they hold tokens and words. */
export function createLog(level = process.env.LOG_LEVEL ?? 'warn'): Log {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ fd: 2, sync: true }),
  )
}
