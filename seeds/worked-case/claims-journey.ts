import { s1 } from './quotes-s1.ts'
import { s2 } from './quotes-s2.ts'
import { s4 } from './quotes-s4.ts'
import type { SeedClaim } from './shapes.ts'

/** Dispute 5: why did he go to Almaty? */
export const journeyClaims: SeedClaim[] = [
  {
    key: 'toPerform',
    disputes: [5],
    wording: 'Vikram Ruzakhunov went to Almaty on 2 January 2022 in order to perform.',
    by: 'taras',
    claimant: 'Author of S2, not named',
    claimedOn: '2022-01',
    appearances: [
      { quote: s2.perform, role: 'makes' },
      { quote: s2.stateChannels, role: 'denies' },
    ],
    evidence: [
      {
        key: 'perform',
        quote: s2.perform,
        stance: 'supports',
        proximity: 'secondary',
        circumstances: ['anonymous'],
        credibility: 3,
        note: 'Misprint in the original: «оправился» for «отправился». Read as “set out”. Told in passing, with no source; that he is a musician makes it possible.',
      },
      {
        key: 'channels',
        quote: s2.stateChannels,
        stance: 'contradicts',
        proximity: 'secondary',
        basis: 'analysis',
        circumstances: ['anonymous'],
        credibility: 6,
        note: 'The rival account, that of an unemployed rioter, as summed up by the text that rejects it.',
      },
      {
        key: 'musician',
        quote: s4.kyrgyzMusician,
        stance: 'context',
        note: 'That he is a musician makes a performance likely, no more.',
      },
      {
        key: 'sameDay',
        quote: s4.began,
        stance: 'context',
        note: 'The protests are said to have begun on the same day.',
      },
    ],
    verdict: {
      by: 'taras',
      code: 'disputed',
      confidence: 'low',
      rationale:
        'S2 gives the day and the purpose in passing, with no source and no place of performance [E:perform]. Against it stands the account that S2 ascribes to state channels, of an unemployed rioter [E:channels]; we know that account only in these few words of its opponent. That he is a musician [E:musician] speaks for the claim; that the protests are said to have begun on the same day [E:sameDay] speaks neither way.',
      settledBy: 'A ticket or border record for 2 January, and the word of whoever had engaged him to play.',
    },
  },
  {
    key: 'stateChannels',
    disputes: [5],
    wording: 'State channels presented Vikram Ruzakhunov as an unemployed man who had taken part in riots.',
    by: 'taras',
    claimant: 'Author of S2, not named',
    claimedOn: '2022-01',
    appearances: [{ quote: s2.stateChannels, role: 'makes' }],
    evidence: [
      {
        key: 'passedOff',
        quote: s2.stateChannels,
        stance: 'supports',
        proximity: 'secondary',
        basis: 'analysis',
        circumstances: ['anonymous'],
        credibility: 6,
        note: '«Погромщик», rioter or pogromist, is the word of the text; which word the channels used we do not know.',
      },
      {
        key: 'video',
        quote: s1.admitted,
        stance: 'context',
        basis: 'hearsay',
        circumstances: ['in_custody', 'duress_alleged'],
        note: 'Tells of a video, but not of who showed it, or of anything about work.',
      },
    ],
    verdict: {
      by: 'taras',
      code: 'unverifiable',
      confidence: 'moderate',
      rationale:
        'What a broadcast said can be checked from the broadcast, and we have none. S2 sums it up in half a sentence, in order to reject it, and names no channel and no date [E:passedOff]. S1 tells of a video with an admission [E:video], but not where it was shown, and nothing of the man’s being unemployed.',
      searched:
        'The five texts, for the name of a channel, a date or a quotation from a broadcast: there is none.',
    },
  },
]
