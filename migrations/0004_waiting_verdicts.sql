CREATE INDEX `verdicts_author` ON `verdicts` (`created_by`,`claim_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `verdicts_proposed` ON `verdicts` (`claim_id`) WHERE needs_sign_off = 1;