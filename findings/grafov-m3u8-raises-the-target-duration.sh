#!/usr/bin/env bash
# Package: github.com/grafov/m3u8 v0.12.1 (Go module).
# Expected: the reader reports the EXT-X-TARGETDURATION that the playlist states.
# Does: reads a playlist of target duration 6 with a segment of 6.006 s (valid: RFC 8216 rounds to the nearest second), prints what was read.
# Seen: TargetDuration is 7, and the playlist is written back with 7: the reader raised it to the longest segment, rounded up.
# Matters: the digest of a normalised playlist changes though nobody changed the creative; take digests of the bytes as they are.
set -euo pipefail
work=$(mktemp -d)
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
cd "$work"
cat > go.mod <<'MOD'
module example.test/finding

go 1.21
MOD
go get github.com/grafov/m3u8@v0.12.1 2> go.log || { cat go.log; exit 1; }
cat > main.go <<'GO'
package main

import (
	"fmt"
	"strings"

	"github.com/grafov/m3u8"
)

func main() {
	lines := []string{"#EXTM3U", "#EXT-X-VERSION:3", "#EXT-X-TARGETDURATION:6", "#EXTINF:6.006,", "a.ts", "#EXT-X-ENDLIST", ""}
	playlist, _, err := m3u8.DecodeFrom(strings.NewReader(strings.Join(lines, "\n")), true)
	if err != nil {
		panic(err)
	}
	media := playlist.(*m3u8.MediaPlaylist)
	fmt.Printf("read: %v\n", media.TargetDuration)
	for _, line := range strings.Split(media.Encode().String(), "\n") {
		if strings.HasPrefix(line, "#EXT-X-TARGETDURATION") {
			fmt.Println("written:", line)
		}
	}
}
GO
seen=$(go run .)
expected='read: 7
written: #EXT-X-TARGETDURATION:7'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") || { echo "grafov/m3u8 behaves differently now."; exit 1; }
