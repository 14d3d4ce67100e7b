import { useSubmit } from '@remix-run/react'
import { useState } from 'react'
import type { BoardPage } from '#app/domain/board-page.ts'
import { type Fit, fits } from '#app/domain/fit.ts'
import { cellName, findCell } from './cell-address.ts'

/** A cell that was judged by key: the key of the fetcher that sends it, and what it is called. */
export type JudgedCell = { fetcherKey: string; claim: string; row: string }

/** 1 to 6 are the fits in their order, 0 takes one back. Null for any other key. */
function fitOfKey(key: string): { fit: Fit | null } | null {
  if (key === '0') return { fit: null }
  const fit = /^[1-6]$/.test(key) ? fits[Number(key) - 1] : undefined
  return fit ? { fit } : null
}

/**
 * Judges the cell that has the focus by a digit. Each cell is sent by a fetcher of its own, so that none cuts another off;
 * `judged` are those cells, whose answers `JudgedCells` tells.
 */
export function useJudgeByKey(board: BoardPage, mayJudge: boolean) {
  const submit = useSubmit()
  const [judged, setJudged] = useState<JudgedCell[]>([])
  const judge = (key: string, stop: HTMLElement): boolean => {
    const { row, claim } = stop.dataset
    const answer = board.answers.find(({ id }) => id === claim)
    const opened = row && answer && findCell(board, cellName(row, answer.number))
    const said = fitOfKey(key)
    if (!mayJudge || !said || !opened) return false
    const fetcherKey = `judge ${row} ${claim}`
    submit(
      { intent: 'judge', row, claim: answer.id, fit: said.fit ?? '', next: 'stay' },
      { method: 'post', navigate: false, fetcherKey },
    )
    const cell = { fetcherKey, claim: `C${answer.number}`, row: rowName(opened.row) }
    setJudged((before) => [...before.filter((one) => one.fetcherKey !== fetcherKey), cell])
    return true
  }
  return { judge, judged }
}

/** E1, E2 … of a row, or what is missing. */
function rowName({ cells, absence }: BoardPage['groups'][number]['rows'][number]): string {
  if (absence) return absence.text
  const numbers = cells.flatMap(({ pieces }) => pieces.map(({ number }) => number))
  return numbers
    .toSorted((a, b) => a - b)
    .map((number) => `E${number}`)
    .join(', ')
}
