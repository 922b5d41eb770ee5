import { describe, expect, test } from '@jest/globals';
import { readRun, workflowJobOf } from '../../src/github/workflow-run.ts';

describe('run', () => {
  describe('readRun', () => {
    test('takes what the runner says', () => {
      const env = {
        GITHUB_REPOSITORY: 'acme/ads',
        GITHUB_REPOSITORY_ID: '99',
        GITHUB_API_URL: 'http://127.0.0.1:8080/api/v3/',
        GITHUB_SERVER_URL: 'https://github.example',
        GITHUB_RUN_ID: '12345678901',
        GITHUB_RUN_ATTEMPT: '2',
      };
      expect(readRun(env)).toEqual({
        owner: 'acme',
        repo: 'ads',
        repositoryId: '99',
        apiUrl: 'http://127.0.0.1:8080/api/v3',
        serverUrl: 'https://github.example',
        runId: 12345678901,
        runAttempt: 2,
      });
    });

    test('makes do with the repository', () => {
      expect(readRun({ GITHUB_REPOSITORY: 'acme/ads', GITHUB_RUN_ID: 'x' })).toMatchObject({
        repositoryId: undefined,
        apiUrl: 'https://api.github.com',
        serverUrl: 'https://github.com',
        runId: 0,
        runAttempt: 1,
      });
    });

    test.each([[undefined], ['acme'], ['/ads'], ['acme/'], ['a/b/c']])('refuses the repository %p', (repository) => {
      expect(readRun({ GITHUB_REPOSITORY: repository })).toMatchObject({ rule: 'gate/configuration' });
    });
  });
});

describe('workflow job', () => {
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
});
