import { systemWork } from '#app/cli/system-work.ts'
import { rewordClaim } from '#app/services/claims/reword-claim.server.ts'
import { prepareStore } from '#db/prepare-store.server.ts'
import { aCase, aClaim, aSource, ministryText, someEvidence, spanOf } from '../support/material.ts'

/**
 * Writes through the services, one write after another, until it is killed or has made `limit` writes. After each one
 * that has returned it prints what must from then on be in the store: the kind of row and its id.
 */
const [folder = '', limit = '200'] = process.argv.slice(2)
const { db } = prepareStore(folder)
const work = systemWork(db)
const acknowledge = (kind: string, id: string) => process.stdout.write(`${kind} ${id}\n`)

const { id: caseId } = aCase(work, `round-${crypto.randomUUID().slice(0, 8)}`)
acknowledge('cases', caseId)
for (let made = 1; made < Number(limit); made += 4) {
  const { source, capture } = aSource(work, caseId, `${ministryText}\n\n${crypto.randomUUID()}`)
  acknowledge('sources', source.id)
  const claim = aClaim(work, caseId)
  acknowledge('claims', claim.id)
  acknowledge('evidence', someEvidence(work, claim.id, capture, 'На видео именно пианист', 'contradicts').id)
  const { version } = db.$client.prepare('SELECT version FROM claims WHERE id = ?').get(claim.id) as {
    version: number
  }
  const reworded = rewordClaim(work, {
    ...{ claimId: claim.id, version, text: `Wording ${spanOf(ministryText, 'пианист').start}` },
    ...{ language: 'en', why: 'Made more exact' },
  })
  acknowledge('wordings', reworded.wording.id)
}
