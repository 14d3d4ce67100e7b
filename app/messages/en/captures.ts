/** Capturing a source again, and what that changed. */
export const captures = {
  'captures.again': 'capture again',
  'captures.again_title': 'Capture {source} again',
  'captures.again_intro':
    'The new text is kept beside the one that is here. Every quote is looked for in it, and nothing moves to other words unseen.',
  'captures.again_do': 'Keep the new capture',

  'captures.compare': 'what changed',
  'captures.compare_title': 'What changed in {source}',
  'captures.from_to': 'From the capture of {from} to that of {to}',
  'captures.nothing_changed': 'Nothing changed: every word is as it was.',
  'captures.same_bytes': 'The files are the same, byte for byte.',
  'captures.only_signs':
    'No word changed. The files differ in what is not text, or in kinds of spaces, quote marks and hyphens.',
  'captures.first': 'This source was captured once. There is nothing to compare yet.',

  'captures.quotes': 'Quotes',
  'captures.quotes_none': 'No claim and no evidence rests on this source.',
  'captures.to_decide':
    '{count, plural, =0 {Every quote stands or was decided.} one {# quote waits for your decision.} other {# quotes wait for your decision.}}',
  'captures.undecided_note':
    '{count, plural, one {# quote of an older capture no longer stands as it was here.} other {# quotes of older captures no longer stand as they were here.}}',
  'captures.decide': 'Decide',
  'captures.standing': '{count, plural, one {# quote stands} other {# quotes stand}} word for word',
  'captures.outcome.exact': 'stands',
  'captures.outcome.moved': 'moved',
  'captures.outcome.changed': 'changed',
  'captures.outcome.ambiguous': 'in doubt',
  'captures.outcome.lost': 'gone',
  'captures.lost_words': 'Its words stand nowhere in the new capture.',
  'captures.ambiguous_words':
    'Its words stand at several places of the new capture, and nothing tells which is meant.',
  'captures.rests': 'Rests on it:',
  'captures.rests_relay': 'the relay from {from}',
  'captures.rests_circle': 'the finding of circular reporting with {from}',
  'captures.settled.confirmed': 'The words of the new capture were taken over.',
  'captures.settled.left': 'The quote was left in the older capture.',
  'captures.which': 'Which place is meant',
  'captures.words': 'Words that take its place',
  'captures.words_hint':
    'As they stand in the new capture, letter for letter. Shorten or lengthen them as needed.',
  'captures.confirm': 'Take these words over',
  'captures.leave': 'Leave it in the older capture',

  'captures.text': 'The text',
  'captures.boilerplate': 'Around the text',
  'captures.skipped': '{count, plural, one {# paragraph is as it was} other {# paragraphs are as they were}}',
  'captures.removed': 'taken out: ',
  'captures.added': 'put in: ',
  'captures.left': 'moved away: ',
  'captures.arrived': 'moved here: ',
  'captures.older_title': 'An older capture',
  'captures.older': 'This is the text as it was captured {when}. A newer capture exists.',
  'captures.read_newest': 'Read the newest',
} as const
