import type { StoreRefusalId } from '#app/domain/store-refusals.ts'

/** Why the store refuses, and what to do about it. */
export const store = {
  'store.folder_unusable':
    'The data folder {folder} cannot be used ({reason}). Give Sverka a folder that it may write to, with DATA_DIR or --data.',
  'store.not_installed':
    'There is no store in {folder}. Start Sverka once, or run “npx sverka migrate”, or name another folder with --data.',
  'store.missing':
    'The store {file} is missing, although Sverka was installed here. Nothing new was made in its place. Put the file back, or run “npx sverka restore FILE”; copies made before migrations are in {backups}.',
  'store.empty':
    'The store {file} is empty (0 bytes). Nothing was changed. Run “npx sverka restore FILE --replace” to put a backup in its place.',
  'store.not_a_store':
    'The file {file} is not an SQLite database. Nothing was changed. Check that the path is right, or restore a backup with “npx sverka restore FILE --replace”.',
  'store.damaged':
    'The store {file} is damaged ({reason}). Nothing was changed. Restore a backup with “npx sverka restore FILE --replace”; the damaged file is kept beside it.',
  'store.foreign':
    'The file {file} is a database, but not a Sverka store. Nothing was changed. Check that DATA_DIR or --data names the right folder.',
  'store.newer':
    'The store {file} was written by a newer Sverka than this one. Nothing was changed. Update Sverka, then start it again.',
  'store.unreadable':
    'The store {file} cannot be opened ({reason}). Check that the user who runs Sverka owns the file and may read and write it.',
  'store.running': 'Another Sverka is running with the data in {folder}. Stop it first, then try again.',
  'store.migration_pending':
    'The store {file} has to be brought up to date first. Run “npx sverka migrate”, or start Sverka, which does the same.',
  'store.migration_edited':
    'The migration {migration} was changed after it was applied to {file}. Nothing was changed. Install an unmodified copy of Sverka.',
  'store.migration_out_of_order':
    'The migration {migration} is older than the newest one applied to {file} and would be skipped. Nothing was changed. Install an unmodified copy of Sverka.',
  'store.migration_unknown':
    'A migration that this copy of Sverka does not know was applied to {file}. Nothing was changed. Use the copy of Sverka that wrote this store.',
  'store.migration_disordered':
    'The migrations of this copy of Sverka are out of order at {migration}. Install an unmodified copy.',
  'store.migration_failed':
    'The migration {migration} failed and was undone ({reason}). The store is as it was before.',
  'store.migration_broke_links':
    'The migration was undone, because afterwards rows of {table} pointed to rows that do not exist. The store is as it was before.',
  'store.busy': 'The store is busy with another write. Nothing was saved; try again in a moment.',
  'store.full': 'The disk is full. Nothing was saved, reading still works. Free some space, then save again.',
  'store.read_only':
    'The store cannot be written to. Nothing was saved. Ask the administrator to check the rights of the data folder.',
  'store.disk_failed':
    'The disk refused to read or write. Nothing was saved. Ask the administrator to check the disk.',
  'store.damage_met':
    'A damaged part of the store was met. Nothing was saved. Ask the administrator to run “npx sverka verify”.',
  'store.unsound':
    'In this store {count, plural, one {# thing does not agree.} other {# things do not agree.}} Keep it as it is and restore a backup.',
  'out.exists': 'The file {file} exists already. Choose another name, or add --force to replace it.',
  'out.same_file':
    'This is the file of the store itself, which must not be written over. Choose another name.',
  'out.no_folder': 'There is no folder {folder} to write into. Make it, or connect the disk, then try again.',
  'backup.differs':
    'The copy does not hold what the store holds ({reason}), so it was thrown away. Run “npx sverka verify”, then try again.',
  'restore.no_backup': 'There is no backup at {file}. Check the path.',
  'restore.same_file': 'This is the store itself, not a backup of it. Name a backup.',
  'restore.store_exists':
    'There is a store at {file} already. Add --replace to put the backup in its place; the old store is kept beside it.',
  'restore.findings':
    'The backup {file} was not restored: {count, plural, one {# thing in it does not agree} other {# things in it do not agree}}. Nothing was changed.',
} as const satisfies Record<StoreRefusalId, string>
