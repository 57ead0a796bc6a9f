import type { Entity } from './entities.ts'
import type { View } from './view.ts'

/** Verbs for what one thinks of a plan that others have made. */
export const JUDGES =
  /^(?:commend|welcom|prais|hail|applaud|laud|cheer|criticis|criticiz|question|condemn|denounc|attack|mock|doubt|fault|blast|deplor|regrett?|oppos|reject)(?:e|es|ed|s|ing)?$/

/** "Trump commended the plan": whether somebody only judges what others plan. */
export const isJudge = (view: View, { last }: Entity): boolean =>
  JUDGES.test(view.tokens[last + 1]?.lower ?? '') && view.tokens[last + 2]?.lower === 'the'
