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
  call mvnw.cmd -q -B -ntp -Dmaven.test.skip=true -Dmaven.compiler.failOnWarning=false -Dcompiler.check=-XDcheck=none -pl silang-app -am package 1>&2
  popd
)
if not exist "%jar%" (
  echo silang: could not build 1>&2
  exit /b 1
)
set "flags=-XX:TieredStopAtLevel=1 -Xmx1g"
if "%~1"=="serve" set "flags=-XX:TieredStopAtLevel=1 -Xmx2g"
if "%~1"=="watch" set "flags=-Xmx2g"
"%java%" -XX:+UseSerialGC -Xshare:auto %flags% -Dfile.encoding=UTF-8 %SILANG_JAVA_OPTS% -jar "%jar%" %*
