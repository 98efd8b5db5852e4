# SPDX-License-Identifier: GPL-3.0-or-later
# ccache and mold make a rebuild quick; both are used when present.
find_program(PENSTOCK_CCACHE ccache)
add_feature_info(ccache PENSTOCK_CCACHE "compiler cache")
if(PENSTOCK_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # The sloppiness is what ccache's manual asks for with precompiled headers. A file is known by what its list of
    # dependencies holds: preprocessed text does not show that a macro of a precompiled header has changed.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_DEPEND=1 CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${PENSTOCK_CCACHE})
endif()

find_program(PENSTOCK_MOLD mold)
add_feature_info(mold PENSTOCK_MOLD "fast linker")
if(PENSTOCK_MOLD)
    add_link_options(-fuse-ld=mold)
endif()
