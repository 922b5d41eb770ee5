#!/usr/bin/env bash
# Package: url-media-probe 0.2.2 (PyPI), which probes MP4 and other files from their first bytes.
# Expected: the major brand of an MP4 file does not decide whether it is read; the boxes are the same.
# Does: makes one small H.264 file (320x180, 15 s) and changes nothing but the four letters of the major brand.
# Seen: isom and mp42 are read; "dash", "M4V ", "iso4" and "qt  " (QuickTime) are application/octet-stream with an error status.
# Matters: ad masters are often .mov or packaged for DASH. "Not recognised" by this probe is unknown, never "not a video".
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export PYTHONPATH="$work/lib"
python3 -m pip install --quiet --disable-pip-version-check --root-user-action ignore --no-compile --no-warn-conflicts --target lib url-media-probe==0.2.2
cat > probe.py <<'PY'
import asyncio
import logging
import struct

from url_media_probe import MediaProbe

logging.disable(logging.CRITICAL)
UNITY = struct.pack(">9i", 0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)


def box(kind, *parts):
    body = b"".join(parts)
    return struct.pack(">I", 8 + len(body)) + kind + body


def full(kind, flags, *parts):
    return box(kind, struct.pack(">I", flags), *parts)


def video(brand, width=320, height=180, milliseconds=15000, frames=375):
    sample = box(
        b"avc1", bytes(6), struct.pack(">H", 1), bytes(16), struct.pack(">HHIIIH", width, height, 0x480000, 0x480000, 0, 1),
        bytes(32), struct.pack(">Hh", 24, -1), box(b"avcC", bytes.fromhex("014d401fffe100")),
    )
    tables = box(
        b"stbl",
        full(b"stsd", 0, struct.pack(">I", 1), sample),
        full(b"stts", 0, struct.pack(">III", 1, frames, milliseconds // frames)),
        full(b"stsc", 0, struct.pack(">IIII", 1, 1, frames, 1)),
        full(b"stsz", 0, struct.pack(">II", 2, frames)),
        full(b"stco", 0, struct.pack(">II", 1, 1000)),
    )
    data = box(b"dinf", full(b"dref", 0, struct.pack(">I", 1), full(b"url ", 1)))
    media = box(
        b"mdia",
        full(b"mdhd", 0, struct.pack(">IIIIHH", 0, 0, 1000, milliseconds, 0x55C4, 0)),
        full(b"hdlr", 0, struct.pack(">I4s12x", 0, b"vide"), b"video\0"),
        box(b"minf", full(b"vmhd", 1, bytes(8)), data, tables),
    )
    track = box(
        b"trak",
        full(b"tkhd", 7, struct.pack(">IIIII8xHHHH", 0, 0, 1, 0, milliseconds, 0, 0, 0, 0), UNITY, struct.pack(">II", width << 16, height << 16)),
        media,
    )
    movie = full(b"mvhd", 0, struct.pack(">IIIIIH10x", 0, 0, 1000, milliseconds, 0x10000, 0x100), UNITY, bytes(24), struct.pack(">I", 2))
    return box(b"ftyp", brand, struct.pack(">I", 512), b"isomiso2avc1mp41") + box(b"moov", movie, track) + box(b"mdat", bytes(2 * frames))


async def main():
    for brand in (b"isom", b"mp42", b"dash", b"M4V ", b"iso4", b"qt  "):
        info = await MediaProbe().from_bytes(video(brand))
        print(repr(brand.decode()), info.status, info.mime_type, info.width, info.height, info.duration)


asyncio.run(main())
PY
seen=$(python3 probe.py)
expected="'isom' ok video/mp4 320 180 15
'mp42' ok video/mp4 320 180 15
'dash' error application/octet-stream None None None
'M4V ' error application/octet-stream None None None
'iso4' error application/octet-stream None None None
'qt  ' error application/octet-stream None None None"
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") || { echo "url-media-probe behaves differently now."; exit 1; }
