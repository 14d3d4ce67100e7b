import { z } from 'zod'

const hop = z.strictObject({ address: z.string(), status: z.int() })

/** How bytes were got from the web: what was asked for, every redirect on the way, and what the last server said. */
export const retrievalSchema = z.strictObject({
  requested: z.string().describe('The address that an editor gave.'),
  redirects: z.array(hop).describe('The addresses that led elsewhere, in order, each with its status.'),
  address: z.string().describe('The address that gave the bytes.'),
  status: z.int(),
  headers: z.array(z.tuple([z.string(), z.string()])).describe('What the server said of the bytes.'),
})

export type Retrieval = z.output<typeof retrievalSchema>
