/** Adding a source, correcting what is known of it. */
export const sources = {
  'sources.add_title': 'Add a source',
  'sources.add_intro': 'The text is kept word for word as it arrives here, with its hash and the time.',
  'sources.edit_crumb': 'Edit',
  'sources.to_source': 'To the source',
  'sources.edit_title': 'What is known of {source}',
  'sources.edit_intro':
    'Only the facts about the source change here. The captured text stays as it was received.',
  'sources.the_text': 'Its text',
  'sources.the_facts': 'What is known of it',
  'sources.facts_intro': 'Leave empty what you do not know: it is then shown as unknown.',

  'sources.text': 'Paste the text',
  'sources.text_hint':
    'Blank lines part the paragraphs. What is copied from a page or from Word keeps its headings and lists.',
  'sources.from': 'Or give its address',
  'sources.from_hint':
    'The page is fetched once, now, without cookies, and kept with its address, time and hash. Its owner can see that it was asked for.',
  'sources.file': 'Or choose a file',
  'sources.file_hint':
    'A saved web page, Word, PDF, Markdown, text or subtitles (.srt, .vtt), up to 10 MB. It can also be dropped anywhere on this page.',
  'sources.file_hint_several':
    'Saved web pages, Word, PDF, Markdown, text or subtitles (.srt, .vtt), up to 10 MB each. Several at once wait to be looked at, one by one. They can also be dropped anywhere on this page.',
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
  'sources.prepare': 'Look at its blocks first',

  'preparations.title': 'Before the text is locked',
  'preparations.crumb': 'blocks',
  'preparations.intro':
    'This is what was read. Its words can no longer be changed; how it is parted into blocks, and what is known of it, can. After this it is locked.',
  'preparations.intro_again':
    'This is what was read of {source} now. Its words can no longer be changed; how it is parted into blocks can. After this it is locked.',
  'preparations.waiting': 'On their way in',
  'preparations.waiting_hint': 'Read, but not yet part of the case.',
  'preparations.results':
    '{read, plural, =0 {None} one {#} other {#}} of {count, plural, one {# file} other {# files}} could be read',
  'preparations.files': 'The files',
  'preparations.progress': '{done} of {count, plural, one {# file} other {# files}} done',
  'preparations.state.waiting': 'waiting',
  'preparations.state.reading': 'reading …',
  'preparations.state.read': 'read',
  'preparations.state.refused': 'refused',
  'preparations.state.failed': 'not sent',
  'preparations.unreachable': 'The server did not answer. Send it again when it can be reached.',
  'preparations.signed_out': 'Your session has ended. Sign in in another tab, then send it again.',
  'preparations.send_again': 'Send again',
  'preparations.add_anyway': 'Add it all the same',
  'preparations.blocks': 'Blocks',
  'preparations.count': '{blocks, plural, one {# block} other {# blocks}}, {around} of them around the text',
  'preparations.no_text': 'No text was found in this file. It is kept as it is, to be opened as a file.',
  'preparations.whole': 'Take everything as text',
  'preparations.undo': 'Part it again as it was read',
  'preparations.kind': 'Kind of block {number}',
  'preparations.join': 'Join with the one above',
  'preparations.split': 'Split',
  'preparations.split_label': 'Block {number}: put the cursor where it is to be split, then press Enter',
  'preparations.split_here': 'Split at the cursor',
  'preparations.split_nowhere': 'Nothing to split here: put the cursor between two words.',
  'preparations.keep_whole': 'Leave it whole',
  'preparations.lock': 'Lock the text and add the source',
  'preparations.discard': 'Give it up',
  'preparations.discard_means':
    'What was read and how you parted it will be gone, and no trace of it stays. To bring it in later, add the file or the address anew.',
  'preparations.discard_sure': 'Give it up for good',
  'block_kind.heading': 'heading',
  'block_kind.paragraph': 'paragraph',
  'block_kind.list_item': 'list item',
  'block_kind.quote': 'quote',
  'block_kind.caption': 'caption',
  'block_kind.table_row': 'table row',
  'block_kind.boilerplate': 'around the text',
} as const
