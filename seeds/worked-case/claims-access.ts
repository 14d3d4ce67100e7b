import { s2 } from './quotes-s2.ts'
import type { SeedClaim } from './shapes.ts'

/** Dispute 6: are lawyers and consuls let in to the detained? */
export const accessClaims: SeedClaim[] = [
  {
    key: 'ministerSaid',
    disputes: [6],
    wording:
      'Kyrgyzstan’s foreign minister Ruslan Kazakbaev told Kaktus Media that lawyers and consuls were not being let in to detained Kyrgyzstanis.',
    by: 'aigul',
    claimant: 'Author of S2, not named',
    claimedOn: '2022-01',
    translations: [
      {
        language: 'ru',
        text: 'Глава МИД Кыргызстана Руслан Казакбаев сообщил «Кактус Медиа», что адвокатов и консулов не пускают к задержанным кыргызстанцам.',
      },
    ],
    appearances: [{ quote: s2.told, role: 'makes' }],
    evidence: [
      { key: 'told', quote: s2.told, stance: 'supports', proximity: 'secondary', basis: 'hearsay' },
      {
        key: 'quoted',
        quote: s2.notLetIn,
        stance: 'supports',
        proximity: 'secondary',
        basis: 'official_statement',
        note: 'Word for word, within quotation marks, ascribed to the minister.',
      },
    ],
    verdict: {
      by: 'aigul',
      code: 'confirmed',
      confidence: 'moderate',
      rationale:
        'This is about what the minister said, not about whether it is so; for that see [C:notLetIn]. The text names him, his office and the outlet he spoke to [E:told], and then quotes him at length and word for word to the same effect [E:quoted].',
      override:
        'Only one text reports it, where our rules ask for two or for a primary one. We confirm it all the same because the claim is no wider than the words: a named official, a named outlet and a verbatim quotation that agrees with the summary. If the piece by Kaktus Media reads otherwise, the verdict falls.',
    },
  },
  {
    key: 'notLetIn',
    disputes: [6],
    wording:
      'Lawyers and consuls of Kyrgyzstan were not let in to Kyrgyzstanis detained in Kazakhstan in January 2022.',
    by: 'aigul',
    claimant: 'Ruslan Kazakbaev, foreign minister of Kyrgyzstan',
    claimedOn: '2022-01',
    translations: [
      {
        language: 'ru',
        text: 'В январе 2022 года адвокатов и консулов Кыргызстана не пускали к кыргызстанцам, задержанным в Казахстане.',
      },
    ],
    appearances: [
      { quote: s2.notLetIn, role: 'makes' },
      { quote: s2.told, role: 'reports' },
    ],
    evidence: [
      {
        key: 'minister',
        quote: s2.notLetIn,
        stance: 'supports',
        proximity: 'secondary',
        basis: 'official_statement',
        credibility: 2,
        note: '“For now”: the minister speaks of one moment, whose day is not given.',
      },
      {
        key: 'watch',
        quote: s2.embassy,
        stance: 'context',
        basis: 'official_statement',
        note: 'That embassy and consulate keep watch does not say that they see the detained.',
      },
      {
        key: 'operation',
        quote: s2.operation,
        stance: 'context',
        basis: 'official_statement',
        note: 'The minister gives the operation and the investigation as the setting, not in so many words as the reason.',
      },
    ],
    verdict: {
      by: 'taras',
      code: 'unverifiable',
      confidence: 'moderate',
      rationale:
        'The minister heads the service whose consuls are concerned and should know [E:minister], but he is a party in the matter and the only voice. Whom they asked, what they were told and for how long it lasted, he does not say; he describes the setting [E:operation] and promises attention [E:watch]. Kazakhstan’s side is not heard on it in any text, and no text speaks against it.',
      searched:
        'The five texts, for a lawyer, a consul, a relative or an official of Kazakhstan on access to the detained: there is none.',
    },
  },
  {
    key: 'relatives',
    disputes: [6],
    wording:
      'The director of the consular department of Kyrgyzstan’s foreign ministry met relatives of Vikram Ruzakhunov.',
    by: 'aigul',
    claimant: 'Foreign ministry of Kyrgyzstan, as reported by S2',
    claimedOn: '2022-01',
    appearances: [{ quote: s2.family, role: 'reports' }],
    evidence: [
      {
        key: 'met',
        quote: s2.family,
        stance: 'supports',
        proximity: 'secondary',
        basis: 'official_statement',
      },
    ],
  },
]
