# SPDX-License-Identifier: GPL-3.0-or-later
# Fails when a layer, or a room of core, includes what it must not see, and when a source is too long.
cmake_minimum_required(VERSION 3.25)

# The sources of a folder; "folder/." means those that lie in it and not in a room of it.
function(sources_of folder result)
    set(all ${SOURCE_DIR}/${folder}/*.h ${SOURCE_DIR}/${folder}/*.cpp)
    if(folder MATCHES "/\\.$")
        file(GLOB sources ${all})
    else()
        file(GLOB_RECURSE sources ${all})
    endif()
    set(${result} ${sources} PARENT_SCOPE)
endfunction()

# The one file of the folder that may is named behind the reason.
function(forbid_text folder pattern reason)
    sources_of(${folder} sources)
    list(TRANSFORM ARGN PREPEND ${SOURCE_DIR}/)
    list(REMOVE_ITEM sources ${ARGN})
    foreach(source IN LISTS sources)
        file(STRINGS ${source} violations REGEX "${pattern}")
        foreach(violation IN LISTS violations)
            message(SEND_ERROR "${source}: ${violation}: ${reason}")
        endforeach()
    endforeach()
endfunction()

function(forbid folder pattern reason)
    forbid_text(${folder} "^ *#include +[<\"](${pattern})" "${reason}")
endfunction()

forbid(core "ui/|app/|tests/" "core sees no layer above it")
forbid(core "QtGui|QtWidgets|QWidget|QApplication|QGuiApplication|QMessageBox|QDialog|QColor|QIcon|QPainter"
    "core has no window")
forbid(ui "app/|tests/" "ui sees no layer above it")
forbid(ui "QNetwork|QTcpSocket|QSslSocket|QLocalSocket|QAbstractSocket|QSettings|qt6keychain|core/http/"
    "ui works through Client, Pipeline, Settings and SecretStore")
forbid(app "tests/" "programs see no tests")
foreach(layer IN ITEMS core ui app)
    forbid(${layer} "Qt(Core|Gui|Widgets|Network|Charts|Concurrent|Svg|Test)/" "no module prefix: the links enforce the layers")
endforeach()

# In a folder, the rooms of a group see themselves and the groups before theirs, and rooms side by side do not see each
# other. "." is what lies in the folder itself. Each room has its place.
function(keep_order folder)
    set(placed)
    set(after ${ARGN})
    foreach(group IN LISTS ARGN)
        list(POP_FRONT after)
        string(REPLACE "," ";" rooms "${group}")
        string(REPLACE "," ";" unseen "${after}")
        list(APPEND placed ${rooms})
        foreach(room IN LISTS rooms)
            set(strangers ${unseen} ${rooms})
            list(REMOVE_ITEM strangers ${room})
            set(patterns)
            foreach(stranger IN LISTS strangers)
                if(stranger STREQUAL ".")
                    list(APPEND patterns "[^/]+\"")
                else()
                    list(APPEND patterns "${stranger}/")
                endif()
            endforeach()
            if(patterns)
                list(JOIN patterns "|" pattern)
                forbid(${folder}/${room} "${folder}/(${pattern})" "${folder}/${room} does not see that room")
            endif()
        endforeach()
    endforeach()
    file(GLOB children RELATIVE ${SOURCE_DIR}/${folder} ${SOURCE_DIR}/${folder}/*)
    foreach(child IN LISTS children)
        if(IS_DIRECTORY ${SOURCE_DIR}/${folder}/${child} AND NOT child IN_LIST placed)
            sources_of(${folder}/${child} sources)
            if(sources)
                message(SEND_ERROR "${folder}/${child} has no place in the order of ${folder}")
            endif()
        endif()
    endforeach()
endfunction()

keep_order(core
    "bytes"
    "async,time"
    "file"
    "http,lineprotocol,result,csv,settings"
    "series" # is made of a result's columns
    "query,connection"
    "workspace"
    "client"
    "localserver"
    "session"
    "answer,sink"
    "source"
    "pipeline"
    "importing,runs,copying,writing,editing"
    "documents")

keep_order(core/localserver
    "."
    "unix") # implements what "." declares; one folder a platform

# Everything else of the local server knows no system: core/localserver/platform.h.
forbid(core/localserver/.
    "(unistd|fcntl|poll|pwd|grp|sched|signal|csignal|dirent|spawn|syscall|termios|ifaddrs|dlfcn|pthread)(\\.h)?>|(sys|net|netinet|arpa|linux)/"
    "the system's own calls belong into core/localserver/unix, behind platform.h")
forbid_text(core/localserver/. "\"/proc/" "/proc belongs into core/localserver/unix, behind platform.h")

keep_order(core/connection
    "."
    "foreign")

keep_order(core/source
    "."
    "message"
    "listener,kafka,mqtt,query")

keep_order(core/pipeline
    "spill"
    "."
    "document")

keep_order(core/client
    "wire"
    "dialect"
    "talk,query,write,ping"
    "schema"
    "admin"
    ".")

keep_order(ui
    "."
    "common,desktop"
    "connections"
    "guide,explorer,results,charts,monitor,requests,preferences"
    "admin,answer,importing,write,pipelines"
    "query"
    "mainwindow")

keep_order(ui/query
    "completion,editing,history,parameters,saved,time"
    ".")

keep_order(ui/mainwindow
    "palette"
    ".")

# A width in characters is that of letters, also in a font of ideographs.
forbid_text(ui "averageCharWidth" "characterWidth() is the width of a letter in any language" ui/common/characterwidth.h)

# The fixed font is the one that was chosen in the preferences.
foreach(layer IN ITEMS ui app)
    forbid_text(${layer} "QFontDatabase::(systemFont|FixedFont)" "fixedFont() and useFixedFont() know the font that was chosen"
        ui/common/fixedfont.cpp)
endforeach()

keep_order(app/penstock-cli
    "."
    "help"
    "completion"
    "program")

# CONTRIBUTING.md: what is longer has a concept in it that has no file of its own yet.
set(longest 350) # lines
foreach(layer IN ITEMS core ui app tests)
    sources_of(${layer} sources)
    if(NOT sources)
        message(SEND_ERROR "${layer} has no sources: SOURCE_DIR is ${SOURCE_DIR}")
    endif()
    foreach(source IN LISTS sources)
        file(READ ${source} text)
        string(REGEX REPLACE "[^\n]+" "" ends "${text}")
        string(LENGTH "${ends}" lines)
        if(lines GREATER longest)
            message(SEND_ERROR "${source}: ${lines} lines, and no more than ${longest} are allowed: find the missing concept")
        endif()
    endforeach()
endforeach()
