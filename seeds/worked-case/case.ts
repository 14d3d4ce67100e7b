import type { CaseDraft } from '#app/domain/case.ts'

/** The head of the worked case. */
export const seedCase: CaseDraft & { slug: string } = {
  title: 'Kazakhstan, January 2022',
  slug: 'kazakhstan-2022',
  summary: [
    'Five news texts on the events of January 2022, four in Russian and one in Ukrainian, about a musician from Kyrgyzstan who was detained in Kazakhstan, and about the protests, the detentions and the CSTO force around him.',
    'The texts contradict one another, and one of them contradicts itself: who the man in a video is, what his admission was worth, whether he was beaten, how many were detained, who the protesters were, on which day a president spoke.',
    'The case judges only what these five texts can carry. Nothing is taken from outside them but the calendar and arithmetic. Where they do not reach, a claim is unverifiable or still unchecked, and says so. Most texts name others as their source: Kloop, Kaktus Media, Interfax, the Kremlin. None of those is among our sources, so a text that repeats another does not count as a second witness.',
    'Wordings and translations are the editors’ own. Quotes stand as they were received, misprints included.',
  ].join('\n\n'),
}
