import { s1 } from './quotes-s1.ts'
import { s2 } from './quotes-s2.ts'
import type { SeedClaim } from './shapes.ts'

/** Dispute 4, was he beaten?, and what officials of Kyrgyzstan said and did about it. */
export const beatingClaims: SeedClaim[] = [
  {
    key: 'beaten',
    disputes: [4],
    wording: 'Vikram Ruzakhunov was beaten.',
    by: 'aigul',
    claimant: 'Foreign ministry of Kyrgyzstan, as reported by S2',
    appearances: [
      { quote: s2.note, role: 'reports' },
      { quote: s1.lookedBeaten, role: 'reports' },
    ],
    evidence: [
      {
        key: 'looked',
        quote: s1.lookedBeaten,
        stance: 'supports',
        proximity: 'tertiary',
        basis: 'analysis',
        circumstances: ['in_custody'],
        credibility: 3,
        note: 'An impression from the footage; a note of protest that S2 tells of points the same way.',
      },
      {
        key: 'note',
        quote: s2.note,
        stance: 'supports',
        proximity: 'secondary',
        basis: 'official_statement',
        credibility: 3,
        note: 'What the note of protest is about; the note itself is not quoted. One state accuses another, and no text denies it.',
      },
    ],
    verdict: {
      by: 'aigul',
      code: 'unverifiable',
      confidence: 'moderate',
      rationale:
        'Two texts point the same way: S1 says that he looked beaten in the footage [E:looked], and a note of protest is said to speak of a beating [E:note]. Two sources would be enough for the rules, but not for us: one is an impression of a video in which it is disputed who is seen ([C:pianist]), the other an accusation between states. Nobody who saw him is quoted, and when, where and by whom remains unsaid. No text denies it.',
      searched: 'The five texts, for a witness, a doctor, a lawyer or his own word: there is none.',
    },
    later: {
      by: 'taras',
      evidence: [
        {
          key: 'caption',
          quote: s2.badlyBeaten,
          stance: 'supports',
          proximity: 'secondary',
          circumstances: ['anonymous'],
          note: 'Overlooked at first: it stands between two sentences of the running text, but reads as the end of a caption. It would speak of a photograph, not of the video.',
        },
      ],
    },
  },
  {
    key: 'noteOfProtest',
    disputes: [4],
    wording:
      'Kyrgyzstan sent Kazakhstan a note of protest over the beating of the pianist Vikram Ruzakhunov.',
    by: 'aigul',
    claimant: 'Author of S2, not named',
    claimedOn: '2022-01',
    appearances: [{ quote: s2.note, role: 'makes' }],
    evidence: [
      {
        key: 'sent',
        quote: s2.note,
        stance: 'supports',
        proximity: 'secondary',
        basis: 'hearsay',
        credibility: 2,
        note: 'In the words of the text, not within quotation marks. It fits the talks of the deputy minister that the text tells of.',
      },
      {
        key: 'deputy',
        quote: s2.deputy,
        stance: 'context',
        basis: 'hearsay',
        note: 'Diplomatic contact on the matter.',
      },
      {
        key: 'tashiev',
        quote: s1.error,
        stance: 'context',
        basis: 'official_statement',
        note: 'Another agency of Kyrgyzstan, speaking of an error.',
      },
    ],
    verdict: {
      by: 'aigul',
      code: 'unverifiable',
      confidence: 'moderate',
      rationale:
        'One text says so [E:sent]. It fits what the same text tells of talks between diplomats [E:deputy] and what S1 tells of another agency [E:tashiev], but neither of these mentions a note. Its date and words are not given, and no answer from Kazakhstan is reported.',
      searched: 'The five texts, for the note’s date or wording, or for word of its receipt: there is none.',
    },
    later: {
      by: 'taras',
      rewording: {
        text: 'Kyrgyzstan’s foreign ministry sent Kazakhstan a note of protest over the detention and reported beating of the pianist Vikram Ruzakhunov.',
        why: 'S2 names the foreign ministry as the sender and the detention as the first of two grounds. “Reported”, since our own claim on the beating is open.',
      },
    },
  },
  {
    key: 'tookHisSide',
    disputes: [4],
    wording: 'Officials of Kyrgyzstan spoke up for Vikram Ruzakhunov after his detention.',
    by: 'aigul',
    appearances: [
      { quote: s1.detained, role: 'makes' },
      { quote: s1.rally, role: 'makes' },
      { quote: s2.note, role: 'reports' },
    ],
    evidence: [
      {
        key: 'rally',
        quote: s1.rally,
        stance: 'supports',
        proximity: 'tertiary',
        basis: 'hearsay',
        note: 'S1 names Kloop as its source.',
      },
      {
        key: 'error',
        quote: s1.error,
        stance: 'supports',
        proximity: 'tertiary',
        basis: 'official_statement',
      },
      {
        key: 'note',
        quote: s2.note,
        stance: 'supports',
        proximity: 'secondary',
        basis: 'official_statement',
        credibility: 1,
        note: 'S1 tells of another office of Kyrgyzstan that spoke up for him, and has it from elsewhere.',
      },
      {
        key: 'minister',
        quote: s2.defend,
        stance: 'context',
        basis: 'official_statement',
        note: 'The foreign minister, of all detained citizens and not of one man.',
      },
    ],
    verdict: {
      by: 'taras',
      code: 'confirmed',
      confidence: 'high',
      rationale:
        'Two texts, with different routes to the news, name two different offices: the head of the security committee, who spoke of an error [E:error] and supported him at a rally [E:rally], and the foreign ministry, which protested [E:note]. That the note was sent rests on one text ([C:noteOfProtest]), but its minister also promises in words of his own to defend every citizen [E:minister], and no text has an official of Kyrgyzstan say otherwise. What the officials knew of the facts is another matter.',
    },
  },
  {
    key: 'calledForRelease',
    disputes: [],
    wording: 'Kyrgyzstan’s security committee called for the release of Vikram Ruzakhunov.',
    by: 'taras',
    claimant: 'Headline of S1',
    appearances: [
      { quote: s1.headline, role: 'makes' },
      { quote: s1.rally, role: 'reports' },
    ],
    evidence: [
      {
        key: 'headline',
        quote: s1.headline,
        stance: 'supports',
        proximity: 'tertiary',
        credibility: 4,
        note: 'The headline says it of the whole committee; the text under it does not.',
      },
      {
        key: 'rally',
        quote: s1.rally,
        stance: 'context',
        basis: 'hearsay',
        note: 'The request for release is the rally’s; the head of the committee expressed support.',
      },
      {
        key: 'promise',
        quote: s1.promise,
        stance: 'context',
        basis: 'official_statement',
        note: 'A promise to bring him home, which is not the same as a call for release.',
      },
    ],
    verdict: {
      by: 'taras',
      code: 'unverifiable',
      confidence: 'moderate',
      rationale:
        'The headline says more than the text beneath it [E:headline]. There, one man, the committee’s head, supports the musician at a rally that asks for his release [E:rally] and promises to do what he can to bring him home [E:promise]. He may well have called for release too, but no sentence of the text says so.',
      searched:
        'The whole of S1, below the headline, and the other four texts, which do not mention this committee.',
    },
  },
]
