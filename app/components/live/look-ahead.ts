/** What would come of loading a page: it loads, it is closed to its reader by now, or it cannot be had at the moment. */
export type Outlook = 'loads' | 'closed' | 'fails'

/** Asks for the page as a refresh does, and leaves it as it stands. Who is signed out is led elsewhere, which is no page either. */
export async function lookAhead({
  pathname,
  search,
}: Pick<Location, 'pathname' | 'search'>): Promise<Outlook> {
  try {
    const { status } = await fetch(`${pathname}.data${search}`)
    if (status === 200) return 'loads'
    return [403, 404, 423].includes(status) ? 'closed' : 'fails'
  } catch {
    return 'fails'
  }
}
