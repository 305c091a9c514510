#!/usr/bin/env bash
# haproxy 2.6.12-1+deb12u4 (Debian 12, amd64). It needs curl and Node.
#
# The answers that HAProxy makes itself, a refusal among them, carry no Date. RFC 9110 §6.6.1 asks a server that has a
# clock for one with every 2xx, 3xx and 4xx. So a missing Date does not prove that an answer was made up in the browser,
# by a service worker for example: it may well have come over the network.
#
# Seen (2026-11-27), all header names of the answer:
#   401: content-length, cache-control, content-type
set -euo pipefail
folder=$(mktemp -d)
haproxy=''
trap '[ -z "$haproxy" ] || kill "$haproxy"; rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq haproxy=2.6.12-1+deb12u4 liblua5.3-0=5.3.6-2 libopentracing-c-wrapper0=1.1.3-3+b1 libopentracing1=1.6.0-4 2>/dev/null
for package in *.deb; do dpkg -x "$package" root; done
LD_LIBRARY_PATH=$(dirname "$(find "$folder" -name liblua5.3.so.0 -print -quit)")
export LD_LIBRARY_PATH

port=$(node -e 'const server = require("node:net").createServer().listen(0, "127.0.0.1", () => {
  console.log(server.address().port);
  server.close();
})')
cat >haproxy.cfg <<CFG
defaults
  mode http
  timeout client 5s
  timeout connect 5s
  timeout server 5s
frontend notes
  bind 127.0.0.1:$port
  http-request deny deny_status 401
CFG
root/usr/sbin/haproxy -db -f haproxy.cfg >log 2>&1 &
haproxy=$!

expected='401: content-length, cache-control, content-type'
curl --silent --retry 50 --retry-connrefused --retry-delay 1 --output /dev/null --dump-header head "http://127.0.0.1:$port/notes"
names=$(sed -n 's/^\([A-Za-z-]*\):.*/\1/p' head | paste --serial --delimiters=, | sed 's/,/, /g')
seen="$(sed -n '1s/^[^ ]* \([0-9]*\).*/\1/p' head): $names"
echo "$seen"
[ "$seen" = "$expected" ] || { cat log >&2; echo 'This has changed.' >&2; exit 1; }
