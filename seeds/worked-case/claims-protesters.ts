import { s3 } from './quotes-s3.ts'
import { s4 } from './quotes-s4.ts'
import { s5 } from './quotes-s5.ts'
import type { SeedClaim } from './shapes.ts'

/** Dispute 8, second part: what the protesters were called, and what they were. */
export const protesterClaims: SeedClaim[] = [
  {
    key: 'calledTerrorists',
    disputes: [8],
    wording: 'Kassym-Jomart Tokayev called the demonstrators “terrorists”.',
    by: 'taras',
    claimant: 'Author of S5, not named',
    claimedOn: '2022-01',
    appearances: [{ quote: s5.calledTerrorists, role: 'makes' }],
    evidence: [
      {
        key: 'oneWord',
        quote: s5.calledTerrorists,
        stance: 'supports',
        proximity: 'secondary',
        basis: 'official_statement',
        note: 'One word is quoted; that it meant the demonstrators is the text’s summary.',
      },
      {
        key: 'threat',
        quote: s4.asked,
        stance: 'context',
        basis: 'official_statement',
        note: 'Here he speaks of a terrorist threat, not of who poses it.',
      },
      {
        key: 'sought',
        quote: s3.sought,
        stance: 'context',
        circumstances: ['anonymous'],
        note: 'Here the quoted words set “terrorists” beside other persons; whose words they are the sentence does not say.',
      },
    ],
    verdict: {
      by: 'taras',
      code: 'unverifiable',
      confidence: 'moderate',
      rationale:
        'Whom a speaker meant can only be judged from the speech. S5 quotes a single word and says itself that it was meant for the demonstrators [E:oneWord]; S4 has him speak of a terrorist threat without naming anyone [E:threat]. Words quoted in S3 set terrorists apart from other offenders [E:sought]; the word need not have meant everybody in the streets.',
      searched:
        'The five texts, for a full sentence of the president on the demonstrators: S5 has single words and phrases, the others nothing of his on them.',
    },
  },
  {
    key: 'wereTerrorists',
    disputes: [8],
    wording: 'The demonstrators in Kazakhstan in January 2022 were terrorists.',
    by: 'taras',
    claimant: 'Kassym-Jomart Tokayev, as S5 sums him up',
    claimedOn: '2022-01',
    appearances: [
      { quote: s5.calledTerrorists, role: 'reports' },
      { quote: s5.peaceful, role: 'denies' },
    ],
    evidence: [
      {
        key: 'called',
        quote: s5.calledTerrorists,
        stance: 'mentions',
        proximity: 'secondary',
        basis: 'official_statement',
        note: 'Reports the word and keeps away from it.',
      },
      {
        key: 'demands',
        quote: s5.demanded,
        stance: 'contradicts',
        proximity: 'secondary',
        note: 'Describes the same people by what they demanded.',
      },
      {
        key: 'among',
        quote: s4.extremists,
        stance: 'contradicts',
        proximity: 'secondary',
        basis: 'official_statement',
        note: 'Even the authorities, as relayed here, speak of extremists among the protesters.',
      },
      {
        key: 'sought',
        quote: s3.sought,
        stance: 'context',
        circumstances: ['anonymous'],
        note: 'Quoted words on those still sought in three regions; whose words they are the sentence does not say.',
      },
    ],
    verdict: {
      by: 'taras',
      code: 'unverifiable',
      confidence: 'moderate',
      rationale:
        'No text brings any ground for so sweeping a statement beyond the word itself [E:called]. What two texts say of the protesters goes against it: they demanded lower prices and the end of one man’s immunity [E:demands], and the authorities spoke of extremists among them, not of all of them [E:among]. We still do not call it refuted: no text looks at who the people in the streets were, and S3 speaks of a search for terrorists in three regions without saying who was found [E:sought].',
      searched:
        'The five texts, for a named person, a charge, a court or a weapon in a named hand that would bear out the word: there is none.',
    },
  },
  {
    key: 'extremistsAmong',
    disputes: [8],
    wording: 'There were extremists among the protesters who entered the administration building in Almaty.',
    by: 'taras',
    claimant: 'Authorities of Kazakhstan, as reported by S4',
    appearances: [{ quote: s4.extremists, role: 'reports' }],
    evidence: [
      {
        key: 'byAuthorities',
        quote: s4.extremists,
        stance: 'mentions',
        proximity: 'secondary',
        basis: 'official_statement',
        credibility: 6,
        note: '“According to the authorities”, a party in the matter; no name and no charge is given. The city is named in the sentence before.',
      },
    ],
  },
]
