@echo off
rem Runs silang from a checkout, building it first when it is missing; "mvnw package" renews it.
setlocal
set "root=%~dp0"
set "jar=%root%silang-app\target\silang-app.jar"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
if not exist "%jar%" (
  echo building silang, once ... 1>&2
  pushd "%root%"
  call mvnw.cmd -q -B -ntp -Dmaven.test.skip=true -Dmaven.compiler.failOnWarning=false -pl silang-app -am package 1>&2
  popd
)
if not exist "%jar%" (
  echo silang: could not build 1>&2
  exit /b 1
)
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Xmx1g -Dfile.encoding=UTF-8 %SILANG_JAVA_OPTS% -jar "%jar%" %*
