import { runCommandLine } from './cli.ts'

/** What the entry file of an action calls. The runner's door is loaded only here: the command line has no use for its toolkit. */
export async function action(name: string): Promise<void> {
  const { runAction } = await import('./main.ts')
  await runAction(name)
}

/** What the entry file of the command line calls. */
export const commandLine = runCommandLine
