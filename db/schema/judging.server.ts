import { sql } from 'drizzle-orm'
import {
  type AnySQLiteColumn,
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'
import { bases, proximities, stances } from '#app/domain/evidence.ts'
import type {
  CaptureId,
  CaseId,
  ClaimId,
  EvidenceId,
  PassageId,
  SourceId,
  VerdictId,
  WordingId,
} from '#app/domain/ids.ts'
import type { Credibility } from '#app/domain/reliability.ts'
import { confidences, verdictCodes } from '#app/domain/verdict.ts'
import { captures, passages } from './captures.server.ts'
import { cases, createdBy, sources } from './cases.server.ts'
import { claims, retraction, wordings } from './claims.server.ts'
import { idColumn, oneOf, retractionCheck } from './columns.server.ts'

export const evidence = sqliteTable(
  'evidence',
  {
    id: idColumn('evidence'),
    caseId: text('case_id')
      .notNull()
      .$type<CaseId>()
      .references(() => cases.id),
    number: integer('number').notNull(),
    claimId: text('claim_id')
      .notNull()
      .$type<ClaimId>()
      .references(() => claims.id),
    sourceId: text('source_id')
      .notNull()
      .$type<SourceId>()
      .references(() => sources.id),
    captureId: text('capture_id')
      .$type<CaptureId>()
      .references(() => captures.id),
    passageId: text('passage_id')
      .$type<PassageId>()
      .references(() => passages.id),
    stance: text('stance', { enum: stances }).notNull(),
    proximity: text('proximity', { enum: proximities }),
    note: text('note').notNull(),
    createdAt: text('created_at').notNull(),
    createdBy: createdBy(),
    version: integer('version').notNull(),
    ...retraction(),
    basis: text('basis', { enum: bases }),
    /** A JSON list of `circumstances`. */
    circumstances: text('circumstances').notNull().default('[]'),
    credibility: integer('credibility').$type<Credibility>(),
  },
  (t) => [
    uniqueIndex('evidence_number').on(t.caseId, t.number),
    index('evidence_claim').on(t.claimId, t.stance, t.number),
    index('evidence_source').on(t.sourceId, t.number),
    index('evidence_passage').on(t.passageId),
    oneOf('evidence_stance', t.stance, stances),
    oneOf('evidence_proximity', t.proximity, proximities),
    oneOf('evidence_basis', t.basis, bases),
    check('evidence_circumstances', sql`json_valid(${t.circumstances})`),
    check('evidence_credibility', sql`${t.credibility} between 1 and 6`),
    retractionCheck('evidence_retraction', t.retractedAt, t.retractedBy, t.retractReason),
  ],
)

/** Never updated: a later verdict on the same claim supersedes an earlier one. */
export const verdicts = sqliteTable(
  'verdicts',
  {
    id: idColumn('verdict'),
    claimId: text('claim_id')
      .notNull()
      .$type<ClaimId>()
      .references(() => claims.id),
    /** 1, 2 … within the claim; the highest that counts is in force. */
    sequence: integer('sequence').notNull(),
    code: text('code', { enum: verdictCodes }).notNull(),
    wordingId: text('wording_id')
      .notNull()
      .$type<WordingId>()
      .references(() => wordings.id),
    rationale: text('rationale').notNull(),
    confidence: text('confidence', { enum: confidences }),
    settledBy: text('settled_by').notNull(),
    searched: text('searched').notNull(),
    override: text('override').notNull(),
    createdAt: text('created_at').notNull(),
    createdBy: createdBy(),
    /** Whether the case asked for a second editor's signature when this was given: until then it is proposed. */
    needsSignOff: integer('needs_sign_off', { mode: 'boolean' }).notNull().default(false),
    /** The earlier verdict of which this one says that it still stands, and why. */
    affirmsId: text('affirms_id')
      .$type<VerdictId>()
      .references((): AnySQLiteColumn => verdicts.id),
    affirmReason: text('affirm_reason'),
  },
  (t) => [
    uniqueIndex('verdicts_sequence').on(t.claimId, t.sequence),
    index('verdicts_author').on(t.createdBy, t.claimId, t.createdAt),
    index('verdicts_proposed').on(t.claimId).where(sql`needs_sign_off = 1`),
    oneOf('verdicts_code', t.code, verdictCodes),
    oneOf('verdicts_confidence', t.confidence, confidences),
    check('verdicts_affirm', sql`(${t.affirmsId} is null) = (${t.affirmReason} is null)`),
  ],
)

/** The claim's evidence as it was when a verdict was given. */
export const verdictEvidence = sqliteTable(
  'verdict_evidence',
  {
    verdictId: text('verdict_id')
      .notNull()
      .$type<VerdictId>()
      .references(() => verdicts.id),
    evidenceId: text('evidence_id')
      .notNull()
      .$type<EvidenceId>()
      .references(() => evidence.id),
    captureId: text('capture_id')
      .$type<CaptureId>()
      .references(() => captures.id),
    passageId: text('passage_id')
      .$type<PassageId>()
      .references(() => passages.id),
    stance: text('stance', { enum: stances }).notNull(),
    cited: integer('cited', { mode: 'boolean' }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.verdictId, t.evidenceId] }),
    index('verdict_evidence_evidence').on(t.evidenceId),
    oneOf('verdict_evidence_stance', t.stance, stances),
  ],
)
