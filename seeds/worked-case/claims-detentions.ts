import { s3 } from './quotes-s3.ts'
import type { SeedClaim } from './shapes.ts'

/** Dispute 7: how many people were detained in one day in Almaty? */
export const detentionClaims: SeedClaim[] = [
  {
    key: 'detained1925',
    disputes: [7],
    wording: 'In Almaty 1,925 presumed participants in the protests were detained within one day.',
    by: 'taras',
    claimant: 'Commandant’s office of Almaty, as reported by Interfax and from there by S3',
    translations: [
      { language: 'uk', text: 'В Алмати за одну добу було затримано 1925 ймовірних учасників протестів.' },
    ],
    appearances: [
      { quote: s3.detained1925, role: 'reports' },
      { quote: s3.headline, role: 'reports' },
    ],
    evidence: [
      {
        key: 'figure',
        quote: s3.detained1925,
        stance: 'supports',
        proximity: 'tertiary',
        basis: 'official_statement',
        credibility: 3,
        note: 'The text repeats Interfax, and Interfax the commandant’s office.',
      },
      {
        key: 'almost',
        quote: s3.headline,
        stance: 'mentions',
        proximity: 'tertiary',
        note: '“Almost 2 thousand”: the same figure rounded up, not a second count.',
      },
      {
        key: 'dayBefore',
        quote: s3.detained1700,
        stance: 'context',
        circumstances: ['anonymous'],
        note: '1,700 on the day before: the same order of magnitude, another day.',
      },
    ],
    verdict: {
      by: 'taras',
      code: 'unverifiable',
      confidence: 'moderate',
      rationale:
        'An exact figure, at third hand, from an office on the side that made the arrests [E:figure]. The headline rounds it to “almost 2 thousand” [E:almost]; that is the same figure and not a second witness. The 1,700 of the day before [E:dayBefore] are of the same order, but being another day’s they neither support nor contradict it.\n\nWhich day is meant is not said, only “over the past day”, and the date of the text is known no better than 10 January or after.',
      searched:
        'The five texts, for any count of detentions in Almaty by somebody other than the authorities, or for the commandant’s own words: there is none.',
    },
  },
  {
    key: 'detained1700',
    disputes: [7],
    wording: 'In Almaty 1,700 people were detained on the day before the 1,925 detentions.',
    by: 'taras',
    claimant: 'S3, no source named',
    appearances: [{ quote: s3.detained1700, role: 'makes' }],
    evidence: [
      {
        key: 'figure',
        quote: s3.detained1700,
        stance: 'mentions',
        proximity: 'tertiary',
        circumstances: ['anonymous'],
        credibility: 6,
        note: 'No source is named for this figure, unlike for the 1,925.',
      },
    ],
  },
  {
    key: 'wholeCountry',
    disputes: [7],
    wording:
      'The “almost 2 thousand” detained in the headline of S3 are a figure for the whole of Kazakhstan.',
    by: 'taras',
    appearances: [{ quote: s3.detained1925, role: 'denies' }],
    evidence: [
      {
        key: 'headline',
        quote: s3.headline,
        stance: 'context',
        proximity: 'primary',
        basis: 'document',
        note: 'Names the authorities of Kazakhstan and no city; read alone, it suggests the whole country.',
      },
      {
        key: 'lead',
        quote: s3.lead,
        stance: 'context',
        note: 'The sentence right below the photo speaks of districts of Almaty.',
      },
      {
        key: 'body',
        quote: s3.detained1925,
        stance: 'contradicts',
        proximity: 'primary',
        basis: 'document',
        note: 'The only figure in the text that “almost 2 thousand” can round, and it is for the city.',
      },
      {
        key: 'office',
        quote: s3.interfax,
        stance: 'contradicts',
        proximity: 'primary',
        basis: 'document',
        note: 'The source is an office of the city.',
      },
    ],
    verdict: {
      by: 'aigul',
      code: 'refuted',
      confidence: 'high',
      rationale:
        'The headline names no city and can be read so [E:headline], although the sentence under the photo already speaks of Almaty [E:lead]. The text beneath it gives one figure that “almost 2 thousand” can be, 1,925, says that it is for the city of Almaty [E:body] and has it from the city’s commandant [E:office]. For the whole country the text gives no figure of detentions at all.',
    },
  },
  {
    key: 'figureRelay',
    disputes: [7],
    wording:
      'S3 has the figure of 1,925 detained from Interfax, which refers to the commandant’s office of Almaty.',
    by: 'taras',
    appearances: [{ quote: s3.interfax, role: 'makes' }],
    evidence: [
      {
        key: 'interfax',
        quote: s3.interfax,
        stance: 'supports',
        proximity: 'primary',
        basis: 'document',
        note: 'The text names its own source; “this” refers to the sentence before.',
      },
      {
        key: 'figure',
        quote: s3.detained1925,
        stance: 'context',
        basis: 'document',
        note: 'The sentence before.',
      },
    ],
    verdict: {
      by: 'aigul',
      code: 'confirmed',
      confidence: 'high',
      rationale:
        'The text says so of itself, in the sentence that follows the figure [E:interfax] [E:figure], and for what a text gives as its source the text is the primary witness. Whether Interfax reported it so we have not seen.',
    },
  },
]
