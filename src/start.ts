import type { commandLine, isCommand } from './index.ts'
import { codeStoreFor, loadKept } from './kept-code.ts'

interface Bundle {
  readonly commandLine: typeof commandLine
  readonly isCommand: typeof isCommand
}

/**
 * Starts the command line, and keeps its compiled code for the next time: people run it again and again.
 *
 * @param main the bundle, absolute
 */
export async function start(main: string): Promise<void> {
  const words = process.argv.slice(2)
  const [command = 'help'] = words
  const name = command.startsWith('-') || words.includes('--help') ? 'help' : command
  const bundle = loadKept<Bundle>(main, codeStoreFor(main, name, process.env))
  process.once('exit', () => {
    if (bundle.exports.isCommand(name)) bundle.keep()
  })
  await bundle.exports.commandLine(words)
}
