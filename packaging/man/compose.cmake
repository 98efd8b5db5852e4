# SPDX-License-Identifier: GPL-3.0-or-later
# A manual page from its template: version and date, and @OPTIONS@ from what the program says.
#   cmake -DTEMPLATE=… -DPAGE=… -DVERSION=… -DDATE=… [-DPROGRAM=penstock-cli] -P compose.cmake
cmake_minimum_required(VERSION 3.25)
file(READ ${TEMPLATE} page)
if(PROGRAM)
    execute_process(COMMAND ${CMAKE_COMMAND} -E env --unset=LANGUAGE LC_ALL=C.UTF-8 ${PROGRAM} help --format man
        OUTPUT_VARIABLE options OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
    string(REPLACE "@OPTIONS@" "${options}" page "${page}")
endif()
string(REPLACE "@VERSION@" "${VERSION}" page "${page}")
string(REPLACE "@DATE@" "${DATE}" page "${page}")
file(WRITE ${PAGE} "${page}")
find_program(GZIP gzip REQUIRED)
execute_process(COMMAND ${GZIP} -9nc ${PAGE} OUTPUT_FILE ${PAGE}.gz COMMAND_ERROR_IS_FATAL ANY)
