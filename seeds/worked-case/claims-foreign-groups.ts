import { s4 } from './quotes-s4.ts'
import type { SeedClaim } from './shapes.ts'

/** Dispute 11: where does the talk of foreign groups come from? */
export const foreignGroupClaims: SeedClaim[] = [
  {
    key: 'firstSource',
    disputes: [11],
    wording:
      'S4 reports Peskov as naming Kazakhstan’s authorities as the first source of the information on foreign groups.',
    by: 'aigul',
    appearances: [
      { quote: s4.firstSource, role: 'makes' },
      { quote: s4.yesterday, role: 'makes' },
    ],
    evidence: [
      {
        key: 'paraphrase',
        quote: s4.firstSource,
        stance: 'supports',
        proximity: 'primary',
        basis: 'official_statement',
        note: 'In the text’s paraphrase.',
      },
      {
        key: 'verbatim',
        quote: s4.yesterday,
        stance: 'supports',
        proximity: 'primary',
        basis: 'official_statement',
        note: 'In his own words: what Tokayev said is the first source.',
      },
      {
        key: 'receives',
        quote: s4.receives,
        stance: 'context',
        basis: 'official_statement',
        note: 'What Russia has, it has from Kazakhstan as well.',
      },
    ],
    verdict: {
      by: 'aigul',
      code: 'confirmed',
      confidence: 'high',
      rationale:
        'The claim is about what S4 reports, and S4 says it twice, in paraphrase [E:paraphrase] and in a quotation [E:verbatim]. The quotation goes further than the paraphrase: even the data that Russia receives come from its Kazakhstani colleagues [E:receives]. So the Kremlin is a relay here, and its repeating the information adds no second origin.',
    },
  },
  {
    key: 'foreignGroups',
    disputes: [11],
    wording: 'Foreign groups were active on the territory of Kazakhstan in January 2022.',
    by: 'aigul',
    claimant: 'Authorities of Kazakhstan, as relayed by the Kremlin in S4',
    claimedOn: '2022-01',
    appearances: [
      { quote: s4.briefing, role: 'reports' },
      { quote: s4.headline, role: 'reports' },
    ],
    evidence: [
      {
        key: 'headline',
        quote: s4.headline,
        stance: 'mentions',
        proximity: 'tertiary',
        note: '“Information on the presence” treats as given what the briefing only passes on.',
      },
      {
        key: 'briefing',
        quote: s4.briefing,
        stance: 'mentions',
        proximity: 'tertiary',
        basis: 'official_statement',
      },
      {
        key: 'relay',
        quote: s4.firstSource,
        stance: 'context',
        basis: 'official_statement',
        note: 'The one origin.',
      },
      {
        key: 'tokayev',
        quote: s4.yesterday,
        stance: 'mentions',
        proximity: 'secondary',
        basis: 'official_statement',
        credibility: 6,
        note: 'Refers to Tokayev’s words without repeating them, so that they cannot be judged.',
      },
    ],
    verdict: {
      by: 'aigul',
      code: 'unverifiable',
      confidence: 'moderate',
      rationale:
        'All that we have is a relay: S4 reports Peskov [E:briefing], Peskov refers to Tokayev [E:tokayev], and what Tokayev said is not quoted. Headline and briefing are no second and third witness, since the only origin named is Kazakhstan’s authorities [E:relay] [E:headline]. Which groups, from where, and what they did, no text says.',
      searched:
        'The five texts, for Tokayev’s words on foreign groups, a name, a number or an observation of them: there is none.',
    },
  },
]
