import { describe, expect, test } from 'vitest'
import { readText } from './gold.ts'

/** What is read of the figures of a text, in order: `subject kind` each, and nothing for one that is no claim. */
function read(text: string): readonly string[] {
  return readText(text)
    .mentions.filter((m) => m.value !== null)
    .map((m) => `${m.subject} ${m.kind}`)
}

type Case = readonly [says: string, text: string, wanted: readonly string[]]

const groups: readonly (readonly [group: string, cases: readonly Case[]])[] = [
  [
    'who is asked',
    [
      [
        'partners in Asia are the country the article is about',
        'Tokyo listened. Pentagon spokesman Sean Parnell said on Friday that partners in Asia should spend 5 percent of GDP on defense, as Japan knows.',
        ['JP demand'],
      ],
      [
        'everyone in a report on the alliance is the alliance',
        'NATO met in Brussels to speak of defense spending. Donald Trump said that everyone must pay 4 percent of GDP.',
        ['NATO demand'],
      ],
      [
        'they who are to commit are the allies just named',
        'NATO leaders met in Brussels. President Donald Trump stunned allies by suggesting that they commit 4 percent of GDP to defense.',
        ['NATO demand'],
      ],
      [
        'who would like to see a share asks for it',
        'Taiwan’s defense budget is to grow. Washington, the island’s main supplier of arms, wants more. President Donald Trump would like to see 10 percent of GDP.',
        ['TW demand'],
      ],
      [
        'a request that somebody spend is a demand',
        'Japan was angered by a request that it spend 3.5 percent of GDP on defense.',
        ['JP demand'],
      ],
      [
        'members that somebody of the alliance wants to spend',
        'Canada spends little on defense. The head of NATO, Mark Rutte, has proposed that members aim for 5 percent of GDP.',
        ['NATO proposal'],
      ],
      [
        'who is told a promise does not make it',
        'Germany spends on defense. It promised the alliance 1.5% of GDP by 2024.',
        ['DE target'],
      ],
      [
        'the second he is whom the first he is',
        'President Lee Jae Myung of South Korea flew home. When he met Donald Trump, he promised to raise defense spending to 3.5% of GDP.',
        ['KR target'],
      ],
    ],
  ],
  [
    'a demand that goes on',
    [
      [
        'raised',
        'The United States had asked Japan for 3% of GDP on defense. In July Washington raised it to 3.5%.',
        ['JP demand', 'JP demand'],
      ],
      [
        'lifted by a person',
        'The Americans had asked Japan to spend 3% of GDP on defense. Then Elbridge Colby of the Pentagon lifted that to 3.5%.',
        ['JP demand', 'JP demand'],
      ],
      [
        'put as a number, then as another',
        'Washington presses Tokyo to spend more on defense. At first it was 3% of GDP. Now it is 3.5%.',
        ['JP demand', 'JP demand'],
      ],
      [
        'its officials ask on',
        'Behind the rise of Japanese defense spending lies pressure from Washington. Its officials would rather see 3.5% of GDP.',
        ['JP demand'],
      ],
      [
        'what the country asked then does is its own',
        'Washington urged Tokyo to spend more on defense. Japan raised it to 1.8% of GDP last year.',
        ['JP level'],
      ],
      [
        'a figure set against another is not the demand',
        'The United States asked Japan for 3.5% of GDP on defense. The figure is far above the 2% that Japan aims to reach by fiscal 2027.',
        ['JP demand', 'JP target'],
      ],
    ],
  ],
  [
    'whose mark it is',
    [
      [
        'missed',
        'For years Berlin was scolded for missing NATO’s old target of 2% of GDP for defense.',
        ['NATO target'],
      ],
      [
        'demanded of the members',
        'Warsaw comes close with its defense budget to the 5% of GDP that Donald Trump demands of NATO members.',
        ['NATO demand'],
      ],
      [
        'asked by the bloc in apposition',
        'Japan would have to spend what NATO asks, 2 percent of GDP, on defense.',
        ['NATO target'],
      ],
      [
        'named by a party that wants more',
        'The Liberal Democratic Party wants more for the defense of Japan, with NATO’s target of 2 percent of GDP in view.',
        ['NATO target'],
      ],
    ],
  ],
  [
    'whose spending it is',
    [
      [
        'not where a war is',
        'Poland spends 4.7% of GDP on defense. In 2021, before the invasion of Ukraine, it was 2.2%.',
        ['PL level', 'PL level'],
      ],
      [
        'not the country of the figure before',
        'Defense spending was 3% of GDP in the U.S., 4.8% in Russia and 2% in Britain.',
        ['US level', 'RU level', 'GB level'],
      ],
      [
        'not a dollar sign',
        'Japan’s Defense Ministry filed a request for ¥5.17 trillion (US $50.2 billion), or 2.3 percent more than this year.',
        ['JP proposal', 'JP proposal'],
      ],
      [
        'that of the country found fault with',
        'The United States has long criticised Berlin for spending too little on defense. In 2018 its outlays stood at 1.25% of GDP.',
        ['DE level'],
      ],
    ],
  ],
]

