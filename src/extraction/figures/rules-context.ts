import type { RuleHeader } from '../annotation.ts'

/** Rules that read what stands around a figure: modifiers and conversions. */
export const CONTEXT_RULES: readonly RuleHeader[] = [
  {
    id: 'figure.converted',
    says: 'Another currency in the bracket right behind an amount belongs to it and is no figure of its own.',
    examples: [
      '¥5.4 trillion ($42 billion) → =5.4e12 JPY',
      '5 trillion yen (approximately US$33.5 billion) → =5e12 JPY',
      '¥8.7 trillion [about €50bn at current rates] → =8.7e12 JPY',
      'the budget (¥5 trillion, or $44 billion) → =5e12 JPY',
    ],
    counterexamples: [
      '5.4 trillion yen (5%)',
      '5 trillion yen ($2 billion for drones)',
      '1% of GDP, or about 5 trillion yen',
      '¥5 trillion, or $44 billion',
    ],
  },
  {
    id: 'figure.modifier.about',
    says: 'Words that make the number approximate: about, some, nearly, close to, or so.',
    examples: [
      'about ¥43 trillion → ~4.3e13 JPY',
      'still only around 1% → ~1 %',
      'an estimated 2 percent → ~2 %',
      'about a 2% rise → ~2 %',
      '2% or so → ~2 %',
      '~2% → ~2 %',
    ],
    counterexamples: [
      'asked about 3.5 percent',
      'almost doubling to 2%',
      'near the 2% target',
      'the target: about, 2%',
    ],
  },
  {
    id: 'figure.modifier.more',
    says: 'Words that put the true value above the number: more than, just over, topping, in excess of.',
    examples: [
      'more than 2% → >2 %',
      'just over 2 percent → >2 %',
      'exceeding 5 trillion yen → >5e12 JPY',
      'in excess of ¥200 billion → >2e11 JPY',
      'to top ¥8 trillion → >8e12 JPY',
      'over the 1% mark → >1 %',
    ],
    counterexamples: [
      '2.6 percent more than the 23.37 trillion yen',
      '2.6 percent more than 23.37 trillion yen',
      'a row over 2%',
      'the top 2% of earners',
      'above the 2% target',
      'see above: 2%',
    ],
  },
  {
    id: 'figure.modifier.at-least',
    says: 'Words that make the number a lower bound: at least, no less than, or more, plus.',
    examples: [
      'at least 2% → >=2 %',
      'no less than 2 percent → >=2 %',
      'not below 2% → >=2 %',
      '3% or more → >=3 %',
      '2% of GDP or higher → >=2 %',
      '$100 billion-plus → >=1e11 USD',
      '2%+ of GDP → >=2 %',
    ],
    counterexamples: ['1%, or more than ¥5 trillion', '2% plus 1.5% for roads', '2% at least until 2030'],
  },
  {
    id: 'figure.modifier.less',
    says: 'Words that put the true value below the number: below, under, less than, short of.',
    examples: [
      'below 1% → <1 %',
      'well under one percent → <1 %',
      'short of ¥8 trillion → <8e12 JPY',
      'a sub-1% budget → <1 %',
    ],
    counterexamples: ['under a 43 trillion yen plan', 'no less than 2%', 'below the 2% target'],
  },
  {
    id: 'figure.modifier.up-to',
    says: 'Words that make the number an upper bound: within, up to, no more than, limit of, or less.',
    examples: [
      'within 1% → <=1 %',
      'an increase of up to 2% → <=2 %',
      'not more than 1 percent → <=1 %',
      'should not exceed 1% → <=1 %',
      'a limit of 1% → <=1 %',
      '1 percent or less → <=1 %',
    ],
    counterexamples: [
      'moved their request up to 3.5%',
      'signed up to 3.5%',
      'twice as much as 2%',
      'within five years, 2%',
    ],
  },
]
