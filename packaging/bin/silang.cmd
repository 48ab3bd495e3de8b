@echo off
rem Runs silang from its distribution.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "flags=-XX:TieredStopAtLevel=1 -Xmx1g"
if "%~1"=="serve" set "flags=-XX:TieredStopAtLevel=1 -Xmx2g"
if "%~1"=="watch" set "flags=-Xmx2g"
"%java%" -XX:+UseSerialGC -Xshare:auto %flags% -Dfile.encoding=UTF-8 %SILANG_JAVA_OPTS% -jar "%~dp0..\lib\silang-app.jar" %*
