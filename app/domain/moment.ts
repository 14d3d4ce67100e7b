/**
 * A case as known at a moment stands at an address of its own: `/cases/kazakhstan-2022@123` is the case as it was right after the
 * event 123, and every link on its pages stays at that moment. Short names of cases hold no `@`.
 */
export type Moment = { slug: string; sequence: number | null }

/** Reads the part of an address that names a case, with or without a moment. */
export function readMoment(name: string): Moment {
  const [, slug, sequence] = /^([^@]*)@(\d{1,15})$/.exec(name) ?? []
  return slug === undefined ? { slug: name, sequence: null } : { slug, sequence: Number(sequence) }
}

/** The part of an address that names a case at a moment. */
export function writeMoment({ slug, sequence }: Moment): string {
  return sequence === null ? slug : `${slug}@${sequence}`
}

/** A moment that a page is seen as of: the short name of the case without it, and the time of its event. */
export type Past = { slug: string; sequence: number; at: string }

/** The address of a page of a case as it was at a moment, whatever moment the address itself speaks of. */
export function pathAtMoment(casePath: string, sequence: number | null): string {
  return casePath.replace(/^(\/cases\/)([^/]+)/, (_, start: string, name: string) => {
    return `${start}${writeMoment({ slug: readMoment(name).slug, sequence })}`
  })
}
