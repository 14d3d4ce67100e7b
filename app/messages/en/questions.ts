/** Questions, their boards and values. */
export const questions = {
  'value_kind.name': 'name',
  'value_kind.number': 'number',
  'value_kind.date': 'date',
  'value_kind.place': 'place',
  'value_kind.sum': 'sum of money',
} as const
