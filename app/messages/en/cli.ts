/** What the command line says. */
export const cli = {
  'cli.about': 'Takes care of a Sverka store from the command line.',
  'cli.data': 'the data folder (otherwise DATA_DIR, otherwise ./data)',
  'cli.help': 'Add --help to see how it is used.',
  'cli.head':
    '{sequence, plural, =0 {Nothing is recorded yet.} other {The newest event is {sequence, number}, its hash {hash}}}',

  'cli.kind.store': 'Store',
  'cli.kind.table': 'Table',
  'cli.kind.event': 'Event',
  'cli.kind.bytes': 'File as received',
  'cli.kind.preparation': 'Work on its way in',
  'cli.kind.source': 'Source',
  'cli.kind.capture': 'Capture',
  'cli.kind.passage': 'Passage',
  'cli.kind.claim': 'Claim',
  'cli.kind.evidence': 'Evidence',
  'cli.kind.verdict': 'Verdict',
  'cli.kind.question': 'Question',
  'cli.kind.relay': 'Relay',
  'cli.kind.origin': 'Origin',
  'cli.kind.comment': 'Comment',
  'cli.kind.sheet': 'Signed sheet',

  'cli.migrate.about': 'makes the store where none was, or brings it up to date after copying it',
  'cli.migrate.installed': 'Made a new store: {file}',
  'cli.migrate.nothing': 'The store is up to date: {file}',
  'cli.migrate.done':
    'Applied {count, plural, one {# migration} other {# migrations}} ({names}) to {file}. The store as it was before: {copy}',

  'cli.seed.about': 'puts the worked case into the store, once',
  'cli.seed.seeded': 'Put the worked case into the store: /cases/kazakhstan-2022',
  'cli.seed.present': 'The worked case is there already: /cases/kazakhstan-2022',

  'cli.verify.about': 'checks the whole store; ends with 1 when anything in it does not agree',
  'cli.verify.head': 'a hash noted earlier, as printed on a claim sheet, that must be in the chain',
  'cli.verify.bad_head': 'A hash has 64 signs, 0 to 9 and a to f; its first 16 are enough.',
  'cli.verify.checked': 'Checked {what}.',
  'cli.verify.sound': 'Everything agrees.',

  'cli.backup.about': 'writes a checked copy of the store, also while Sverka is running',
  'cli.backup.force': 'replace the file if it exists',
  'cli.backup.done': 'Wrote {file} ({size, number} bytes).',

  'cli.restore.about': 'puts a backup in the place of the store, after checking it; stop Sverka first',
  'cli.restore.replace': 'replace the store that stands there; it is kept beside the new one',
  'cli.restore.done': 'Restored {file}.',
  'cli.restore.kept': 'The store that stood there is kept: {file}',

  'cli.import.about': 'adds files and web pages to a case, each as a source',
  'cli.import.what':
    'files (web page, Word, PDF, Markdown, text, subtitles), or addresses that begin with http',
  'cli.import.case': 'the short name of the case, as in its address',
  'cli.import.again': 'add also what the case has already, by its text or its address',
  'cli.import.done': 'Added {source}: {title}',

  'cli.user.about': 'people who may sign in',
  'cli.user.add': 'admits a person; asks for a password, or makes one and prints it once',
  'cli.user.name': 'the name, as it stands in verdicts and in the sheet',
  'cli.user.email': 'the e-mail address to sign in with',
  'cli.user.role': 'what the person may do',
  'cli.user.password_stdin': 'read the password from the first line of standard input',
  'cli.user.ask': 'Password (leave it empty to have one made): ',
  'cli.user.bad_name': 'A name has 1 to 120 signs.',
  'cli.user.bad_email': 'This is not an e-mail address.',
  'cli.user.added': 'Admitted {name} as {role}.',
  'cli.user.made_password': 'Password, shown only now: {password}',
} as const
