import { isIPv6, type LookupFunction } from 'node:net'
import { Agent, fetch, type Response } from 'undici'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { Retrieval } from '#app/domain/retrieval.ts'
import { largestFile } from '../decode-text.ts'
import type { FileToRead } from '../imported.ts'
import { explainFailure } from './failures.ts'
import { checkedAddress, checkedAnswers, type Guard, publicOnly } from './guard.ts'
import { keptHeaders } from './kept-headers.ts'

export type FetchOptions = {
  guard?: Guard
  /** How long all of it may take, in milliseconds. */
  deadline?: number
}

export type Fetched = { file: FileToRead; retrieval: Retrieval }

const mostRedirects = 5
const usualDeadline = 20_000

/**
 * Fetches what an editor asked for, and says how it was got. Only the public web over http and https is reached: the address, every redirect and
 * every answer of the name service are checked, and the connection goes to the addresses that were checked. No cookie, no password and no referrer
 * is sent. Refuses more than 10 MB unpacked, more than five redirects, and whatever takes too long.
 */
export async function fetchPage(
  address: string,
  { guard = publicOnly, deadline = usualDeadline }: FetchOptions = {},
): Promise<Fetched> {
  const agent = new Agent({
    connect: { lookup: guardedLookup(guard) },
    headersTimeout: deadline,
    bodyTimeout: deadline,
  })
  const signal = AbortSignal.timeout(deadline)
  try {
    return await follow(address, guard, (url) => ask(url, agent, signal))
  } catch (error) {
    throw explainFailure(error)
  } finally {
    await agent.destroy()
  }
}

type Ask = (url: URL) => Promise<Response>

async function follow(requested: string, guard: Guard, send: Ask): Promise<Fetched> {
  const redirects: Retrieval['redirects'] = []
  for (let url = checkedAddress(requested, guard); ; ) {
    const response = await send(url)
    const target = redirectOf(response)
    if (target === null) return taken(requested, url, redirects, response)
    redirects.push({ address: url.href, status: response.status })
    if (redirects.length > mostRedirects) throw new WorkbenchError('invalid', 'fetch.redirects')
    await response.body?.cancel()
    url = checkedAddress(URL.canParse(target, url.href) ? new URL(target, url.href).href : target, guard)
  }
}

function ask(url: URL, dispatcher: Agent, signal: AbortSignal): Promise<Response> {
  return fetch(url, {
    ...{ dispatcher, signal, redirect: 'manual', credentials: 'omit', referrerPolicy: 'no-referrer' },
    headers: {
      'user-agent': 'Sverka',
      accept: 'text/html,application/xhtml+xml,application/pdf,text/*;q=0.9,*/*;q=0.5',
    },
  })
}

function redirectOf({ status, headers }: Response): string | null {
  return [301, 302, 303, 307, 308].includes(status) ? headers.get('location') : null
}

async function taken(
  requested: string,
  url: URL,
  redirects: Retrieval['redirects'],
  response: Response,
): Promise<Fetched> {
  const { status, headers } = response
  if (!response.ok) throw new WorkbenchError('invalid', 'fetch.status', { status })
  const bytes = await readWithin(response)
  if (bytes.byteLength === 0) throw new WorkbenchError('invalid', 'capture.no_text')
  return {
    file: { bytes, fileName: null, mediaType: headers.get('content-type'), address: url.href },
    retrieval: { requested, redirects, address: url.href, status, headers: keptHeaders(headers) },
  }
}

/** The body, unpacked, stopped as soon as it is larger than a file may be. */
async function readWithin({ body }: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body ?? []) {
    size += chunk.byteLength
    if (size > largestFile) throw new WorkbenchError('invalid', 'capture.too_large')
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

/** Asked at connect time, so that a name cannot lead elsewhere than where it was checked to lead. */
function guardedLookup(guard: Guard): LookupFunction {
  return (name, options, callback) => {
    checkedAnswers(name, guard).then(
      (answers) => {
        const found = answers.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }))
        if (options.all) callback(null, found)
        else callback(null, found[0]?.address ?? '', found[0]?.family)
      },
      (error: Error) => callback(error, ''),
    )
  }
}
