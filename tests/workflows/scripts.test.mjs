// Holds the scripts that workflows run with a token to what is promised of them, with a GitHub of a few lines in place of the real one.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';

const require = createRequire(import.meta.url);
const comment = require('../../.github/scripts/comment-changes.cjs');
const tell = require('../../.github/scripts/tell-upkeep.cjs');

const core = { info: () => {} };
const bot = { login: 'github-actions[bot]' };
let folder;
let calls;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workflow-scripts-'));
  calls = [];
});

afterEach(() => rmSync(folder, { recursive: true }));

const file = (name, text) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const called = (name, answer) => Object.assign(async (request) => {
  calls.push([name, request]);
  return answer;
}, { answer });

const gitHub = ({ pulls = [], comments = [], issues = [] }) => ({
  paginate: async (/** @type {any} */ list) => list.answer,
  rest: {
    pulls: { list: called('pulls.list', { data: pulls }) },
    issues: {
      listComments: called('listComments', comments),
      listForRepo: called('listForRepo', issues),
      createComment: called('createComment'),
      updateComment: called('updateComment'),
      create: called('create'),
      update: called('update'),
    },
  },
});

const context = {
  repo: { owner: 'atlas', repo: 'atlas' },
  serverUrl: 'https://example.org',
  runId: 7,
  payload: { workflow_run: { head_sha: 'abc', head_branch: 'fix', head_repository: { owner: { login: 'ada' } } } },
};

const made = (name) => calls.filter(([called]) => called === name).map(([, request]) => request);

test('A pull request gets one comment', async () => {
  const github = gitHub({ pulls: [{ number: 3, head: { sha: 'abc' } }] });
  await comment({ github, context, core }, file('changes.md', '## What'));
  assert.equal(made('pulls.list')[0].head, 'ada:fix');
  assert.equal(made('createComment').length, 1);
  assert.equal(made('createComment')[0].issue_number, 3);
  assert.match(made('createComment')[0].body, /## What$/);
});

test('The comment is brought up to date, and only the one that is its own', async () => {
  const body = '<!-- what this change does to the site -->\nold';
  const github = gitHub({ pulls: [{ number: 3, head: { sha: 'abc' } }], comments: [{ id: 1, body, user: { login: 'mallory' } }, { id: 2, body, user: bot }] });
  await comment({ github, context, core }, file('changes.md', 'new'));
  assert.deepEqual(made('updateComment').map((request) => request.comment_id), [2]);
  assert.equal(made('createComment').length, 0);
});

test('A pull request that went on, or is closed, gets none', async () => {
  const github = gitHub({ pulls: [{ number: 3, head: { sha: 'newer' } }] });
  await comment({ github, context, core }, file('changes.md', 'new'));
  assert.deepEqual(calls.map(([name]) => name), ['pulls.list']);
});

test('A comment is no longer than GitHub takes', async () => {
  const github = gitHub({ pulls: [{ number: 3, head: { sha: 'abc' } }] });
  await comment({ github, context, core }, file('changes.md', 'x'.repeat(100000)));
  assert.ok(made('createComment')[0].body.length < 65536);
});

const looks = (links, drift) => [
  { heading: 'Links', outcome: links, file: join(folder, 'links.txt') },
  { heading: 'Drift', outcome: drift, file: join(folder, 'drift.txt') },
];

test('What was found opens one issue, in which nothing found is markup', async () => {
  file('links.txt', '@all ```\n<img src=x>');
  await tell({ github: gitHub({}), context, core }, looks('failure', 'success'));
  const [issue] = made('create');
  assert.deepEqual(issue.labels, ['upkeep']);
  assert.match(issue.body, /\n````text\n@all ```\n<img src=x>\n````\n/);
  assert.doesNotMatch(issue.body, /Drift/);
});

test('An open issue is brought up to date, and a stranger’s of the same name is not', async () => {
  const title = 'Links and imported data need a look';
  file('drift.txt', 'x');
  await tell({ github: gitHub({ issues: [{ number: 1, title, user: { login: 'mallory' } }, { number: 2, title, user: bot }] }), context, core }, looks('success', 'failure'));
  assert.deepEqual(made('update').map((request) => [request.issue_number, request.state]), [[2, undefined]]);
  assert.equal(made('create').length, 0);
});

test('A look that was not made is told too', async () => {
  await tell({ github: gitHub({}), context, core }, looks('success', 'skipped'));
  assert.match(made('create')[0].body, /The look was not made/);
});

test('When nothing is found any more the issue is closed', async () => {
  const title = 'Links and imported data need a look';
  await tell({ github: gitHub({ issues: [{ number: 2, title, user: bot }] }), context, core }, looks('success', 'success'));
  assert.deepEqual(made('update').map((request) => [request.issue_number, request.state]), [[2, 'closed']]);
  assert.equal(made('create').length, 0);
});

test('When nothing is found and nothing was, nothing is written', async () => {
  await tell({ github: gitHub({}), context, core }, looks('success', 'success'));
  assert.deepEqual(calls.map(([name]) => name), []);
});
