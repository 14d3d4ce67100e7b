import type { BlockKind } from '#app/domain/capture.ts'
import type { ShownPassage } from '#app/domain/claim-page.ts'
import type { MessageId } from '#app/messages/en.ts'
import type { Text } from '#app/messages/text.ts'

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
      return place && t(kinds[place.kind], { ordinal: place.ordinal })
    case 'page':
      return t('evidence.page', { page: locator.page })
    case 'time':
      return t('evidence.time', { from: clock(locator.from), to: clock(locator.to) })
    case 'region':
      return t('evidence.region')
  }
}

function clock(seconds: number): string {
  const whole = Math.floor(seconds)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
