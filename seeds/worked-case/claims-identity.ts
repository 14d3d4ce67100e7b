import { s1 } from './quotes-s1.ts'
import { s2 } from './quotes-s2.ts'
import { s4 } from './quotes-s4.ts'
import type { SeedClaim } from './shapes.ts'

/** Dispute 1: who is the man in the video? */
export const identityClaims: SeedClaim[] = [
  {
    key: 'pianist',
    disputes: [1],
    wording: 'The man in the video shown by Kazakhstan’s state channels is the pianist Vikram Ruzakhunov.',
    by: 'aigul',
    claimant: 'Author of S2, not named',
    claimedOn: '2022-01',
    translations: [
      {
        language: 'ru',
        text: 'Человек на видео, показанном госканалами Казахстана, — пианист Викрам Рузахунов.',
      },
      {
        language: 'uk',
        text: 'Людина на відео, показаному держканалами Казахстану, — піаніст Вікрам Рузахунов.',
      },
    ],
    appearances: [
      { quote: s2.thePianist, role: 'makes' },
      { quote: s1.admitted, role: 'makes' },
      { quote: s2.ministry, role: 'denies' },
    ],
    evidence: [
      {
        key: 'photos',
        quote: s2.lookDifferent,
        stance: 'supports',
        proximity: 'secondary',
        basis: 'analysis',
        credibility: 6,
        note: 'An argument from photographs that our copy of the text does not hold: what they show cannot be judged from here.',
      },
      {
        key: 'assertion',
        quote: s2.thePianist,
        stance: 'supports',
        proximity: 'secondary',
        circumstances: ['anonymous'],
        credibility: 3,
        note: 'Said outright, in the words of the text itself; no source and no author is named. S1 takes the same for granted, the ministry says otherwise.',
      },
      {
        key: 'ministry',
        quote: s2.ministry,
        stance: 'contradicts',
        proximity: 'secondary',
        basis: 'official_statement',
        credibility: 6,
        note: 'The interior ministry’s version, as told by the text that rejects it: one sentence, from which its truth cannot be judged.',
      },
      {
        key: 'takenAsKnown',
        quote: s1.admitted,
        stance: 'mentions',
        proximity: 'tertiary',
        basis: 'hearsay',
        note: 'Takes for granted who the man is; does not say how it is known, or where the video was shown.',
      },
      {
        key: 'kremlin',
        quote: s4.selfIncriminated,
        stance: 'context',
        proximity: 'secondary',
        basis: 'official_statement',
        note: 'Speaks of the musician’s words against himself, but of no video.',
      },
    ],
    verdict: {
      by: 'aigul',
      code: 'disputed',
      confidence: 'moderate',
      rationale:
        'S2 says outright that it is the pianist [E:assertion] and argues from photographs that the two men look different [E:photos]; we have not seen the photographs. S1 takes the identity as known [E:takenAsKnown], which adds no check of its own. Against it stands the interior ministry, whose version we have only from S2, the text that rejects it [E:ministry].\n\nS4 fits the claim, since it speaks of the musician’s words against himself [E:kremlin], but it mentions no video. That the texts mean one and the same recording, and that Kazakhstan’s state channels showed it, is our reading; none of them says so outright.',
      settledBy:
        'The recording itself, with the date and channel of its broadcast, beside dated portraits of both men; or the interior ministry’s statement in full.',
    },
  },
  {
    key: 'uburov',
    disputes: [1],
    wording: 'The man in the video shown by Kazakhstan’s state channels is the Kyrgyzstani Zakir Uburov.',
    by: 'aigul',
    claimant: 'Interior ministry of Kazakhstan, as reported by S2',
    translations: [
      {
        language: 'ru',
        text: 'Человек на видео, показанном госканалами Казахстана, — кыргызстанец Закир Убуров.',
      },
    ],
    appearances: [
      { quote: s2.ministry, role: 'reports' },
      { quote: s2.lookDifferent, role: 'denies' },
    ],
    evidence: [
      {
        key: 'ministry',
        quote: s2.ministry,
        stance: 'supports',
        proximity: 'secondary',
        basis: 'official_statement',
        credibility: 6,
        note: 'An official statement by a body that should know whom it holds; only one sentence of it has reached us, through its opponent.',
      },
      {
        key: 'photos',
        quote: s2.lookDifferent,
        stance: 'contradicts',
        proximity: 'secondary',
        basis: 'analysis',
        credibility: 6,
        note: 'An argument from photographs that our copy of the text does not hold: what they show cannot be judged from here.',
      },
      {
        key: 'pianist',
        quote: s2.thePianist,
        stance: 'contradicts',
        proximity: 'secondary',
        circumstances: ['anonymous'],
        credibility: 3,
        note: 'Said outright; no source and no author is named.',
      },
      {
        key: 'takenAsKnown',
        quote: s1.admitted,
        stance: 'mentions',
        proximity: 'tertiary',
        basis: 'hearsay',
        note: 'Repeats without checking that it is the musician who speaks.',
      },
    ],
    verdict: {
      by: 'aigul',
      code: 'refuted',
      confidence: 'moderate',
      rationale:
        'S2 compares photographs and finds that the two men look different [E:photos], and says that it is the pianist in the video [E:pianist]. The ministry’s version [E:ministry] is not repeated in any other text.',
    },
    later: {
      by: 'taras',
      verdict: {
        by: 'taras',
        code: 'disputed',
        confidence: 'moderate',
        rationale:
          'The first verdict went further than the texts. Both pieces against the claim come from one text with no named author [E:photos] [E:pianist]; we cannot see its photographs, and that S1 speaks of the musician as a matter of course is no check [E:takenAsKnown]. For the claim we have one sentence, in which that same text sums up the ministry [E:ministry].\n\nThis claim and [C:pianist] rest on the same few sentences and exclude each other. While one is open, so is the other.',
        settledBy:
          'The interior ministry’s statement in full, and the recording beside dated portraits of both men.',
      },
    },
  },
  {
    key: 'photographs',
    disputes: [1],
    wording:
      'Photographs of Vikram Ruzakhunov and of Zakir, the second man named in S2, show two men who look different.',
    by: 'taras',
    claimant: 'Author of S2, not named',
    claimedOn: '2022-01',
    appearances: [
      { quote: s2.lookDifferent, role: 'makes' },
      { quote: s2.caption, role: 'makes' },
    ],
    evidence: [
      {
        key: 'different',
        quote: s2.lookDifferent,
        stance: 'supports',
        proximity: 'secondary',
        basis: 'analysis',
        credibility: 6,
        note: 'What its author saw in pictures that are not in our copy: it cannot be judged from here.',
      },
      {
        key: 'caption',
        quote: s2.caption,
        stance: 'context',
        note: 'Reads as the caption of two photographs, glued into the running text.',
      },
      {
        key: 'credit',
        quote: s1.photoCredit,
        stance: 'context',
        note: 'S1 had a picture as well, credited to an Instagram account named vicrammusic. It is not in our copy.',
      },
    ],
    verdict: {
      by: 'taras',
      code: 'unverifiable',
      confidence: 'high',
      rationale:
        'The likeness of two faces can only be judged from the pictures. S2 says what its author saw in them [E:different] and keeps what looks like their caption [E:caption]; S1 keeps a photo credit [E:credit]. No picture is in our copies.',
      searched:
        'The five texts as received, which are plain text: captions and credits are there, pictures and their addresses are not.',
    },
  },
  {
    key: 'detained',
    disputes: [1],
    wording: 'Vikram Ruzakhunov was detained in Kazakhstan.',
    by: 'aigul',
    appearances: [
      { quote: s1.detained, role: 'makes' },
      { quote: s2.bothDetained, role: 'makes' },
      { quote: s2.note, role: 'reports' },
    ],
    evidence: [
      {
        key: 'committee',
        quote: s1.detained,
        stance: 'supports',
        proximity: 'tertiary',
        basis: 'hearsay',
        note: 'S1 names Kloop as its source.',
      },
      {
        key: 'note',
        quote: s2.note,
        stance: 'supports',
        proximity: 'secondary',
        basis: 'official_statement',
        credibility: 1,
        note: 'The foreign ministry of Kyrgyzstan protested to Kazakhstan over it. S1 says that he was detained as well, and has it from elsewhere.',
      },
      {
        key: 'caption',
        quote: s2.bothDetained,
        stance: 'supports',
        proximity: 'secondary',
        circumstances: ['anonymous'],
        note: 'Reads as the caption of two photographs; who wrote it is not said.',
      },
      {
        key: 'deported',
        quote: s4.selfIncriminated,
        stance: 'context',
        basis: 'official_statement',
        note: 'Presupposes that he was in the hands of the authorities.',
      },
    ],
    verdict: {
      by: 'aigul',
      code: 'confirmed',
      confidence: 'high',
      rationale:
        'Two texts say it on the word of two different offices of Kyrgyzstan: S1 of the security committee [E:committee], S2 of the foreign ministry [E:note], with a caption besides [E:caption]. The Kremlin’s account in S4 presupposes it [E:deported], and no text denies it. When and where he was detained, and on what charge, none of them says outright.',
    },
  },
  {
    key: 'musician',
    disputes: [1],
    wording: 'Vikram Ruzakhunov is a musician from Kyrgyzstan.',
    by: 'aigul',
    appearances: [
      { quote: s2.jazzPianist, role: 'makes' },
      { quote: s4.kyrgyzMusician, role: 'makes' },
      { quote: s1.error, role: 'reports' },
    ],
    evidence: [
      { key: 'pianist', quote: s2.jazzPianist, stance: 'supports', proximity: 'secondary' },
      {
        key: 'kyrgyz',
        quote: s4.kyrgyzMusician,
        stance: 'supports',
        proximity: 'secondary',
        basis: 'official_statement',
      },
      {
        key: 'tashiev',
        quote: s1.error,
        stance: 'supports',
        proximity: 'tertiary',
        basis: 'official_statement',
        note: 'S1 names Kloop as its source.',
      },
      {
        key: 'ourCitizens',
        quote: s1.notSilent,
        stance: 'context',
        basis: 'official_statement',
        note: 'A Kyrgyz official counts him among “our citizens”.',
      },
    ],
    verdict: {
      by: 'taras',
      code: 'confirmed',
      confidence: 'high',
      rationale:
        'Three texts with different interests call him a musician: S2 a jazz pianist [E:pianist], S4, which reports the Kremlin, a Kyrgyz musician [E:kyrgyz], S1 a musician for whom a Kyrgyz official speaks up [E:tashiev] [E:ourCitizens]. Nothing in the five texts says otherwise; that state channels are said to have shown him as unemployed ([C:stateChannels]) would not exclude it.',
    },
  },
]
