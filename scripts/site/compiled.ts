import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

/**
 * Has Node keep what it compiles of the modules that are loaded from now on: for a command that loads the rest of
 * itself after this one. A machine that is thrown away after would only write for nothing.
 */
if (!process.env['CI']) enableCompileCache?.(join(import.meta.dirname, '../../.outlay/compiled'))
