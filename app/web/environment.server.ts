import { z } from 'zod'

const flag = z.enum(['0', '1', 'true', 'false']).transform((value) => value === '1' || value === 'true')

const origin = z
  .url({ protocol: /^https?$/ })
  .refine(
    (value) => new URL(value).origin === value.replace(/\/$/, ''),
    'must be a scheme, a host and a port only',
  )
  .transform((value) => new URL(value).origin)

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('data'),
  ORIGIN: origin.optional(),
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  SEED: flag.default(true),
  TRUST_PROXY: flag.default(false),
  FETCH: flag.default(true),
})

/** The settings of one process. `origin` is the address that people type; `originSet` says that the owner chose it. */
export type Settings = {
  port: number
  host: string
  dataDir: string
  origin: string
  originSet: boolean
  development: boolean
  seed: boolean
  trustProxy: boolean
  /** Whether a source may be fetched from its address. */
  mayFetch: boolean
}

/** Reads the environment once, at start. Throws one sentence that names each setting that cannot be used. */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const read = schema.safeParse(set)
  if (!read.success) {
    const wrong = read.error.issues.map((issue) => `${issue.path.join('.')} (${issue.message})`)
    throw new Error(`Sverka cannot start with these settings: ${wrong.join(', ')}`)
  }
  const { PORT, HOST, DATA_DIR, ORIGIN, NODE_ENV, SEED, TRUST_PROXY, FETCH } = read.data
  return {
    port: PORT,
    host: HOST,
    dataDir: DATA_DIR,
    origin: ORIGIN ?? `http://localhost:${PORT}`,
    originSet: ORIGIN !== undefined,
    development: NODE_ENV === 'development',
    seed: SEED,
    trustProxy: TRUST_PROXY,
    mayFetch: FETCH,
  }
}
