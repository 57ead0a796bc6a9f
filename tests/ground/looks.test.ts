import ts from 'typescript'
import { expect, test } from 'vitest'
import { importsOf, programs, read } from './files.ts'

const DOOR = 'src/site/data.ts'

/** Lines of a program that ask the catalog for something while the module is loaded, not while a page is rendered. */
function readsOnLoad(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) || ts.isImportDeclaration(node)) return
    if (ts.isIdentifier(node) && node.text === 'catalog') {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file))
      found.push(`${path}:${line + 1}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

// The frontmatter of a component runs for every page. A module runs once: what it read then, no page is known to show.
test('no module asks the record for anything on its own', () => {
  const through = programs.filter(
    (path) => /^src\/.*\.ts$/.test(path) && importsOf(path).some(({ to }) => to === DOOR),
  )
  expect(through).toContain('src/site/takeaway.ts')
  expect(through.flatMap((path) => readsOnLoad(path, read(path)))).toEqual([])
})

test('such a module would be found', () => {
  const text = `const all = catalog.claims.map((c) => c)\nexport const some = () => catalog.claims\n`
  expect(readsOnLoad('x.ts', text)).toEqual(['x.ts:1'])
})

// Whoever is given what another page made from the catalog has asked nothing of it.
test('nothing made from a catalog is remembered by the catalog itself', () => {
  const keyed = programs.filter((path) => path.startsWith('src/') && /WeakMap<Catalog\s*,/.test(read(path)))
  expect(keyed).toEqual([])
})
