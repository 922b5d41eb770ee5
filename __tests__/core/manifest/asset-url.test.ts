import { describe, expect, test } from '@jest/globals';
import { urlFault } from '../../../src/core/manifest/asset-url.ts';

describe('urlFault', () => {
  test.each([
    'https://cdn.example.com/a.mp4',
    'http://cdn.example.com',
    'HTTPS://CDN.example.com/a.mp4?X-Amz-Signature=beef#t=1',
    'https://cdn.example.com/@team/a%20b.mp4?mail=a@b.example',
    'https://[::1]:8080/a.mp4',
    'https://müller.example/ä.mp4',
  ])('takes %s', (url) => expect(urlFault(url)).toBeUndefined());

  test.each([
    '',
    'a.mp4',
    '/a.mp4',
    '//cdn.example.com/a.mp4',
    'file:///etc/passwd',
    'data:video/mp4;base64,AAAA',
    'ftp://cdn.example.com/a.mp4',
    'javascript:alert(1)',
    'https:cdn.example.com/a.mp4',
    'https://',
    'https:///a.mp4',
    'https://[::1/a.mp4',
    ' https://cdn.example.com/a.mp4',
  ])('refuses %j as no absolute http(s) address', (url) => expect(urlFault(url)).toMatch(/absolute http or https/));

  test.each(['https://user:secret@cdn.example.com/a.mp4', 'https://user@cdn.example.com', 'http://:@cdn.example.com/'])(
    'refuses the user name or password in %s without repeating it',
    (url) => {
      const fault = urlFault(url);
      expect(fault).toMatch(/user name or password/);
      expect(fault).not.toContain('secret');
    },
  );

  test('refuses spaces, control characters and endless addresses', () => {
    expect(urlFault('https://cdn.example.com/a b.mp4')).toMatch(/%20/);
    expect(urlFault('https://cdn.example.com/a\nb.mp4')).toMatch(/control character/);
    expect(urlFault(`https://cdn.example.com/${'a'.repeat(8_192)}`)).toMatch(/longer than 8,?192/);
  });
});
