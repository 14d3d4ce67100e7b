import { eventsOf, type Recorded, retractions } from './recorded.server.ts'

const ofSource = `'S' || sources.number AS label, sources.case_id`
const ownerOf = (table: string) => `JOIN sources ON sources.id = ${table}.source_id`

/** Every name that an origin ever had: what a relay was recorded from is said by the name of then. */
const originNames = `SELECT DISTINCT data ->> '$.origin' AS id, data ->> '$.name' AS name
  FROM ${eventsOf('origin_named', 'origin_revised')}`

/** The passages of `first`, and those in newer captures that took their place when editors confirmed it. */
const withNewer = (first: string) => `(WITH RECURSIVE newer(id) AS (${first}
      UNION SELECT successor_id FROM newer JOIN locations ON passage_id = newer.id WHERE settlement = 'confirmed')
    SELECT id FROM newer)`

/** The passage that the event of a relay names, or the one that took its place. */
const movedPassage = `CASE WHEN relays.passage_id IN ${withNewer(`SELECT data ->> '$.passage'`)}
    THEN relays.passage_id ELSE data ->> '$.passage' END`

/** The words that the event of a circle quotes, or those that took their place. */
const movedQuote = `CASE WHEN circles.passage_id IN ${withNewer(`SELECT then_passages.id FROM passages then_passages
      JOIN captures ON captures.id = capture_id
      WHERE captures.source_id = events.source_id AND then_passages.exact = data ->> '$.quote'`)}
    THEN passages.exact ELSE data ->> '$.quote' END`

