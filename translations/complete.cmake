# SPDX-License-Identifier: GPL-3.0-or-later
# Fails when the German translation is not complete: reads the sources into a copy and looks for unfinished entries.
file(GLOB_RECURSE sources ${SOURCE_DIR}/core/*.cpp ${SOURCE_DIR}/core/*.h ${SOURCE_DIR}/ui/*.cpp ${SOURCE_DIR}/ui/*.h
    ${SOURCE_DIR}/app/*.cpp ${SOURCE_DIR}/app/*.h)
set(copy ${WORK}/complete_de.ts)
file(COPY_FILE ${TS} ${copy})
execute_process(
    COMMAND ${LUPDATE} -silent -I ${SOURCE_DIR} -no-obsolete -locations none -source-language en -target-language de ${sources} -ts ${copy}
    RESULT_VARIABLE failed)
if(failed)
    message(FATAL_ERROR "lupdate failed")
endif()
file(STRINGS ${copy} unfinished REGEX "type=\"unfinished\"")
list(LENGTH unfinished count)
if(count GREATER 0)
    message(FATAL_ERROR "${count} string(s) have no German translation; run the target update_translations and complete ${TS}")
endif()
