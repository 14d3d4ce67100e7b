DROP TRIGGER `verdict_evidence_refuse_update`;--> statement-breakpoint
DROP TRIGGER `former_rows_refuse_update`;--> statement-breakpoint
UPDATE `evidence` SET `capture_id` = (SELECT p.`capture_id` FROM `passages` p WHERE p.`id` = `evidence`.`passage_id`)
WHERE `passage_id` IS NOT NULL AND `capture_id` IS NOT (SELECT p.`capture_id` FROM `passages` p WHERE p.`id` = `evidence`.`passage_id`);--> statement-breakpoint
UPDATE `verdict_evidence` SET `capture_id` = (SELECT p.`capture_id` FROM `passages` p WHERE p.`id` = `verdict_evidence`.`passage_id`)
WHERE `passage_id` IS NOT NULL AND `capture_id` IS NOT (SELECT p.`capture_id` FROM `passages` p WHERE p.`id` = `verdict_evidence`.`passage_id`);--> statement-breakpoint
UPDATE `former_rows` SET `columns` = json_set(`columns`, '$.capture_id', (SELECT p.`capture_id` FROM `passages` p WHERE p.`id` = `columns` ->> '$.passage_id'))
WHERE `table_name` = 'evidence' AND `columns` ->> '$.capture_id' IS NOT (SELECT p.`capture_id` FROM `passages` p WHERE p.`id` = `columns` ->> '$.passage_id') AND `columns` ->> '$.passage_id' IS NOT NULL;--> statement-breakpoint
CREATE TRIGGER `verdict_evidence_refuse_update` BEFORE UPDATE ON `verdict_evidence` BEGIN
	SELECT RAISE(ABORT, 'verdict_evidence are never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `former_rows_refuse_update` BEFORE UPDATE ON `former_rows` BEGIN
	SELECT RAISE(ABORT, 'former rows are never changed');
END;
