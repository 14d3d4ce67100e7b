import { s4 } from './quotes-s4.ts'
import { s5 } from './quotes-s5.ts'
import type { SeedClaim } from './shapes.ts'

/** Dispute 9: when will the CSTO force leave? Also how it was called, and what Kyrgyzstan sends. */
export const forceClaims: SeedClaim[] = [
  {
    key: 'askedForHelp',
    disputes: [9],
    wording:
      'On 5 January 2022 Kassym-Jomart Tokayev asked the CSTO for help, giving a terrorist threat as the reason.',
    by: 'aigul',
    claimedOn: '2022-01-05',
    claimant: 'Kassym-Jomart Tokayev, president of Kazakhstan',
    appearances: [
      { quote: s4.asked, role: 'reports' },
      { quote: s5.asked, role: 'reports' },
    ],
    evidence: [
      { key: 's4', quote: s4.asked, stance: 'supports', proximity: 'secondary', basis: 'official_statement' },
      {
        key: 's5',
        quote: s5.asked,
        stance: 'supports',
        proximity: 'secondary',
        basis: 'official_statement',
        note: 'Puts “overcoming the terrorist threat” in quotation marks.',
      },
    ],
    verdict: {
      by: 'aigul',
      code: 'confirmed',
      confidence: 'moderate',
      rationale:
        'Two texts give the same day, the same addressee and nearly the same words for the reason [E:s4] [E:s5]. That the words agree so closely may mean that both follow one source, so the confidence is not high. The claim says what reason he gave, and nothing about whether there was such a threat.',
    },
  },
  {
    key: 'contingent',
    disputes: [9],
    wording:
      'Kyrgyzstan was to send 150 people, 8 armoured vehicles and 11 motor vehicles to Kazakhstan as its part of the CSTO force.',
    by: 'taras',
    claimant: 'A sitting of the Jogorku Kenesh, as reported by S5',
    claimedOn: '2022-01',
    appearances: [{ quote: s5.sends, role: 'reports' }],
    evidence: [
      {
        key: 'figures',
        quote: s5.sends,
        stance: 'supports',
        proximity: 'secondary',
        basis: 'hearsay',
        circumstances: ['anonymous'],
        credibility: 3,
        note: 'Who gave the figures at the sitting is not said. They are exact, and a decree is said to exist.',
      },
      {
        key: 'decree',
        quote: s5.decree,
        stance: 'context',
        basis: 'hearsay',
        note: 'The decree would settle it; its text is not given.',
      },
    ],
  },
  {
    key: 'tenDays',
    disputes: [9],
    wording: 'The withdrawal of the CSTO force from Kazakhstan takes about ten days.',
    by: 'aigul',
    claimant: 'Kassym-Jomart Tokayev, as the context in S4 suggests',
    appearances: [{ quote: s4.tenDays, role: 'reports' }],
    evidence: [
      {
        key: 'forecast',
        quote: s4.tenDays,
        stance: 'mentions',
        proximity: 'secondary',
        circumstances: ['anonymous'],
        credibility: 6,
        note: 'A forecast; no speaker is named in the sentence.',
      },
    ],
  },
  {
    key: 'goneInTwoDays',
    disputes: [9],
    wording: 'Under the plan reported in S4 the CSTO force will have left Kazakhstan within two days.',
    by: 'aigul',
    appearances: [
      { quote: s4.commented, role: 'denies' },
      { quote: s4.tenDays, role: 'denies' },
    ],
    evidence: [
      {
        key: 'completed',
        quote: s4.tuesday,
        stance: 'context',
        proximity: 'primary',
        basis: 'document',
        note: 'Read alone, this sentence invites the claim.',
      },
      {
        key: 'begins',
        quote: s4.commented,
        stance: 'contradicts',
        proximity: 'primary',
        basis: 'document',
        note: 'In two days the withdrawal begins.',
      },
      {
        key: 'tenDays',
        quote: s4.tenDays,
        stance: 'contradicts',
        proximity: 'primary',
        basis: 'document',
        note: 'And takes about ten days.',
      },
    ],
    verdict: {
      by: 'aigul',
      code: 'refuted',
      confidence: 'high',
      rationale:
        'One sentence of S4 has the mission completed within two days [E:completed], and a hasty reader may take that for the departure. By the same text the withdrawal only begins in two days [E:begins] and takes about ten [E:tenDays]. This is about the plan as S4 reports it; no text can say whether it was kept.',
    },
  },
  {
    key: 'peskovEndorsed',
    disputes: [9],
    wording: 'At the briefing reported in S4 Peskov endorsed the announced time frame of the withdrawal.',
    by: 'taras',
    appearances: [{ quote: s4.declined, role: 'denies' }],
    evidence: [
      {
        key: 'commented',
        quote: s4.commented,
        stance: 'context',
        proximity: 'secondary',
        basis: 'official_statement',
        note: '“Commented on” says nothing yet of how.',
      },
      {
        key: 'declined',
        quote: s4.declined,
        stance: 'contradicts',
        proximity: 'secondary',
        basis: 'official_statement',
      },
    ],
    verdict: {
      by: 'taras',
      code: 'refuted',
      confidence: 'moderate',
      rationale:
        'S4 says that Peskov commented on the words about the withdrawal [E:commented], from which the claim could be drawn. Its next sentence says what the comment was: he declined to assess the time frame [E:declined]. The confidence is moderate since both sentences are paraphrase by one text and his own words on this are not quoted.',
    },
  },
]
