import type { StaleReason } from '#app/domain/staleness.ts'
import type { Text } from '#app/messages/text.ts'

/** Why a verdict is stale, as a sentence. `wording` is the wording that was judged, where it is at hand. */
export function staleSentence(t: Text, reason: StaleReason, wording?: string): string {
  if (reason.kind === 'reworded') {
    return wording === undefined
      ? t('verdicts.stale_reworded_short')
      : t('verdicts.stale_reworded', { wording })
  }
  if (reason.kind === 'origins') return t('verdicts.stale_origins', { confirmed: reason.confirmed })
  if (reason.kind === 'rivals') return t('verdicts.stale_rivals')
  const evidence = `E${reason.evidence}`
  if (reason.kind !== 'contradicted') return t(`verdicts.stale_${reason.kind}`, { evidence })
  return t('verdicts.stale_contradicted', { evidence, stance: t(`stance.${reason.stance}`) })
}
