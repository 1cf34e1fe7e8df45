import { explainProject } from '../why/explain-project.ts'

/** What kept a project out; for one that is affected, its chain. */
export const run = explainProject
