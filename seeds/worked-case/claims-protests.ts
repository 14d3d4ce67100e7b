import { s2 } from './quotes-s2.ts'
import { s3 } from './quotes-s3.ts'
import { s4 } from './quotes-s4.ts'
import { s5 } from './quotes-s5.ts'
import type { SeedClaim } from './shapes.ts'

/** Dispute 8, first part: how the protests began and what the protesters wanted. */
export const protestClaims: SeedClaim[] = [
  {
    key: 'began',
    disputes: [8],
    wording: 'The protests in Kazakhstan began on 2 January 2022.',
    by: 'aigul',
    appearances: [
      { quote: s4.began, role: 'makes' },
      { quote: s5.began, role: 'makes' },
    ],
    evidence: [
      { key: 's4', quote: s4.began, stance: 'supports', proximity: 'secondary' },
      {
        key: 's5',
        quote: s5.began,
        stance: 'supports',
        proximity: 'secondary',
        credibility: 1,
        note: 'S4 gives the same day, and has what it tells from elsewhere.',
      },
    ],
    verdict: {
      by: 'taras',
      code: 'confirmed',
      confidence: 'moderate',
      rationale:
        'Two texts give the same day, one in a report on the Kremlin [E:s4], one in a report on Kyrgyzstan’s part in the CSTO session [E:s5]. Neither says how it knows, the publisher of neither is known, and both may follow one agency, so the confidence is not high. Nothing in the five texts gives another day.',
    },
  },
  {
    key: 'gasPrices',
    disputes: [8],
    wording: 'Protesters in Kazakhstan opposed the price of liquefied gas.',
    by: 'aigul',
    appearances: [
      { quote: s4.began, role: 'makes' },
      { quote: s5.demanded, role: 'makes' },
    ],
    evidence: [
      {
        key: 'rise',
        quote: s4.began,
        stance: 'supports',
        proximity: 'secondary',
        note: 'Names the rise in prices as the cause.',
      },
      {
        key: 'demand',
        quote: s5.demanded,
        stance: 'supports',
        proximity: 'secondary',
        note: 'Names lower prices as a demand, and a second demand beside it.',
      },
    ],
    verdict: {
      by: 'taras',
      code: 'confirmed',
      confidence: 'moderate',
      rationale:
        'S4 names the rise in prices as the cause of the protests [E:rise], S5 lower prices as a demand of the demonstrators [E:demand]; one text relays the Kremlin, the other keeps its distance from Kazakhstan’s authorities, and they agree on this. It does not follow that prices were the only cause: S5 names a political demand in the same sentence, and S4 says that some rallies turned into unrest.',
    },
  },
  {
    key: 'firedAtPeaceful',
    disputes: [8],
    wording: 'On 6 January 2022 the authorities of Kazakhstan fired at peaceful demonstrators in Almaty.',
    by: 'taras',
    claimant: 'Media in Kazakhstan, not named, as reported by S5',
    claimedOn: '2022-01-06',
    appearances: [
      { quote: s5.peaceful, role: 'reports' },
      { quote: s5.fired, role: 'makes' },
      { quote: s5.calledOperation, role: 'denies' },
    ],
    evidence: [
      {
        key: 'fired',
        quote: s5.fired,
        stance: 'supports',
        proximity: 'secondary',
        circumstances: ['anonymous'],
        note: 'In the words of the text itself; it does not say “peaceful” here.',
      },
      {
        key: 'media',
        quote: s5.peaceful,
        stance: 'supports',
        proximity: 'tertiary',
        basis: 'hearsay',
        circumstances: ['anonymous'],
        credibility: 6,
        note: '“Kazakh media”, none of them named.',
      },
      {
        key: 'operation',
        quote: s5.calledOperation,
        stance: 'contradicts',
        proximity: 'secondary',
        basis: 'official_statement',
        note: 'The authorities’ own description of what they did: not a denial of fire, but of whom it was aimed at.',
      },
      {
        key: 'liquidated',
        quote: s5.liquidated,
        stance: 'context',
        basis: 'official_statement',
        note: 'The interior ministry speaks of dozens of people, without saying who they were.',
      },
      {
        key: 'noOrder',
        quote: s3.noOrder,
        stance: 'context',
        basis: 'hearsay',
        circumstances: ['anonymous'],
        note: 'The head of a police department is said to have given no order to shoot; the text does not say where or when.',
      },
    ],
    verdict: {
      by: 'taras',
      code: 'disputed',
      confidence: 'low',
      rationale:
        'That there was shooting S5 says outright [E:fired], and the ministry’s “liquidated” [E:liquidated] fits it. In dispute is at whom: “peaceful demonstrators” is the word of media that S5 does not name [E:media], while the authorities spoke of sweeps and of an anti-terrorist operation [E:operation]. All of this stands in a single text that has both sides at second hand. S3 touches on orders to shoot [E:noOrder], but not on this day.',
      settledBy: 'Dated recordings or witnesses from the place, and the names of those killed.',
    },
  },
  {
    key: 'operation',
    disputes: [8],
    wording:
      'The authorities of Kazakhstan called their actions in January 2022 an anti-terrorist operation.',
    by: 'aigul',
    appearances: [
      { quote: s5.calledOperation, role: 'reports' },
      { quote: s4.soon, role: 'reports' },
    ],
    evidence: [
      {
        key: 's5',
        quote: s5.calledOperation,
        stance: 'supports',
        proximity: 'secondary',
        basis: 'official_statement',
        note: 'The text keeps the words at arm’s length, in quotation marks.',
      },
      {
        key: 's4',
        quote: s4.soon,
        stance: 'supports',
        proximity: 'secondary',
        basis: 'official_statement',
        note: 'Ascribed to Tokayev; this half of the sentence is paraphrase.',
      },
      {
        key: 'minister',
        quote: s2.operation,
        stance: 'context',
        basis: 'official_statement',
        note: 'Kyrgyzstan’s foreign minister takes up the name.',
      },
    ],
    verdict: {
      by: 'aigul',
      code: 'confirmed',
      confidence: 'high',
      rationale:
        'The claim is only about the name the authorities gave to what they did. S5 quotes it with distance [E:s5], S4 without [E:s4], and a foreign minister uses it in S2 as a matter of course [E:minister]; that texts of such different tone agree on the word makes it safe. Whether the name fitted is a different claim ([C:wereTerrorists]).',
    },
  },
]
