import { s1 } from './quotes-s1.ts'
import { s2 } from './quotes-s2.ts'
import { s4 } from './quotes-s4.ts'
import type { SeedClaim } from './shapes.ts'

/** Dispute 3: what was the confession worth? */
export const confessionClaims: SeedClaim[] = [
  {
    key: 'saidOnVideo',
    disputes: [3, 1],
    wording: 'Vikram Ruzakhunov said on video that he was taking part in the protests in Kazakhstan.',
    by: 'aigul',
    claimant: 'gazeta.spb.ru, after Kloop',
    appearances: [
      { quote: s1.admitted, role: 'makes' },
      { quote: s4.selfIncriminated, role: 'reports' },
    ],
    evidence: [
      {
        key: 'admitted',
        quote: s1.admitted,
        stance: 'supports',
        proximity: 'tertiary',
        basis: 'hearsay',
        circumstances: ['in_custody', 'duress_alleged'],
        note: 'Whether this sentence too is from Kloop, S1 does not say.',
      },
      {
        key: 'against',
        quote: s4.selfIncriminated,
        stance: 'supports',
        proximity: 'secondary',
        basis: 'official_statement',
        note: 'Says that he spoke against himself, wrongly; not in what form.',
      },
      {
        key: 'ministry',
        quote: s2.ministry,
        stance: 'contradicts',
        proximity: 'secondary',
        basis: 'official_statement',
        note: 'By this account another man is in the video.',
      },
    ],
    verdict: {
      by: 'aigul',
      code: 'disputed',
      confidence: 'moderate',
      rationale:
        'S1 reports the words on video [E:admitted], and S4 says that the musician wrongly incriminated himself [E:against], without naming a video or quoting him. Kazakhstan’s interior ministry, as S2 relays it, holds that the man in the video is someone else [E:ministry]; as long as [C:pianist] is open, so is this. We have none of his words as he spoke them, only a paraphrase.',
      settledBy: 'The full recording, uncut, and word for word what is said in it.',
    },
  },
  {
    key: 'tookPart',
    disputes: [3],
    wording: 'Vikram Ruzakhunov took part in the protests in Kazakhstan.',
    by: 'aigul',
    claimant: 'Vikram Ruzakhunov on video, as reported by S1',
    appearances: [
      { quote: s1.admitted, role: 'reports' },
      { quote: s4.selfIncriminated, role: 'denies' },
      { quote: s2.stateChannels, role: 'denies' },
    ],
    evidence: [
      {
        key: 'admitted',
        quote: s1.video,
        stance: 'supports',
        proximity: 'tertiary',
        basis: 'hearsay',
        circumstances: ['in_custody', 'duress_alleged'],
        credibility: 4,
        note: 'The same sentence adds that he looked beaten.',
      },
      {
        key: 'against',
        quote: s4.selfIncriminated,
        stance: 'contradicts',
        proximity: 'secondary',
        basis: 'official_statement',
        note: '«Оговорил себя» means that he accused himself of what he had not done.',
      },
      {
        key: 'passedOff',
        quote: s2.stateChannels,
        stance: 'contradicts',
        proximity: 'secondary',
        basis: 'analysis',
        circumstances: ['anonymous'],
        note: '“Tried to pass off”: the author’s judgement.',
      },
      {
        key: 'perform',
        quote: s2.perform,
        stance: 'context',
        circumstances: ['anonymous'],
        note: 'Gives another reason for his being in Almaty.',
      },
    ],
    verdict: {
      by: 'aigul',
      code: 'disputed',
      confidence: 'moderate',
      rationale:
        'The one ground for the claim is what he is said to have admitted on video, and the text that reports it adds in the same breath that he looked beaten [E:admitted]. An admission by a man who looks beaten, made it seems in custody, weighs little. S4 says that he wrongly incriminated himself [E:against], S2 that he was being passed off as a rioter [E:passedOff] and had come to perform [E:perform]; neither says how it knows.\n\nNo text has a witness who saw him at a protest, or one who saw him elsewhere.',
      settledBy:
        'Evidence that does not depend on the video: where he was from 2 January until his detention, from tickets, from whoever had engaged him to play or from witnesses.',
    },
  },
  {
    key: 'toBeDeported',
    disputes: [3],
    wording: 'Vikram Ruzakhunov wrongly incriminated himself so that he would be deported to his homeland.',
    by: 'aigul',
    claimant: 'S4, in reporting the Kremlin’s assessment',
    claimedOn: '2022-01',
    appearances: [{ quote: s4.selfIncriminated, role: 'makes' }],
    evidence: [
      {
        key: 'kremlin',
        quote: s4.selfIncriminated,
        stance: 'supports',
        proximity: 'secondary',
        basis: 'official_statement',
        credibility: 6,
        note: 'The clause may be the Kremlin’s or the site’s own; the sentence leaves it open.',
      },
      {
        key: 'beaten',
        quote: s1.lookedBeaten,
        stance: 'context',
        basis: 'analysis',
        circumstances: ['in_custody'],
        note: 'Points to another possible reason for the words; S1 does not draw the conclusion.',
      },
      {
        key: 'residents',
        quote: s1.residents,
        stance: 'context',
        basis: 'hearsay',
        circumstances: ['anonymous'],
        note: 'Doubts of unnamed residents; no motive is named.',
      },
    ],
    verdict: {
      by: 'taras',
      code: 'unverifiable',
      confidence: 'moderate',
      rationale:
        'A motive is claimed, in half a sentence, and it is not clear whether the Kremlin or the site speaks [E:kremlin]. Neither he nor anyone close to him is quoted. S1’s remark that he looked beaten [E:beaten] and the doubts it reports [E:residents] leave room for a quite different reason, but do not establish one.',
      searched:
        'The five texts, for any word of Vikram Ruzakhunov himself, his family or a lawyer on why he spoke as he did: there is none.',
    },
  },
]
