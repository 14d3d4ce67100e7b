import { eventsOf, type Recorded, retractions } from './recorded.server.ts'

const ofQuestion = `'Q' || questions.number AS label, questions.case_id`
const withdrawn = (table: string) => `${table}.retracted_at, ${table}.retracted_by, ${table}.retract_reason`
const named = (label: string) => `case_id || ' ' || (data ->> '$.${label}')`

/** Questions, their answers, what is missing, and values. */
export const recordedBoards: Recorded[] = [
  {
    kind: 'question',
    what: 'words',
    held: `SELECT id, ${ofQuestion}, case_id || ' Q' || number AS key, json_array(text) AS facts FROM questions`,
    said: `SELECT * FROM (SELECT ${named('question')} AS key, data ->> '$.question' AS label, case_id, sequence,
        json_array(coalesce(data ->> '$.text', (SELECT value ->> '$.to' FROM json_each(data, '$.changes')
          WHERE value ->> '$.field' = 'text'))) AS facts
      FROM ${eventsOf('question_asked', 'question_revised')}) WHERE facts <> '[null]'`,
  },
  retractions({
    ...{ kind: 'question', what: 'retraction', type: 'question_retracted' },
    rows: `SELECT id, ${ofQuestion}, case_id || ' Q' || number AS key, ${withdrawn('questions')} FROM questions`,
    ...{ key: named('question'), label: 'question' },
  }),
  {
    kind: 'question',
    what: 'answer',
    held: `SELECT questions.id, ${ofQuestion}, questions.id || ' C' || claims.number AS key,
      json_array(answers.retract_reason, coalesce(answers.retracted_by, added_by)) AS facts
      FROM answers JOIN questions ON questions.id = question_id JOIN claims ON claims.id = claim_id`,
    said: `SELECT questions.id || ' ' || (data ->> '$.claim') AS key, data ->> '$.question' AS label, events.case_id, sequence,
      json_array(data ->> '$.why', actor_id) AS facts
      FROM (SELECT * FROM ${eventsOf('answer_added', 'answer_retracted')}) events
      LEFT JOIN questions ON questions.case_id = events.case_id AND 'Q' || questions.number = data ->> '$.question'`,
  },
  {
    kind: 'question',
    what: 'absence',
    held: `SELECT question_id AS id, ${ofQuestion}, absences.id AS key, json_array(absences.text, absences.created_by) AS facts
      FROM absences JOIN questions ON questions.id = question_id`,
    said: `SELECT data ->> '$.absence' AS key, data ->> '$.question' AS label, case_id, sequence,
      json_array(data ->> '$.text', actor_id) AS facts FROM ${eventsOf('absence_recorded')}`,
  },
  retractions({
    ...{ kind: 'question', what: 'retraction of an absence', type: 'absence_retracted' },
    rows: `SELECT question_id AS id, ${ofQuestion}, absences.id AS key, ${withdrawn('absences')}
      FROM absences JOIN questions ON questions.id = question_id`,
    ...{ key: `data ->> '$.absence'`, label: 'question' },
  }),
  {
    kind: 'question',
    what: 'value',
    held: `SELECT question_id AS id, ${ofQuestion}, answer_values.id AS key,
      json_array('C' || claims.number, aspect, kind, answer_values.text, answer_values.created_by) AS facts
      FROM answer_values JOIN questions ON questions.id = question_id JOIN claims ON claims.id = claim_id`,
    said: `SELECT data ->> '$.value' AS key, data ->> '$.question' AS label, case_id, sequence,
      json_array(data ->> '$.claim', data ->> '$.aspect', data ->> '$.kind', data ->> '$.text', actor_id) AS facts
      FROM ${eventsOf('value_recorded')}`,
  },
  retractions({
    ...{ kind: 'question', what: 'retraction of a value', type: 'value_retracted' },
    rows: `SELECT question_id AS id, ${ofQuestion}, answer_values.id AS key, ${withdrawn('answer_values')}
      FROM answer_values JOIN questions ON questions.id = question_id`,
    ...{ key: `data ->> '$.value'`, label: 'question' },
  }),
]
