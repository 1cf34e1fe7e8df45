import { htmlPage } from '../../../src/report/page/html.ts'
import { pageData } from '../../../src/report/page/page-data.ts'
import { affectedSet, graphOf } from '../../support/affected-set.ts'

/** web → engine → api → core, which changed; a cycle of left and right; docs alone; and a broken reference of web. */
export const SMALL = graphOf(
  {
    'acme-web': ['acme-engine'],
    'acme-engine': ['acme-api', 'acme-core dev'],
    'acme-api': ['acme-core', 'acme-left registry'],
    'acme-core': [],
    'acme-left': ['acme-right'],
    'acme-right': ['acme-left'],
    'acme-docs': [],
  },
  [
    {
      code: 'broken-path',
      severity: 'error',
      message: 'acme-web: ../gone leads nowhere',
      fix: 'Mend the path.',
      file: 'packages/acme-web/pyproject.toml',
      line: 9,
    },
  ],
)

export const CHANGED = affectedSet(SMALL, { 'acme-core': 'packages/acme-core/src/core.py' })

export const HTML = htmlPage(pageData(SMALL, CHANGED))
