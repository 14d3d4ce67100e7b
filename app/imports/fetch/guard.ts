import { lookup as systemLookup } from 'node:dns/promises'
import ipaddr from 'ipaddr.js'
import { WorkbenchError } from '#app/domain/errors.ts'

/** What may be reached. The product always uses `publicOnly`; tests pass one of their own that lets them reach their own servers. */
export type Guard = {
  mayReach: (ip: string) => boolean
  mayUsePort: (port: number) => boolean
  /** Every address of a name. */
  resolve: (name: string) => Promise<string[]>
}

/** The public internet over the usual ports, and nothing of this machine or its network. */
export const publicOnly: Guard = {
  mayReach: isPublic,
  mayUsePort: (port) => port === 80 || port === 443,
  resolve: async (name) => (await systemLookup(name, { all: true })).map(({ address }) => address),
}

/** Whether an address is one of the public internet: none that is private, local, reserved, or holds such an IPv4 address inside. */
export function isPublic(ip: string): boolean {
  if (!ipaddr.isValid(ip)) return false
  const address = ipaddr.process(ip)
  if (address.range() !== 'unicast') return false
  return address.kind() === 'ipv4' || isGlobal(address as ipaddr.IPv6)
}

/** `2000::/3`, all that was ever given out, without `…:5efe:a.b.c.d`, which leads to an IPv4 address inside of a network. */
function isGlobal({ parts }: ipaddr.IPv6): boolean {
  return ((parts[0] ?? 0) & 0xe000) === 0x2000 && parts[5] !== 0x5efe
}

/** The address to ask, checked as far as its spelling tells: scheme, port, no password, no literal address that may not be reached. */
export function checkedAddress(address: string, guard: Guard): URL {
  if (!URL.canParse(address)) throw new WorkbenchError('invalid', 'fetch.unreadable')
  const url = new URL(address)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new WorkbenchError('invalid', 'fetch.scheme')
  if (url.username !== '' || url.password !== '') throw new WorkbenchError('invalid', 'fetch.password')
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80))
  if (!guard.mayUsePort(port)) throw new WorkbenchError('invalid', 'fetch.port')
  const literal = url.hostname.replace(/^\[|\]$/g, '')
  if (ipaddr.isValid(literal) && !guard.mayReach(literal))
    throw new WorkbenchError('invalid', 'fetch.private')
  return url
}

/** All addresses of a name, each of which may be reached; refused when a single one may not. */
export async function checkedAnswers(name: string, guard: Guard): Promise<string[]> {
  const answers = await guard.resolve(name)
  if (answers.length === 0 || !answers.every(guard.mayReach))
    throw new WorkbenchError('invalid', 'fetch.private')
  return answers
}
