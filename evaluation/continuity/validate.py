"""Checks the continuity suite: python3 evaluation/continuity/validate.py"""
import collections, glob, json, os, sys

here = os.path.dirname(os.path.abspath(__file__))
wrong, ids, bases, table = [], set(), {}, {}
for path in sorted(glob.glob(os.path.join(here, '*.json'))):
    with open(path, encoding='utf-8') as file:
        suite = json.load(file)
    counts = table[suite['kind']] = collections.Counter()
    for case in suite['cases']:
        def check(right, what):
            if not right:
                wrong.append(f"{case['id']}: {what}")
        check(case['id'] not in ids, 'id used twice')
        ids.add(case['id'])
        check(case['kind'] == suite['kind'], 'of another kind than its file')
        check(case['use'] in ('tune', 'test'), 'neither tune nor test')
        check(bases.setdefault(case['base'], case['use']) == case['use'], 'its base is in both halves')
        check(case['expected'] in ('contradiction', 'conditional', 'none'), 'expects something unknown')
        check(case['planted'] == (case['expected'] == 'contradiction'), 'planted and expected differ')
        check(case['planted'] <= (case.get('order') == 'none'), 'planted, but an order resolves it')
        check(case['expected'] != 'conditional' or case['order'] in ('b-after-a', 'a-after-b'), 'no order')
        check(len(case['texts']) in (1, 2) and len(case['passages']) == 2, 'not two passages in one or two texts')
        check({p['text'] for p in case['passages']} == set(range(len(case['texts']))), 'a text without a passage')
        for text in case['texts']:
            check(80 <= len(text['text'].split()) <= 350, 'length')
        for p in case['passages']:
            start, end = p['span']
            cut = case['texts'][p['text']]['text'][start:end]
            check(cut.strip() == cut != '' and cut == p['passage'], 'a span does not cut out its passage')
        counts[case['use'], case['expected']] += 1
        counts['pairs'] += len(case['texts']) - 1
        counts['written'] += case['origin'] == 'written'

columns = [(use, expected) for use in ('tune', 'test') for expected in ('contradiction', 'none', 'conditional')]
print('| kind | ' + ' | '.join(f'{use}: {expected}' for use, expected in columns) + ' | two texts | written | cases |')
print('|---|' + '---:|' * 9)
total = collections.Counter()
for kind, counts in table.items():
    total += counts
for kind, counts in [*sorted(table.items()), ('all', total)]:
    row = [counts[column] for column in columns]
    print(f"| {kind} | " + ' | '.join(map(str, [*row, counts['pairs'], counts['written'], sum(row)])) + ' |')
print('\n'.join(wrong), file=sys.stderr)
sys.exit(bool(wrong))
