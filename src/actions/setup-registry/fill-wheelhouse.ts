import path from 'node:path'
import type { InputsOf, OutputsOf } from '../../contract/define.ts'
import { productRequirements } from '../../install/product-requirements.ts'
import { fillFolder } from '../../install/wheelhouse.ts'
import { findPython } from '../../publish/builder/python.ts'
import type { System } from '../../system/system.ts'
import type { contract } from './contract.ts'
import type { ProductPlan } from './plan-index.ts'
import { runIndex } from './run-index.ts'

/** Brings everything by way of an index of this process, into a folder that needs none. */
export async function fillWheelhouse(
  plan: ProductPlan,
  inputs: InputsOf<typeof contract>,
  system: System,
): Promise<OutputsOf<typeof contract>> {
  const { files, programs, report } = system
  const folder = path.resolve(system.folder, inputs.folder)
  const indexes = [`http://127.0.0.1:${inputs.port}/simple/`, plan.publicIndex]
  const asked = { asked: inputs.requirements, owned: plan.owned, indexes }
  const wanted = await productRequirements(path.resolve(system.folder, inputs.root), asked, files)
  const scratch = await files.makeScratch()
  const index = await runIndex(plan, inputs, system)
  try {
    const python = await findPython('', scratch, programs)
    const { indexUrl } = index
    const wheels = await fillFolder({ ...wanted, indexUrl, folder }, { python, programs, files, scratch })
    await report.show(async () => `${wheels.length} wheels and requirements.txt in ${folder}`)
    return { 'index-url': '', ready: true, folder, findings: plan.findings }
  } finally {
    await index.close()
    await files.remove(scratch)
  }
}
