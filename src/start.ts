import type { commandLine } from './index.ts'
import { codeStoreFor, loadKept } from './kept-code.ts'

interface Bundle {
  readonly commandLine: typeof commandLine
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
  const isThrough = await bundle.exports.commandLine(words)
  process.once('exit', () => {
    if (isThrough) bundle.keep()
    // All is written by now. At its own end Node takes apart piece by piece what the system takes away at once: 2 ms.
    process.exit()
  })
}
