import { realFiles } from '../../src/system/files.ts'
import type { Annotation, Report, System } from '../../src/system/system.ts'
import { openWorkTree } from '../../src/system/work-tree.ts'
import { gitIn } from './open-git.ts'

/** A system on real files and a real repository, whose reports go nowhere but into lists. */
export function fakeSystem(folder: string, output: string, parts: Partial<System> = {}) {
  const annotations: Annotation[] = []
  const [shown, summaries]: [string[], string[]] = [[], []]
  const blocks: (readonly [title: string, text: string])[] = []
  const nobody = () => Promise.reject(new Error('nobody asks for that here'))
  const report: Report = {
    log: () => undefined,
    show: async (text) => void shown.push(await text({ hasColor: false, columns: 120 })),
    annotate: (annotation) => annotations.push(annotation),
    block: async (title, text) => void blocks.push([title, await text()]),
    summary: async (text) => void summaries.push(await text()),
    hide: () => undefined,
    progress: () => undefined,
  }
  const system: System = {
    folder,
    files: realFiles,
    programs: { run: nobody },
    tasks: { start: nobody, endAll: async () => undefined },
    machine: { cores: 2, memoryBytes: 8e9, nodeVersion: () => undefined, identity: () => 'here' },
    http: { ask: nobody },
    serve: nobody,
    variable: () => undefined,
    variableNames: () => [],
    report,
    openGit: (at) => gitIn(at),
    openRemoteGit: nobody,
    openScratchGit: nobody,
    openGithub: nobody,
    openWorkTree: async (at) => openWorkTree(at),
    upload: nobody,
    outputFolder: async () => output,
    keptFolder: async () => output,
    ...parts,
  }
  return { system, annotations, shown, summaries, blocks }
}
