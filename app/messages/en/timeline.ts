/** When things were said, published, captured and judged. */
export const timeline = {
  'timeline.title': 'Timeline',
  'timeline.about':
    'When the claims of this case were said and judged, and when its sources were published and captured. A date that is not known to the day is drawn as long as it may lie; an open end fades out. Long silences are cut out. All times are UTC.',
  'timeline.drawing': 'The timeline, drawn. The table below says the same.',
  'timeline.table': 'As a table',
  'timeline.none': 'Nothing of this case has a date yet.',
  'timeline.when': 'When',
  'timeline.what': 'What',
  'timeline.words': 'Words',
  'timeline.lane_said': 'said',
  'timeline.lane_published': 'published',
  'timeline.lane_captured': 'captured',
  'timeline.lane_judged': 'judged',
  'timeline.unknown':
    '{count, plural, one {# date is unknown and not drawn} other {# dates are unknown and not drawn}}',
  'timeline.first_year': '{year}',
  'timeline.first_month': '{month} {year}',
  'timeline.first_day': '{day} {month} {year}',
  'timeline.first_minute': '{day} {month}, {time}',
  'timeline.next_year': '{year}',
  'timeline.next_month': '{month} {year}',
  'timeline.next_day': '{day} {month}',
  'timeline.next_minute': '{time}',
} as const
