const trackers = /^(?:utm_\w+|fbclid|gclid|yclid|ysclid|mc_[ce]id|igshid)$/i

/**
 * What two addresses of one page have in common: its scheme, a `www.`, a slash at the end, the place on the page and the marks of whoever
 * sent the reader do not count. An address that cannot be read is its own key.
 */
export function addressKey(address: string): string {
  if (!URL.canParse(address)) return address
  const { hostname, port, pathname, searchParams } = new URL(address)
  for (const name of [...searchParams.keys()]) if (trackers.test(name)) searchParams.delete(name)
  const host = hostname.replace(/^www\./, '') + (port && `:${port}`)
  const query = searchParams.size > 0 ? `?${searchParams}` : ''
  return host + pathname.replace(/\/+$/, '') + query
}
