import { actionEnd } from '../main/index.js'

await actionEnd('setup')
