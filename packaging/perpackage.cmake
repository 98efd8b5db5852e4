# SPDX-License-Identifier: GPL-3.0-or-later
# What differs between the kinds of package; CPack reads it for each.
if(CPACK_GENERATOR STREQUAL "TGZ")
    set(CPACK_PACKAGING_INSTALL_PREFIX "/") # one folder with bin and share in it, to be put anywhere
endif()
if(CPACK_GENERATOR STREQUAL "DEB" AND NOT CPACK_PACKAGE_CONTACT MATCHES "@")
    # What lintian says of a maintainer without an address is so on purpose.
    set(CPACK_INSTALLED_DIRECTORIES "${CMAKE_CURRENT_LIST_DIR}/debian" "/usr")
endif()
