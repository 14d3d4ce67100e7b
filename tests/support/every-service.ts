import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sourceDraftSchema } from '#app/domain/source.ts'
import { addAppearance } from '#app/services/appearances/add-appearance.server.ts'
import { prepareSource } from '#app/services/preparations/prepare-source.server.ts'
import { nameOrigin } from '#app/services/relays/name-origin.server.ts'
import { recordCircle } from '#app/services/relays/record-circle.server.ts'
import { recordRelay } from '#app/services/relays/record-relay.server.ts'
import { signSheet } from '#app/services/sheets/sign-sheet.server.ts'
import { giveVerdict } from '#app/services/verdicts/give-verdict.server.ts'
import type { Work } from '#app/services/work.server.ts'
import { findEventHead } from '#db/queries/events.server.ts'
import { aBoard } from './board-material.ts'
import { aCase, aClaim, aSource, aVerdict, someEvidence } from './material.ts'
import { askForSignatures } from './signing.ts'
import { as, testPerson, testWork } from './test-work.ts'

const services = fileURLToPath(new URL('../../app/services', import.meta.url))

/** Services that change only what is one's own, or that are called before anybody has an account. */
const ownOrBefore = [
  'comments/mark-seen',
  'people/accept-invitation',
  'people/create-first-administrator',
  'people/record-password-change',
  'people/rename-self',
]

/** Whether the code of a file makes a change in the name of the work that it is given. */
function writes(code: string): boolean {
  return /export function \w+\(\s*work: Work\b/.test(code) && /\bchange(?:IfAny)?\(\s*work\b/.test(code)
}

/** Every service that writes in the name of whoever has a role, found by the way they all write. */
export function writingServices(): string[] {
  return readdirSync(services, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.includes('/') && file.endsWith('.server.ts'))
    .filter((file) => writes(readFileSync(join(services, file), 'utf8')))
    .map((file) => file.replace('.server.ts', ''))
    .filter((name) => !ownOrBefore.includes(name))
    .sort()
}

type Service = (work: Work, input: unknown) => unknown

export async function load(name: string): Promise<Service> {
  const path = join(services, `${name}.server.ts`)
  const module = (await import(/* @vite-ignore */ path)) as Record<string, unknown>
  const wanted = name.split('/')[1]?.replace(/-(\w)/g, (_all, letter: string) => letter.toUpperCase()) ?? ''
  const found = module[wanted]
  if (typeof found !== 'function') throw new Error(`${name} does not export ${wanted}`)
  return found as Service
}

/** A case with everything that a service may be asked to change, and a viewer in it. */
export function filledDesk() {
  const editor = testWork('editor')
  const opened = aCase(editor)
  const { source, capture } = aSource(editor, opened.id)
  const claim = aClaim(editor, opened.id)
  const evidence = someEvidence(editor, claim.id, capture, 'На видео именно пианист.', 'contradicts')
  const span = { start: 0, end: 3 }
  const appearance = addAppearance(editor, { claimId: claim.id, captureId: capture.id, span, role: 'makes' })
  const preparation = prepareSource(editor, {
    ...{
      caseId: opened.id,
      sourceId: null,
      draft: sourceDraftSchema.parse({ title: 'T', kind: 'article', language: 'ru' }),
    },
    capture: {
      ...{ method: 'paste', mediaType: 'text/plain', fileName: null, bytes: new Uint8Array([65]) },
      blocks: [{ kind: 'paragraph', text: 'A' }],
    },
  })
  const from = nameOrigin(editor, { caseId: opened.id, draft: { name: 'Kloop', kind: 'outlet', note: '' } })
  const relay = recordRelay(editor, {
    ...{ sourceId: source.id, from: { originId: from.id }, place: null },
    draft: { kind: 'quotes', note: '' },
  })
  const { source: second } = aSource(editor, opened.id, 'Об этом пишет S1.')
  const quotes = { draft: { kind: 'quotes', note: '' }, place: null } as const
  recordRelay(editor, { sourceId: second.id, from: { sourceId: source.id }, ...quotes })
  const circle = recordCircle(editor, { sourceId: source.id, fromSourceId: second.id, ...quotes })
  const { question, absence, value } = aBoard(editor, opened.id, claim.id)
  const reviewer = as(editor, testPerson(editor.db, 'Reviewer', 'reviewer'))
  const head = findEventHead(editor.db).sequence
  const sheet = signSheet(reviewer, { caseId: opened.id, filter: {}, head })
  const other = aClaim(editor, opened.id, 'He plays jazz.')
  askForSignatures(editor, opened.id)
  const searched = 'the texts'
  const proposal = giveVerdict(editor, {
    ...{ claimId: other.id, version: 1, draft: aVerdict('unverifiable', 'Nobody says.', { searched }) },
  })
  const viewer = as(editor, testPerson(editor.db, 'Viewer', 'viewer'))
  const input = {
    ...{ caseId: opened.id, sourceId: source.id, captureId: capture.id, claimId: claim.id },
    ...{
      evidenceId: evidence.id,
      appearanceId: appearance.id,
      passageId: evidence.passageId,
      userId: editor.actor.id,
      preparationId: preparation.id,
      originId: from.id,
      relayId: relay.id,
      circleId: circle.id,
      fromSourceId: source.id,
      otherSourceId: source.id,
    },
    ...{ questionId: question.id, absenceId: absence.id, valueId: value.id, row: absence.id, fit: 'neutral' },
    ...{ verdictId: proposal.id, signedSheetId: sheet.id, filter: {}, head, on: {}, comment: 'c' },
    ...{ version: 1, span, role: 'makes', language: 'ru', text: 'Слова', why: 'w', reason: 'r', block: 0 },
    ...{ title: 'T', slug: 'another', summary: '', claimant: null, claimedOn: null, isBoilerplate: true },
    draft: { wording: 'W', language: 'en', stance: 'supports', note: '', text: 'W', code: 'refuted' },
  }
  return { editor, viewer, input }
}

/** What the services are asked that take no object with everything in it. */
export function askedOtherwise({
  preparationId,
}: ReturnType<typeof filledDesk>['input']): Record<string, unknown> {
  return {
    'cases/open-case': { title: 'T', slug: 'another', summary: '' },
    'preparations/discard-preparation': preparationId,
  }
}
