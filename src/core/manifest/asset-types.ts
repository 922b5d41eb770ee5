import { moduleOf, type ProviderName } from '../../providers/modules.ts';
import type { CreativeType } from '../creative.ts';

const EXTENSIONS: Readonly<Record<CreativeType, string>> = {
  video: 'mp4 m4v mov qt webm mkv avi wmv flv f4v mpg mpeg mpe m2v mp2v ts m2ts mts mxf 3gp 3g2 ogv vob',
  image: 'png apng jpg jpeg jfif gif webp avif heic heif bmp svg tif tiff ico jxl',
  audio: 'mp3 wav wave flac aac m4a m4b oga opus aif aiff wma mka',
  text: 'txt text html htm xhtml md markdown rtf pdf doc docx vtt srt',
};

/** Extensions that more than one kind of asset uses; the first is taken where the manifest says nothing. */
const SHARED: readonly [string, readonly CreativeType[]][] = [
  ['ogg', ['audio', 'video']],
  ['m3u8', ['video', 'audio']],
  ['mpd', ['video', 'audio']],
];

const BY_EXTENSION = new Map<string, readonly CreativeType[]>([
  ...Object.entries(EXTENSIONS).flatMap(([type, extensions]) =>
    extensions.split(' ').map((extension) => [extension, [type as CreativeType]] as const),
  ),
  ...SHARED,
]);

/** The extension of the file that a URL's path names, in lower case and without the dot; undefined: none. */
export function extensionOf(url: string): string | undefined {
  return /\.([a-z0-9]+)$/i.exec(new URL(url).pathname)?.[1]?.toLowerCase();
}

/** The kinds of asset with this extension, the usual one first; empty when the extension says nothing. */
export function typesOf(extension: string | undefined): readonly CreativeType[] {
  return BY_EXTENSION.get(extension ?? '') ?? [];
}

/** Whether a provider judges assets of this type at all (contract section 2). */
export function appliesTo(provider: ProviderName, type: CreativeType): boolean {
  return moduleOf(provider).types.includes(type);
}
