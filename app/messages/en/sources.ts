/** Adding a source, correcting what is known of it. */
export const sources = {
  'sources.add_title': 'Add a source',
  'sources.add_intro': 'The text is kept word for word as it arrives here, with its hash and the time.',
  'sources.edit_crumb': 'edit',
  'sources.edit_title': 'What is known of {source}',
  'sources.edit_intro':
    'Only the facts about the source change here. The captured text stays as it was received.',
  'sources.the_text': 'Its text',
  'sources.the_facts': 'What is known of it',
  'sources.facts_intro': 'Leave empty what you do not know: it is then shown as unknown.',

  'sources.text': 'Paste the text',
  'sources.text_hint': 'Blank lines part the paragraphs.',
  'sources.file': 'Or choose a file',
  'sources.file_hint':
    'A saved web page, Word, PDF, Markdown, text or subtitles (.srt, .vtt), up to 10 MB. It can also be dropped on the field.',
  'sources.file_again': 'Choose the file again: the browser forgets it when the page is loaded anew.',
  'sources.file_too_large':
    '{name} is larger than 10 MB and was taken out. Split it and add each part as a source.',

  'sources.title': 'Title',
  'sources.title_hint': 'As it stands in the source, in its own language.',
  'sources.title_hint_add':
    'As it stands in the source, in its own language. Left empty: the first line of the text.',
  'sources.kind': 'Kind',
  'sources.publisher': 'Publisher',
  'sources.publisher_hint': 'Who published it: a newspaper, a channel, a ministry.',
  'sources.authors': 'Authors',
  'sources.authors_hint': 'One on each line.',
  'sources.authors_too_long':
    'This is too long: {most, plural, one {# author} other {# authors}} at most, each on one line of up to {longest, plural, one {# character} other {# characters}}.',
  'sources.url': 'Address',
  'sources.url_hint': 'Where it was found, such as https://example.org/article.',
  'sources.published': 'Date of publication',
  'sources.published_hint':
    'As precisely as it is known: 2022, 2022-01 or 2022-01-10. A span is 2022-01-10/2022-01-11, one without an end 2022-01-10/..',
  'sources.language': 'Language',
  'sources.language_hint':
    'A guess by the letters of the text is shown on the source; correct it there if it is wrong.',
  'sources.language_guess': 'tell by the text',
  'sources.note': 'Note',
  'sources.note_hint': 'How it came to you, what to mind when quoting it.',

  'sources.again': 'Add it all the same, as a source of its own',
  'sources.open_twin': 'Open {source}',
  'sources.add': 'Add the source',
} as const
