# SPDX-License-Identifier: GPL-3.0-or-later
# Fails when a layer, or a room of core, includes what it must not see.
set(failed FALSE)

function(forbid folder pattern reason)
    file(GLOB_RECURSE sources ${SOURCE_DIR}/${folder}/*.h ${SOURCE_DIR}/${folder}/*.cpp)
    foreach(source IN LISTS sources)
        file(STRINGS ${source} violations REGEX "^ *#include +[<\"](${pattern})")
        foreach(violation IN LISTS violations)
            message(SEND_ERROR "${source}: ${violation}: ${reason}")
        endforeach()
    endforeach()
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

# Each group sees itself and the groups above it.
set(groups
    "async,time"
    "file"
    "http,lineprotocol,result,series,csv,settings"
    "query,connection"
    "workspace"
    "client"
    "sink"
    "source"
    "pipeline"
    "importing,localserver"
    "session")
set(below ${groups})
foreach(group IN LISTS groups)
    list(POP_FRONT below)
    string(REPLACE "," ";" rooms "${group}")
    set(unseen ${below})
    string(REPLACE "," ";" unseen "${unseen}")
    foreach(room IN LISTS rooms)
        set(strangers ${unseen} ${rooms})
        list(REMOVE_ITEM strangers ${room})
        if(room STREQUAL "series")
            list(REMOVE_ITEM strangers result) # a series is made of a result's columns
        endif()
        if(strangers)
            list(JOIN strangers "|" pattern)
            forbid(core/${room} "core/(${pattern})/" "core/${room} does not see that room")
        endif()
    endforeach()
endforeach()
