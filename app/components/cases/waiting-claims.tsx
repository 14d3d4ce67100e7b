import type { CaseOverview } from '#app/domain/case-overview.ts'
import type { SideCounts } from '#app/domain/origins.ts'
import { sideWords } from '#app/messages/side-words.ts'
import { Columns, Section } from '../layout/page.tsx'
import { useText } from '../text.tsx'
import { staleSentence } from '../verdicts/stale-sentence.ts'
import { ClaimLines } from './claim-lines.tsx'

/** The claims that wait for somebody: to be judged again, to be judged at all, to be settled. */
export function WaitingClaims({ overview, claimsPath }: { overview: CaseOverview; claimsPath: string }) {
  const t = useText()
  const { stale, unchecked, disputed } = overview
  return (
    <Columns>
      <div className="stack">
        <Section title={t('cases.stale')} count={stale.length}>
          <ClaimLines lines={stale} none={t('cases.stale_none')} claimsPath={claimsPath} allTo={claimsPath}>
            {(line) => line.reasons.map((reason) => staleSentence(t, reason)).join(' ')}
          </ClaimLines>
        </Section>
        <Section title={t('cases.unchecked')} count={unchecked.length}>
          <ClaimLines
            lines={unchecked}
            none={t('cases.unchecked_none')}
            claimsPath={claimsPath}
            allTo={`${claimsPath}?verdict=unchecked`}
          >
            {(line) => <Sides sides={line.sides} />}
          </ClaimLines>
        </Section>
      </div>
      <Section title={t('cases.disputed')} count={disputed.length}>
        <ClaimLines
          lines={disputed}
          none={t('cases.disputed_none')}
          claimsPath={claimsPath}
          allTo={`${claimsPath}?verdict=disputed`}
        >
          {(line) => (
            <>
              <Sides sides={line.sides} />. {line.settledBy}
            </>
          )}
        </ClaimLines>
      </Section>
    </Columns>
  )
}

function Sides({ sides }: { sides: SideCounts }) {
  const t = useText()
  return t('origins.both_sides', { for: sideWords(t, sides.for), against: sideWords(t, sides.against) })
}
