# SPDX-License-Identifier: GPL-3.0-or-later
# Included by ui/, whose library carries them: :/icons/NAME.svg and :/penstock.svg.
file(GLOB icons CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/icons/*.svg)
qt_add_resources(penstock_ui "penstock_resources"
    PREFIX /
    BASE ${CMAKE_CURRENT_LIST_DIR}
    FILES ${icons} ${CMAKE_CURRENT_LIST_DIR}/penstock.svg)