/** Relays, origins, circles, decided suggestions, reliability, translations, marks of boilerplate and remarks. */
export const recordedSources: Recorded[] = [
  {
    kind: 'relay',
    what: 'content',
    held: `SELECT relays.id, ${ofSource}, relays.id AS key,
      json_array(relays.kind, passage_id, relays.note, relays.created_by, coalesce('S' || others.number, from_origin_id)) AS facts
      FROM relays ${ownerOf('relays')} LEFT JOIN sources others ON others.id = from_source_id`,
    said: `SELECT data ->> '$.relay' AS key, data ->> '$.source' AS label, events.case_id, sequence,
      json_array(data ->> '$.kind', ${movedPassage}, data ->> '$.note', actor_id,
        coalesce(named.id, data ->> '$.from')) AS facts
      FROM (SELECT * FROM ${eventsOf('relay_recorded')}) events LEFT JOIN relays ON relays.id = data ->> '$.relay'
      LEFT JOIN (${originNames}) named ON named.id = relays.from_origin_id AND named.name = data ->> '$.from'`,
  },
  retractions({
    ...{ kind: 'relay', what: 'retraction', type: 'relay_retracted' },
    rows: `SELECT relays.id, ${ofSource}, relays.id AS key, retracted_at, retracted_by, retract_reason
      FROM relays ${ownerOf('relays')}`,
    ...{ key: `data ->> '$.relay'`, label: 'source' },
  }),
  {
    kind: 'origin',
    what: 'name',
    held: `SELECT id, NULL AS label, case_id, id AS key, json_array(name) AS facts FROM origins`,
    said: `SELECT data ->> '$.origin' AS key, NULL AS label, case_id, sequence, json_array(data ->> '$.name') AS facts
      FROM ${eventsOf('origin_named', 'origin_revised')}`,
  },
  {
    kind: 'source',
    what: 'mark of origin',
    held: `SELECT id, ${ofSource}, id AS key, json_array(is_origin) AS facts FROM sources`,
    said: `SELECT source_id AS key, data ->> '$.source' AS label, case_id, sequence,
        json_array(data ->> '$.isOrigin') AS facts FROM ${eventsOf('origin_marked')}
      UNION ALL SELECT id, NULL, case_id, 0, json_array(0) FROM sources`,
  },
  {
    kind: 'source',
    what: 'circle',
    held: `SELECT *, '' AS facts FROM (SELECT sources.id, ${ofSource}, sources.id || json_array('S' || others.number, circles.kind,
        circles.note, exact, circles.created_at, circles.created_by) AS key
      FROM circles ${ownerOf('circles')} JOIN sources others ON others.id = from_source_id
      LEFT JOIN passages ON passages.id = circles.passage_id)`,
    said: `SELECT events.source_id || json_array(data ->> '$.from', data ->> '$.kind', data ->> '$.note', ${movedQuote}, at, actor_id) AS key,
      data ->> '$.source' AS label, events.case_id, sequence, '' AS facts
      FROM (SELECT * FROM ${eventsOf('circle_found')}) events LEFT JOIN circles ON circles.id = data ->> '$.circle'
      LEFT JOIN passages ON passages.id = circles.passage_id`,
  },
  retractions({
    ...{ kind: 'source', what: 'retraction of a circle', type: 'circle_retracted' },
    rows: `SELECT sources.id, ${ofSource}, circles.id AS key, circles.retracted_at, circles.retracted_by, circles.retract_reason
      FROM circles ${ownerOf('circles')}`,
    ...{ key: `data ->> '$.circle'`, label: 'source' },
  }),
  {
    kind: 'source',
    what: 'decided suggestion',
    held: `SELECT sources.id, ${ofSource}, sources.case_id || min('S' || sources.number, 'S' || others.number)
        || max('S' || sources.number, 'S' || others.number) AS key,
      json_array(decision, suggestions.note, decided_by) AS facts
      FROM suggestions ${ownerOf('suggestions')} JOIN sources others ON others.id = other_source_id`,
    said: `SELECT case_id || min(data ->> '$.source', data ->> '$.other') || max(data ->> '$.source', data ->> '$.other') AS key,
      data ->> '$.source' AS label, case_id, sequence,
      json_array(data ->> '$.decision', data ->> '$.note', actor_id) AS facts FROM ${eventsOf('suggestion_decided')}`,
  },
  {
    kind: 'source',
    what: 'reliability',
    held: `SELECT sources.id, ${ofSource}, sources.id || json_array(topic, grade, reason, assessed_at, assessed_by) AS key,
      '' AS facts FROM reliabilities ${ownerOf('reliabilities')}`,
    said: `SELECT source_id || json_array(data ->> '$.topic', data ->> '$.grade', data ->> '$.reason', at, actor_id) AS key,
      data ->> '$.source' AS label, case_id, sequence, '' AS facts FROM ${eventsOf('reliability_assessed')}`,
  },
  {
    kind: 'passage',
    what: 'translation',
    held: `SELECT passages.id, ${ofSource}, passages.id || json_array(translations.language, translations.text,
        translations.created_by) AS key, '' AS facts
      FROM translations JOIN passages ON passages.id = passage_id JOIN captures ON captures.id = capture_id
      ${ownerOf('captures')}`,
    said: `SELECT (data ->> '$.passage') || json_array(data ->> '$.language', data ->> '$.text', actor_id) AS key,
      data ->> '$.source' AS label, case_id, sequence, '' AS facts FROM ${eventsOf('quote_translated')}`,
  },
  {
    kind: 'capture',
    what: 'boilerplate',
    held: `SELECT captures.id, ${ofSource}, captures.id || ' ' || block AS key, json_array(is_boilerplate, marked_by) AS facts
      FROM boilerplate_marks JOIN captures ON captures.id = capture_id ${ownerOf('captures')}`,
    said: `SELECT (data ->> '$.capture') || ' ' || (data ->> '$.block') AS key, data ->> '$.source' AS label, case_id, sequence,
      json_array(type = 'boilerplate_marked', actor_id) AS facts
      FROM ${eventsOf('boilerplate_marked', 'boilerplate_unmarked')}`,
  },
  {
    kind: 'source',
    what: 'remarks',
    held: `SELECT min(sources.id) AS id, NULL AS label, sources.case_id, sources.case_id || json_array(remarks.created_at,
        remarks.created_by) AS key, json_array(count(*)) AS facts
      FROM remarks ${ownerOf('remarks')} GROUP BY sources.case_id, remarks.created_at, remarks.created_by`,
    said: `SELECT case_id || json_array(at, actor_id) AS key, NULL AS label, case_id, max(sequence) AS sequence,
      json_array(sum(data ->> '$.remarks')) AS facts FROM ${eventsOf('handover_taken')}
      GROUP BY case_id, at, actor_id HAVING sum(data ->> '$.remarks') > 0`,
  },
]
