import type { Command } from 'commander'
import { dataFolder } from '#db/store-files.server.ts'

/** The data folder that a command works on: `--data`, else `DATA_DIR`, else `./data`. */
export function dataFolderOf(command: Command): string {
  const { data } = command.optsWithGlobals<{ data?: string }>()
  return dataFolder(data)
}
