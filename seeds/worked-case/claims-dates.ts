import { s4 } from './quotes-s4.ts'
import { s5 } from './quotes-s5.ts'
import type { SeedClaim } from './shapes.ts'

/** Dispute 10: on which day did Tokayev say so? */
export const dateClaims: SeedClaim[] = [
  {
    key: 'briefingDay',
    disputes: [10],
    wording: 'The briefing by Dmitry Peskov that S4 reports took place on 10 January 2022.',
    by: 'aigul',
    claimant: 'S4',
    appearances: [{ quote: s4.briefing, role: 'makes' }],
    evidence: [
      {
        key: 'dated',
        quote: s4.briefing,
        stance: 'supports',
        proximity: 'secondary',
        note: 'Day and month are given; the year follows from the case.',
      },
      {
        key: 'yesterday',
        quote: s4.yesterday,
        stance: 'context',
        basis: 'official_statement',
        note: 'Counted from 10 January, “yesterday” is Sunday, 9 January.',
      },
    ],
    verdict: {
      by: 'aigul',
      code: 'unverifiable',
      confidence: 'moderate',
      rationale:
        'S4 gives the day in its first sentence [E:dated]. Peskov’s “yesterday” [E:yesterday] fits any day, so there is nothing to check it against.',
      searched: 'The other four texts: none mentions the briefing.',
    },
    later: {
      by: 'taras',
      evidence: [
        {
          key: 'tuesday',
          quote: s4.tuesday,
          stance: 'contradicts',
          proximity: 'secondary',
          note: 'If these are the words that Peskov commented on, the briefing was not before Tuesday, 11 January.',
        },
        {
          key: 'commented',
          quote: s4.commented,
          stance: 'context',
          note: 'Ties the briefing to Tokayev’s words on “two days”.',
        },
        {
          key: 'declared',
          quote: s4.order,
          stance: 'context',
          basis: 'official_statement',
          note: 'Tokayev spoke on 10 January; from a briefing on the 11th that would be “yesterday”.',
        },
        {
          key: 'session',
          quote: s5.session,
          stance: 'context',
          basis: 'official_statement',
          note: 'A CSTO session was announced for 10 January.',
        },
      ],
      verdict: {
        by: 'taras',
        code: 'disputed',
        confidence: 'moderate',
        rationale:
          'There is something to check it against: S4 itself. It dates the briefing 10 January [E:dated], has Peskov comment there on Tokayev’s words that the withdrawal begins in two days [E:commented], and dates such words to a Tuesday [E:tuesday]. By the calendar 10 January 2022 was a Monday and the Tuesday after it the 11th; Tuesday the 4th is ruled out, as help was asked for only on the 5th ([C:askedForHelp]).\n\nA briefing on the 11th would make all of it fit: “yesterday” [E:yesterday] would be the 10th, on which S4 has Tokayev speak [E:declared] and the CSTO was to meet [E:session]. But Tokayev may have said the like twice, and then the date in the first sentence can stand. We lean towards the 11th and cannot prove it.',
        settledBy: 'The dated transcript of the briefing, or the hour at which S4 was published.',
      },
    },
  },
  {
    key: 'tuesdayEleventh',
    disputes: [10, 9],
    wording:
      'Kassym-Jomart Tokayev said on Tuesday, 11 January 2022, that the CSTO mission was to be completed within two days.',
    by: 'taras',
    claimant: 'S4',
    appearances: [
      { quote: s4.tuesday, role: 'makes' },
      { quote: s4.commented, role: 'reports' },
    ],
    evidence: [
      {
        key: 'tuesday',
        quote: s4.tuesday,
        stance: 'supports',
        proximity: 'secondary',
        basis: 'official_statement',
        note: 'The weekday is the text’s, the date is arithmetic.',
      },
      {
        key: 'briefing',
        quote: s4.briefing,
        stance: 'contradicts',
        proximity: 'secondary',
        note: 'On the 10th Peskov could not have commented on words said on the 11th.',
      },
      {
        key: 'commented',
        quote: s4.commented,
        stance: 'context',
        note: 'The words he commented on, much the same.',
      },
      { key: 'notBefore', quote: s4.asked, stance: 'context', note: 'Rules out Tuesday, 4 January.' },
      {
        key: 'soon',
        quote: s4.soon,
        stance: 'context',
        basis: 'official_statement',
        note: 'What he is reported to have said on 10 January: “in the near future”, not “two days”.',
      },
    ],
    verdict: {
      by: 'taras',
      code: 'disputed',
      confidence: 'moderate',
      rationale:
        'S4 says “on Tuesday” [E:tuesday]. In January 2022 the Tuesdays were the 4th, 11th, 18th and 25th; on the 4th help had not yet been asked for [E:notBefore], and the later two are too far from the events that S4 tells as news. That leaves the 11th. It also fits that on the 10th he is reported to have said only “in the near future” [E:soon].\n\nAgainst it stands the date that S4 gives to the briefing [E:briefing] at which his words on the two days were already discussed [E:commented]. One text contradicts itself, unless he said it on both days, and no other speaks of it.',
      settledBy: 'The dated transcript of Tokayev’s words, and that of the briefing.',
    },
  },
  {
    key: 'sameDay',
    disputes: [10],
    wording:
      'The day that Peskov calls “yesterday” in S4 is the Tuesday on which S4 has Tokayev speak of the end of the mission.',
    by: 'taras',
    appearances: [],
    evidence: [
      {
        key: 'yesterday',
        quote: s4.yesterday,
        stance: 'context',
        proximity: 'primary',
        basis: 'document',
        note: 'About foreign groups.',
      },
      {
        key: 'tuesday',
        quote: s4.tuesday,
        stance: 'context',
        proximity: 'primary',
        basis: 'document',
        note: 'About the end of the mission.',
      },
      {
        key: 'briefing',
        quote: s4.briefing,
        stance: 'contradicts',
        proximity: 'primary',
        basis: 'document',
        note: '“Yesterday” of a briefing on 10 January is Sunday, 9 January.',
      },
    ],
    verdict: {
      by: 'taras',
      code: 'refuted',
      confidence: 'moderate',
      rationale:
        'It is tempting to take the two for one speech [E:yesterday] [E:tuesday]. Counted from the date that S4 gives to the briefing [E:briefing], “yesterday” is a Sunday. Counted from Tuesday the 11th, the other day that comes into question ([C:briefingDay]), it is a Monday. For it to be a Tuesday the briefing would have to be on Wednesday the 12th, which nothing in the text suggests.',
    },
  },
]
