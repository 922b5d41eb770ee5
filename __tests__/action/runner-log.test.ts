import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { createLog } from '../../src/action/runner-log.ts';

describe('createLog', () => {
  let printed = '';
  beforeEach(() => {
    printed = '';
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
      printed += String(text);
      return true;
    });
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  test('speaks the language of the runner', async () => {
    const log = await createLog();
    log.notice('n');
    log.warning('two\nlines');
    log.error('100 %');
    log.mask('secret');
    expect(printed).toBe('::notice::n\n::warning::two%0Alines\n::error::100 %25\n::add-mask::secret\n');
  });

  test.each([
    ['0', ''],
    ['1', '::debug::details\n'],
  ])('is silent about details, unless the runner debugs: RUNNER_DEBUG %s', async (value, written) => {
    process.env['RUNNER_DEBUG'] = value;
    const log = await createLog();
    log.debug('details');
    delete process.env['RUNNER_DEBUG'];
    expect(printed).toBe(written);
  });

  test('folds what is written meanwhile', async () => {
    const log = await createLog();
    expect(await log.group('Title', async () => log.info('inside'))).toBeUndefined();
    expect(printed).toBe('::group::Title\ninside\n::endgroup::\n');
  });

  test('lets no plain text be a command', async () => {
    const log = await createLog();
    log.info('fine :: here\n  ::set-output name=a::b\r::stop-commands::x\nx ##[error]y');
    expect(printed).toBe('fine :: here\n  : :set-output name=a::b\r: :stop-commands::x\nx # # [error]y\n');
  });
});
