/** Whether two web addresses name one page: http or https, with or without a slash at the end, and wherever on the page they point. */
export function sameAddress(a: string, b: string): boolean {
  return pageOf(a) === pageOf(b)
}

/** A web address in the form in which pages are compared. */
export function pageOf(address: string): string {
  if (!URL.canParse(address)) return address
  const { host, pathname, search } = new URL(address)
  return `${host.toLowerCase()}${pathname.replace(/\/$/, '')}${search}`
}
