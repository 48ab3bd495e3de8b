# The common part of the launchers, which set: root, name, module, sources, flags, warmup, and kind, if there are several archives.
# shellcheck shell=sh disable=SC2086,SC2154

target=$root/$module/target
jar=$target/$module.jar
stamp=$target/$name.stamp
archive=$target/$name${kind:-}.jsa

if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
    java=$JAVA_HOME/bin/java
elif command -v java >/dev/null 2>&1; then
    java=java
else
    echo "$name: no Java found: install JDK 17 or set JAVA_HOME" >&2
    exit 1
fi

# Directories count as well: their time tells of deleted files.
changed_since() {
    [ ! -e "$1" ] || [ -n "$(cd "$root" && find $sources -newer "$1" -print 2>/dev/null | head -n 1)" ]
}

# The jar alone is not enough: Maven may leave it untouched when nothing in it changed.
stale() {
    [ ! -e "$jar" ] || { changed_since "$jar" && changed_since "$stamp"; }
}

build() {
    echo "building $name, once …" >&2
    mkdir -p "$target" && : >"$target/$name.started" || return 1
    maven=./mvnw
    if ! ./mvnw -v >/dev/null 2>&1 && command -v mvn >/dev/null 2>&1; then
        maven=mvn
    fi
    # Warnings are the business of "mvnw verify", not of someone who wants to run this.
    "$maven" -q -B -ntp -Dstyle.color=never -Dmaven.test.skip=true -Dmaven.compiler.failOnWarning=false \
        -Dcompiler.check=-XDcheck=none \
        -pl "$module" -am package >&2 </dev/null || return 1
    mv -f "$target/$name.started" "$stamp"
}

build_alone() {
    cd "$root" || return 1
    if command -v flock >/dev/null 2>&1; then
        exec 9>.mvn/.build.lock && flock 9 || return 1
        # Another call may have built it while this one waited.
        stale || return 0
    fi
    build
}

if stale && ! (build_alone); then
    echo "$name: could not build" >&2
    exit 1
fi

# Class data sharing shortens the start. The JVM ignores an archive that does not fit its jar or version; an empty file
# marks that none could be made.
set -- ${SILANG_JAVA_OPTS:-} -jar "$jar" "$@"
if [ -n "$warmup" ]; then
    if [ -w "$target" ] && { [ ! -e "$archive" ] || [ -n "$(find "$jar" -newer "$archive")" ]; }; then
        "$java" $flags -XX:ArchiveClassesAtExit="$archive.$$" -jar "$jar" $warmup </dev/null >/dev/null 2>&1
        [ -e "$archive.$$" ] || : >"$archive.$$"
        mv -f "$archive.$$" "$archive"
    fi
    if [ -s "$archive" ]; then
        # The JVM would write its complaints about an archive to standard output.
        set -- -XX:SharedArchiveFile="$archive" -Xlog:disable -Xlog:all=error:stderr "$@"
    fi
fi

# Under the plain C locale Java reads non-ASCII arguments and file names as question marks.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
    C | POSIX) export LC_ALL=C.UTF-8 ;;
esac

exec "$java" $flags -Dfile.encoding=UTF-8 "$@"