describe.each(groups)('%s', (_, cases) => {
  test.each(cases)('%s', (_says, text, wanted) => {
    expect(read(text)).toEqual(wanted)
  })
})

const kinds: readonly (readonly [text: string, kind: string])[] = [
  // What is only in somebody's mind.
  ['The government of Japan has 27 trillion yen in mind for its next five-year defense program.', 'proposal'],
  ['Japan’s Finance Ministry is thinking of 35 trillion yen for defense over five years.', 'proposal'],
  [
    'The Japanese government is in the final stage of talks to set defense spending at 25 trillion yen.',
    'proposal',
  ],
  [
    'Japan’s Defense Ministry is expected to present a defense budget of 4.9 trillion yen for fiscal 2026.',
    'proposal',
  ],
  ['Japan’s Defense Ministry presented a defense budget of 4.9 trillion yen for fiscal 2025.', 'level'],
  ['Donald Trump wants American defense spending to rise by 10 percent next year.', 'proposal'],
  // What a leader says the country would do, and what others say it should.
  ['Pedro Sánchez told viewers that Spain would spend 2.1% of GDP on defense.', 'target'],
  ['Emmanuel Macron announced that France would spend €64 billion on defense in 2027.', 'target'],
  ['Under the plan Japanese defense spending should get to 2% of GDP by fiscal 2027.', 'target'],
  ['Japanese defense spending should reach 2% of GDP by fiscal 2027, an adviser argued.', 'proposal'],
  // Reckoned, not decided.
  ['German defense spending will amount to 2.4% of GDP this year, Lars Klingbeil said.', 'estimate'],
  ['To meet the demand of Washington, Tokyo would need 20 trillion yen a year for defense.', 'estimate'],
  [
    'Were the American formula applied, South Korean defense spending would have to be 132 trillion won.',
    'estimate',
  ],
  ['With the pensions that NATO counts, Japanese defense spending was 6.9 trillion yen.', 'estimate'],
  // Programs.
  ['The five-year defense program of Japan now in force was put at 18.4 trillion yen.', 'target'],
  [
    'Better buying is to hold the actual outlays of the Japanese defense program to 25.5 trillion yen.',
    'target',
  ],
  ['The predecessor of the Japanese defense program stood at 23.49 trillion yen.', 'level'],
  ['The Australian 2016 white paper had promised $195 billion for defense.', 'level'],
  // Set against another.
  ['Counted the NATO way, Japan would spend 1.2 percent of GDP on defense.', 'estimate'],
]

test.each(kinds)('«%s» is a %s', (text, kind) => {
  expect(read(text).map((claim) => claim.split(' ')[1])).toEqual([kind])
})

test('a sum told again in other money is an estimate, and a rise told with it is none', () => {
  expect(
    read(
      'China’s defense budget for 2025 is 954 billion yuan. That is around $146 billion and 7.6 percent more than last year.',
    ),
  ).toEqual(['CN level', 'CN estimate', 'CN level'])
})

test('what counts instead of the usual share is an estimate, the usual share a level', () => {
  expect(
    read(
      'If pensions were counted, Japanese defense spending would come to 1.3 percent of GDP instead of the usual 0.9 percent.',
    ),
  ).toEqual(['JP estimate', 'JP level'])
})
