'use strict';

// Keeps one issue open as long as the weekly look finds something.

const { existsSync, readFileSync } = require('node:fs');

const TITLE = 'Links and imported data need a look';
const LABEL = 'upkeep';
const LONGEST = 25000;

/**
 * The text as a code block: nothing in it is markup, a link or a mention.
 * @param {string} text
 */
function block(text) {
  const shown = text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}\n…`;
  const runs = shown.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return `${fence}text\n${shown.trimEnd()}\n${fence}`;
}

/**
 * @param {{ github: any, context: any, core: any }} actions what actions/github-script gives
 * @param {{ heading: string, outcome: string, file: string }[]} looks what was looked at, how the step ended, and what it wrote
 */
module.exports = async function tell({ github, context, core }, looks) {
  const { owner, repo } = context.repo;
  // A step that could not be made at all was skipped: that is worth a look too.
  const found = looks.filter((look) => look.outcome !== 'success');
  const issues = await github.paginate(github.rest.issues.listForRepo, { owner, repo, state: 'open', labels: LABEL });
  const mine = issues.find((/** @type {any} */ issue) => issue.title === TITLE && issue.user?.login === 'github-actions[bot]');
  if (found.length === 0) {
    if (mine) {
      await github.rest.issues.createComment({ owner, repo, issue_number: mine.number, body: 'Nothing was found this week.' });
      await github.rest.issues.update({ owner, repo, issue_number: mine.number, state: 'closed' });
    }

    core.info('Nothing was found.');
    return;
  }

  const run = `${context.serverUrl}/${owner}/${repo}/actions/runs/${context.runId}`;
  const sections = found.map((look) => `## ${look.heading}\n\n${block(existsSync(look.file) ? readFileSync(look.file, 'utf8') : 'The look was not made: the run says why.')}`);
  const body = `Found by [the weekly look](${run}). CONTRIBUTING.md says how to mend a source.\n\n${sections.join('\n\n')}\n`;
  if (mine) {
    await github.rest.issues.update({ owner, repo, issue_number: mine.number, body });
  } else {
    await github.rest.issues.create({ owner, repo, title: TITLE, labels: [LABEL], body });
  }
};
