import type { Handed, Json } from '#app/domain/handover.ts'
import { termSets } from './terms.ts'

/** Fields of an account that are said anew, or that belong to the file it came in. */
const saidAnew = ['@context', 'id', 'type', 'canonical', 'via']
/** Fields in which the first account stays true. */
const theirs = ['creator', 'created']

/**
 * An annotation under our own id, with all that another store said of it and this one has no place for. Who made it and when stays as it was said
 * there; its name there is `canonical`, and where it was got is `via`.
 */
export function giveBack({ iris, kept }: Handed, ours: Json): Json {
  const names = namesOf({ iris, kept })
  const named = { id: names.id, type: 'Annotation', canonical: names.id, ...names }
  if (!isAnnotation(kept)) return { ...named, ...ours, ...(kept ? { hypothesis: kept } : {}) }
  const rest = Object.fromEntries(Object.entries(kept).filter(([key]) => !saidAnew.includes(key)))
  const first = Object.fromEntries(theirs.flatMap((key) => (key in kept ? [[key, kept[key]]] : [])))
  return { ...rest, ...named, ...ours, ...first }
}

/** The own id of a thing; of one that came from elsewhere also its name there, which never changes, and where it was got. */
export function namesOf({ iris, kept }: Handed): Json {
  const [id, ...elsewhere] = iris
  if (elsewhere.length === 0) return { id }
  const canonical = [kept?.canonical, kept?.id].find(isIri) ?? elsewhere[0]
  return { id, canonical, via: [...new Set(elsewhere)] }
}

/**
 * Our bodies, each with what else was said in the like of it, and after them those of another kind. `hasNote`: the first comment is kept as a
 * note of ours, so that one which was taken out stays out.
 */
export function giveBackBodies(kept: Json | null, ours: Json[], hasNote: boolean): Json[] {
  const left = listOf(kept?.body)
  const merged = ours.map((body) => {
    const at = left.findIndex((other) => kindOf(other) === kindOf(body))
    const [other] = at < 0 ? [] : left.splice(at, 1)
    return { ...other, ...body }
  })
  const noted = hasNote && !ours.some((body) => kindOf(body) === note)
  const taken = noted ? left.findIndex((other) => kindOf(other) === note) : -1
  return [...merged, ...left.filter((other, at) => at !== taken && !isOurs(other))]
}

/** Our target with foreign selectors beside our own, and after it targets that are no text of a store like this. */
export function giveBackTargets(kept: Json | null, ours: Json): Json | Json[] {
  const targets = listOf(isAnnotation(kept) ? kept?.target : null)
  const like = targets.find(isOwnText)
  const others = targets.filter((target) => !isOwnText(target) && isForeign(target))
  const selectors = listOf(like?.selector).filter(
    ({ type }) => type !== 'TextQuoteSelector' && type !== 'TextPositionSelector',
  )
  const own = listOf(ours.selector)
  const selector = [...own, ...selectors]
  const state = like?.state ?? ours.state
  const merged = { ...like, ...ours, ...(selector.length > 0 && { selector }), ...(state ? { state } : {}) }
  return others.length === 0 ? merged : [merged, ...others]
}

/** Whether an account is a Web Annotation, and not a row of another form. */
export function isAnnotation(kept: Json | null): kept is Json {
  return kept !== null && [kept.type].flat().includes('Annotation')
}

function isOwnText({ source }: Json): boolean {
  const id = typeof source === 'object' && source !== null && 'id' in source ? source.id : source
  return typeof id === 'string' && id.startsWith('urn:uuid:')
}

function isForeign(target: Json): boolean {
  return 'source' in target || 'id' in target
}

const note = 'commenting TextualBody'

function kindOf(body: Json): string {
  const set = body['schema:inDefinedTermSet']
  if ([body.type].flat().includes('schema:Claim')) return 'claim'
  if (typeof set === 'string') return `term ${set}`
  if ('schema:translator' in body) return `translation ${body.language}`
  return `${body.purpose} ${body.type}`
}

/** Whether a body says what the store itself keeps, so that it is not said twice. */
function isOurs(body: Json): boolean {
  const kind = kindOf(body)
  return kind === 'claim' || termSets.some((set) => kind === `term ${set}`) || kind.startsWith('translation ')
}

function listOf(value: unknown): Json[] {
  return [value].flat().filter((each): each is Json => typeof each === 'object' && each !== null)
}

function isIri(value: unknown): boolean {
  return typeof value === 'string' && /^[a-z][a-z0-9+.-]*:\S+$/i.test(value)
}
