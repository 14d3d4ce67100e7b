import { defaultTreeAdapter, parse } from 'parse5'
import { WorkbenchError } from '#app/domain/errors.ts'

/** No page that people wrote nests deeper, or holds more; browsers themselves stop nesting at 512. */
const deepest = 512
const mostElements = 300_000

/**
 * Refuses a page built to exhaust whoever reads it, at the first element that is too much: a deeply nested page takes a parser
 * a time that grows with the square of its depth.
 */
export function refuseMonstrousPage(markup: string): void {
  let [depth, count] = [0, 0]
  parse(markup, {
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush: () => {
        depth += 1
        count += 1
        if (depth > deepest || count > mostElements)
          throw new WorkbenchError('invalid', 'capture.too_complex')
      },
      onItemPop: () => {
        depth -= 1
      },
    },
  })
}
