/** What is wrong with one field of a form. */
export const fields = {
  'fields.required': 'Fill this in.',
  'fields.too_long': 'This is too long: {max, plural, one {# character} other {# characters}} at most.',
  'fields.too_short': 'This is too short: {min, plural, one {# character} other {# characters}} at least.',
  'fields.unreadable': 'This cannot be read. Check it and try again.',
  'fields.unknown': 'The form sent fields that are not known here: {names}. Reload the page and try again.',
  'fields.email': 'This is not an e-mail address, such as name@example.org.',
  'fields.url': 'This is not a web address, such as https://example.org.',
} as const
