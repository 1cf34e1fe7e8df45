import { explainProject } from './explain-project.ts'

/** The chain of a project that is affected; for another one, what kept it out. */
export const run = explainProject
