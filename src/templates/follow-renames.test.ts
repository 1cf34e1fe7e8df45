import { describe, expect, test } from '@jest/globals'
import { BOTH, lines, P18, synced, T2 } from '../../test/support/templates.ts'

describe('a rename', () => {
  test('of the product keeps its name, and gets the edit', async () => {
    const moved = await synced({ 'old.py': lines() }, { 'old.py': T2 }, { 'src/new.py': lines(), 'z.py': 'x\n' })
    expect([moved.files, moved.conflicts]).toEqual([{ 'src/new.py': T2, 'z.py': 'x\n' }, []])
    const edited = await synced({ 'old.py': lines() }, { 'old.py': T2 }, { 'new.py': P18, 'z.py': 'x\n' })
    expect([edited.files, edited.conflicts]).toEqual([{ 'new.py': BOTH, 'z.py': 'x\n' }, []])
  })

  test('of the product gets the mode, too', async () => {
    const found = await synced({ 'old.sh': lines() }, { 'old.sh': { run: lines() } }, { 'new.sh': lines() })
    expect([found.files, found.conflicts]).toEqual([{ 'new.sh': `100755 ${lines()}` }, []])
  })

  test('of both keeps the name of the product', async () => {
    const found = await synced({ 'old.py': lines() }, { 'theirs.py': T2 }, { 'ours.py': P18 })
    expect([found.files, found.conflicts]).toEqual([{ 'ours.py': BOTH }, []])
  })

  test('of both to one name is one file', async () => {
    const found = await synced({ 'old.py': lines() }, { 'new.py': T2 }, { 'new.py': P18 })
    expect([found.files, found.conflicts]).toEqual([{ 'new.py': BOTH }, []])
  })

  test('of what the product deleted brings nothing back', async () => {
    const found = await synced({ 'a.py': lines(), b: '' }, { 'c.py': lines(), b: '' }, { b: '' })
    expect([found.files, found.conflicts]).toEqual([{ b: '' }, []])
    const changed = await synced({ 'a.py': lines(), b: '' }, { 'c.py': T2, b: '' }, { b: '' })
    expect([changed.files, changed.conflicts]).toEqual([{ b: '' }, [['c.py', 'deleted-here']]])
  })

  test('keeps the mode that the product gave the file', async () => {
    const found = await synced({ a: lines() }, { b: lines() }, { a: { run: lines() } })
    expect(found.files).toEqual({ b: `100755 ${lines()}` })
  })

  test('by the rules alone needs no likeness', async () => {
    const manifests = ['files: [{from: x, to: a}]\n', 'files: [{from: x, to: b}]\n'] as const
    const found = await synced({ x: 'x\n' }, { x: 'totally different\n' }, { a: 'x\n' }, { manifests })
    expect([found.files, found.conflicts]).toEqual([{ b: 'totally different\n' }, []])
  })

  test('is not seen in two empty files', async () => {
    const found = await synced({ 'a/__init__.py': '' }, { 'b/__init__.py': '' }, { z: '' })
    expect(found.files).toEqual({ 'b/__init__.py': '', z: '' })
  })

  test('does not lead to where the templates may write nothing', async () => {
    const found = await synced({ 'a.txt': lines() }, { 'a.txt': T2 }, { '.gitmodules': lines() })
    expect([found.files, found.conflicts]).toEqual([{ '.gitmodules': lines() }, [['a.txt', 'deleted-here']]])
  })

  test('onto a file that the product has is none', async () => {
    const found = await synced({ old: lines() }, { new: T2 }, { old: P18, new: 'own\n' })
    expect(found.conflicts).toEqual([
      ['new', 'content', 'markers'],
      ['old', 'deleted-there'],
    ])
    expect(found.files['old']).toBe(P18)
  })
})
