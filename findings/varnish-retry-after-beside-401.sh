#!/usr/bin/env bash
# varnish 7.1.1-2+deb12u1 (Debian 12, amd64). It needs gcc, as varnishd itself does, and curl and Node.
#
# Every answer that Varnish makes itself carries `Retry-After: 5`, whatever its status: the built-in vcl_synth adds it.
# So a 401 made in VCL, challenge and all, tells to come back in five seconds, as if the server were overloaded
# (RFC 9110 §10.2.3). Waiting does not help: the same request is answered the same way.
#
# Seen (2026-11-27):
#   401, WWW-Authenticate: Basic realm="Notes", Retry-After: 5
set -euo pipefail
folder=$(mktemp -d)
varnish=''
trap '[ -z "$varnish" ] || kill "$varnish"; rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq varnish=7.1.1-2+deb12u1 libvarnishapi3=7.1.1-2+deb12u1 libjemalloc2=5.3.0-1 2>/dev/null
for package in *.deb; do dpkg -x "$package" root; done
LD_LIBRARY_PATH=$(dirname "$(find "$folder" -name libvarnishapi.so.3 -print -quit)")
export LD_LIBRARY_PATH

cat >notes.vcl <<'VCL'
vcl 4.1;
backend none none;
sub vcl_recv { return (synth(401)); }
sub vcl_synth { set resp.http.WWW-Authenticate = {"Basic realm="Notes""}; }
VCL
port=$(node -e 'const server = require("node:net").createServer().listen(0, "127.0.0.1", () => {
  console.log(server.address().port);
  server.close();
})')
root/usr/sbin/varnishd -F -a "127.0.0.1:$port" -f "$folder/notes.vcl" -n "$folder/work" -j none >log 2>&1 &
varnish=$!

expected='401, WWW-Authenticate: Basic realm="Notes", Retry-After: 5'
seen=$(curl --silent --retry 50 --retry-connrefused --retry-delay 1 --output /dev/null \
  --write-out '%{http_code}, WWW-Authenticate: %header{www-authenticate}, Retry-After: %header{retry-after}' "http://127.0.0.1:$port/notes")
echo "$seen"
[ "$seen" = "$expected" ] || { cat log >&2; echo 'This has changed.' >&2; exit 1; }
