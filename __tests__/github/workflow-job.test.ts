import { describe, expect, test } from '@jest/globals';
import { workflowJobOf } from '../../src/github/workflow-job.ts';

const ENV = {
  GITHUB_REPOSITORY: 'acme/ads',
  GITHUB_WORKFLOW_REF: 'acme/ads/.github/workflows/gate.yml@refs/heads/main',
  GITHUB_WORKFLOW_SHA: 'abc',
  GITHUB_JOB: 'gate',
};

describe('workflowJobOf', () => {
  test('is what the runner says', () => {
    expect(workflowJobOf(ENV)).toEqual({ path: '.github/workflows/gate.yml', sha: 'abc', job: 'gate' });
  });

  test.each(['GITHUB_WORKFLOW_REF', 'GITHUB_WORKFLOW_SHA', 'GITHUB_JOB'])('is unknown without %s', (name) => {
    expect(workflowJobOf({ ...ENV, [name]: undefined })).toBeUndefined();
  });

  test('is unknown for a workflow of another repository', () => {
    expect(workflowJobOf({ ...ENV, GITHUB_REPOSITORY: 'acme/other' })).toBeUndefined();
  });
});
