import type { BlockKind, BlockLocator } from '#app/domain/capture.ts'
import type { ShownPassage } from '#app/domain/claim-page.ts'
import type { Place } from '#app/domain/place.ts'
import type { MessageId } from './en.ts'
import type { Text } from './text.ts'

const kinds: Record<BlockKind, MessageId> = {
  heading: 'place.heading',
  paragraph: 'place.paragraph',
  'list-item': 'place.list_item',
  quote: 'place.quote',
  caption: 'place.caption',
  'table-row': 'place.table_row',
  boilerplate: 'place.boilerplate',
}

/** Where a passage stands in its source: "paragraph 5", "page 12", "0:41 to 0:56". Null when that cannot be told. */
export function placeWords(t: Text, { locator, place }: ShownPassage): string | null {
  switch (locator.kind) {
    case 'text':
      return place && textPlace(t, place)
    case 'page':
    case 'time':
      return locatorWords(t, locator)
    case 'region':
      return t('evidence.region')
  }
}

function textPlace(t: Text, { kind, ordinal, locator }: Place): string {
  if (locator?.kind === 'time') return locatorWords(t, locator)
  const inText = t(kinds[kind], { ordinal })
  return locator ? `${locatorWords(t, locator)}, ${inText}` : inText
}

/** A page or a stretch of a recording: "page 12", "0:41 to 0:56". */
export function locatorWords(t: Text, locator: BlockLocator): string {
  if (locator.kind === 'page') return t('evidence.page', { page: locator.page })
  return t('evidence.time', { from: clock(locator.from), to: clock(locator.to) })
}

/** Hours only where there are any: "0:41", "1:02:03". */
function clock(seconds: number): string {
  const whole = Math.floor(seconds)
  const two = (value: number) => String(value).padStart(2, '0')
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`
}
