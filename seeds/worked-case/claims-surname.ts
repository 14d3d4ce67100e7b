import { s2 } from './quotes-s2.ts'
import type { SeedClaim } from './shapes.ts'

/** Dispute 2: what is the surname of the second man? */
export const surnameClaims: SeedClaim[] = [
  {
    key: 'threeSpellings',
    disputes: [2],
    wording:
      'S2 gives the surname of Zakir, the second man it names, in three spellings: Убуров, Юбуров and Юсуров.',
    by: 'taras',
    appearances: [
      { quote: s2.inFactYuburov, role: 'makes' },
      { quote: s2.caption, role: 'makes' },
    ],
    evidence: [
      {
        key: 'two',
        quote: s2.inFactYuburov,
        stance: 'supports',
        proximity: 'primary',
        basis: 'document',
        note: 'Two of the spellings in one clause.',
      },
      {
        key: 'third',
        quote: s2.caption,
        stance: 'supports',
        proximity: 'primary',
        basis: 'document',
        note: 'The third, in what reads as a caption.',
      },
      {
        key: 'again',
        quote: s2.lived,
        stance: 'supports',
        proximity: 'primary',
        basis: 'document',
        note: 'Юбуров once more.',
      },
    ],
    verdict: {
      by: 'taras',
      code: 'confirmed',
      confidence: 'high',
      rationale:
        'The claim is about the text, and the text is before us: Убуров and Юбуров stand side by side [E:two], Юсуров in what reads as a caption [E:third], Юбуров again below [E:again]. This does not say which is right, nor, by itself, that all three name one man.',
    },
  },
  {
    key: 'yuburov',
    disputes: [2],
    wording: 'The surname of Zakir, the second man named in S2, is Yuburov (Юбуров).',
    by: 'taras',
    claimant: 'Author of S2, not named',
    claimedOn: '2022-01',
    appearances: [
      { quote: s2.inFactYuburov, role: 'makes' },
      { quote: s2.lived, role: 'makes' },
      { quote: s2.ministry, role: 'denies' },
    ],
    evidence: [
      {
        key: 'inFact',
        quote: s2.inFactYuburov,
        stance: 'supports',
        proximity: 'secondary',
        circumstances: ['anonymous'],
        credibility: 6,
        note: 'Corrects the ministry’s spelling without saying on what ground, so that its truth cannot be judged.',
      },
      {
        key: 'lived',
        quote: s2.lived,
        stance: 'supports',
        proximity: 'secondary',
        circumstances: ['anonymous'],
        note: 'The text keeps to this form; its author is not named.',
      },
      {
        key: 'ministry',
        quote: s2.ministry,
        stance: 'contradicts',
        proximity: 'secondary',
        basis: 'hearsay',
        note: 'Убуров: the ministry’s form, as S2 passes it on.',
      },
      {
        key: 'caption',
        quote: s2.caption,
        stance: 'contradicts',
        proximity: 'secondary',
        circumstances: ['anonymous'],
        credibility: 4,
        note: 'Юсуров: one letter apart, perhaps a misprint.',
      },
    ],
    verdict: {
      by: 'taras',
      code: 'disputed',
      confidence: 'low',
      rationale:
        'S2 corrects the ministry’s Убуров to Юбуров [E:inFact] and keeps to that form [E:lived], but gives no ground for it. The ministry’s form reaches us only through S2 [E:ministry], and S2’s own caption has a third one [E:caption]. Everything on both sides comes from a single text that also has a misprint elsewhere («оправился»), so its spelling alone cannot decide.',
      settledBy: 'A passport, a consular record or a statement by the man’s family.',
    },
  },
  {
    key: 'yusurov',
    disputes: [2],
    wording: 'The surname of Zakir, the second man named in S2, is Yusurov (Юсуров).',
    by: 'taras',
    claimant: 'Caption in S2',
    claimedOn: '2022-01',
    appearances: [
      { quote: s2.caption, role: 'makes' },
      { quote: s2.inFactYuburov, role: 'denies' },
    ],
    evidence: [
      {
        key: 'caption',
        quote: s2.caption,
        stance: 'supports',
        proximity: 'secondary',
        circumstances: ['anonymous'],
        credibility: 4,
        note: 'Stands in what reads as a caption, one letter away from the form that the same text uses twice; perhaps a misprint.',
      },
      {
        key: 'inFact',
        quote: s2.inFactYuburov,
        stance: 'contradicts',
        proximity: 'secondary',
        circumstances: ['anonymous'],
        note: 'Gives the form Юбуров for the true one; its author is not named.',
      },
    ],
  },
  {
    key: 'lived',
    disputes: [2],
    wording:
      'Zakir, the second man named in S2, had lived in Almaty for a year and a half and worked at a market.',
    by: 'taras',
    claimant: 'Author of S2, not named',
    claimedOn: '2022-01',
    appearances: [
      { quote: s2.lived, role: 'makes' },
      { quote: s2.caption, role: 'reports' },
    ],
    evidence: [
      {
        key: 'lived',
        quote: s2.lived,
        stance: 'supports',
        proximity: 'secondary',
        circumstances: ['anonymous'],
        credibility: 3,
        note: 'Told in detail, by nobody who is named; only the caption of the same text agrees with it.',
      },
      {
        key: 'seller',
        quote: s2.caption,
        stance: 'supports',
        proximity: 'secondary',
        note: '“Seller of kitchenware” fits a market stall.',
      },
    ],
    verdict: {
      by: 'taras',
      code: 'unverifiable',
      confidence: 'moderate',
      rationale:
        'Only S2 tells his story [E:lived], and its caption fits it [E:seller]. It names nobody from whom it has this, and text and caption do not even agree on his surname.',
      searched:
        'The five texts: apart from S2 none mentions the second man under any of the three spellings.',
    },
  },
]

/** The third spelling, recorded when the question of the surname was asked. */
export const surnameOfTheMinistry: SeedClaim[] = [
  {
    key: 'uburovSurname',
    disputes: [2],
    wording: 'The surname of Zakir, the second man named in S2, is Uburov (Убуров).',
    by: 'taras',
    claimant: 'Interior ministry of Kazakhstan, as reported by S2',
    claimedOn: '2022-01',
    appearances: [
      { quote: s2.ministry, role: 'reports' },
      { quote: s2.inFactYuburov, role: 'denies' },
    ],
    evidence: [
      {
        key: 'ministry',
        quote: s2.ministry,
        stance: 'supports',
        proximity: 'secondary',
        basis: 'hearsay',
        credibility: 6,
        note: 'The ministry’s form, as S2 passes it on; no statement of the ministry is in our copies.',
      },
      {
        key: 'inFact',
        quote: s2.inFactYuburov,
        stance: 'contradicts',
        proximity: 'secondary',
        circumstances: ['anonymous'],
        note: 'S2 corrects it to Юбуров without saying on what ground.',
      },
    ],
  },
]
