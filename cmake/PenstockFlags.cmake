# SPDX-License-Identifier: GPL-3.0-or-later
# The flags of every target of ours, in one place.
add_library(penstock_flags INTERFACE)
add_library(Penstock::flags ALIAS penstock_flags)
target_compile_features(penstock_flags INTERFACE cxx_std_23)
target_compile_options(penstock_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual
    $<IF:$<BOOL:$<TARGET_PROPERTY:PENSTOCK_BUNDLED>>,$<$<CXX_COMPILER_ID:GNU>:-Wshadow=local>,-Wshadow>)
target_compile_definitions(penstock_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS QT_NO_FOREACH
    QT_STRICT_ITERATORS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    PENSTOCK_VERSION="${PROJECT_VERSION}")
target_include_directories(penstock_flags INTERFACE ${PROJECT_SOURCE_DIR})
# GCC would take every function of a library for one that another library may replace, and inline none.
target_compile_options(penstock_flags INTERFACE $<$<CXX_COMPILER_ID:GNU>:-fno-semantic-interposition>)
# GCC tidies its memory from some MB on, which takes a fifth of its time; with 512 MB (units of kB) it seldom has to.
target_compile_options(penstock_flags INTERFACE $<$<CXX_COMPILER_ID:GNU>:--param=ggc-min-heapsize=524288>)
# GCC 12 sees overlapping copies in std::string's own operator+ (GCC bug 105651).
target_compile_options(penstock_flags INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)
# At -O3 it sees uninitialized values in every std::expected of a std::variant that it inlines.
target_compile_options(penstock_flags INTERFACE $<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:Release>>:-Wno-maybe-uninitialized>)
# Clang tells of std::get_temporary_buffer, which is GCC's own std::stable_sort's business.
target_compile_options(penstock_flags INTERFACE $<$<CXX_COMPILER_ID:Clang>:-Wno-deprecated-declarations>)
if(PENSTOCK_PCH)
    # GCC instantiates in every file again what a precompiled header leaves open, which for all of Qt Core takes longer
    # than most files: it gets what many include. Clang instantiates once.
    set(PENSTOCK_HEADERS <algorithm> <array> <chrono> <expected> <functional> <memory> <optional> <string>
        <string_view> <variant> <vector>)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        list(APPEND PENSTOCK_HEADERS <QByteArray> <QCoreApplication> <QDateTime> <QFile> <QHash> <QJsonArray>
            <QJsonDocument> <QJsonObject> <QList> <QObject> <QSet> <QString> <QStringList> <QTimer> <QUrl> <QVariant>)
        set(PENSTOCK_WINDOW_HEADERS <QApplication> <QBoxLayout> <QComboBox> <QLabel> <QLineEdit> <QPainter> <QPointer>
            <QPushButton> <QToolButton> <QWidget>)
    else()
        list(APPEND PENSTOCK_HEADERS <QtCore>)
        set(PENSTOCK_WINDOW_HEADERS <QtWidgets>)
        set(PENSTOCK_NETWORK_HEADERS <QtNetwork>)
    endif()
    # What ccache needs to know a precompiled header again.
    target_compile_options(penstock_flags INTERFACE
        $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess> "$<$<CXX_COMPILER_ID:Clang>:SHELL:-Xclang -fno-pch-timestamp>")
endif()
set(PENSTOCK_LIBRARY_TYPE STATIC)
if(PENSTOCK_SHARED)
    set(PENSTOCK_LIBRARY_TYPE SHARED)
endif()
if(PENSTOCK_SANITIZE)
    add_compile_options(-fsanitize=${PENSTOCK_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    add_link_options(-fsanitize=${PENSTOCK_SANITIZE})
endif()
if(PENSTOCK_SANITIZE MATCHES "undefined")
    # A check at every use of a pointer doubles the time to compile, and finds what the address sanitizer and the
    # processor find anyway.
    add_compile_options(-fno-sanitize=alignment,null,object-size,vptr)
endif()
