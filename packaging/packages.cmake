# SPDX-License-Identifier: GPL-3.0-or-later
# deb, rpm and tgz by CPack; packaging/package.sh makes and checks them.
set(PENSTOCK_CONTACT "The Penstock authors" CACHE STRING
    "Whom the packages name as their maintainer: \"Name <address>\". There is no address by default, since none is made up")
set(CPACK_GENERATOR "DEB;TGZ")
set(CPACK_PACKAGE_NAME penstock)
set(CPACK_PACKAGE_VENDOR "The Penstock authors")
set(CPACK_PACKAGE_CONTACT "${PENSTOCK_CONTACT}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION "Looks around an InfluxDB server, runs queries, shows the answer as a table or
a chart, imports CSV files that are dropped on the window, and shows every
write as it flows, with every pause and its reason.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_SOURCE_DIR}/perpackage.cmake)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION database)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded at run time, so not found by reading the programs: the icon engine.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6")
# Loaded or run as well, and done without when they are not there: the keyring's library, Qt's texts, Wayland; the authorities
# of TLS, and the ssh that goes through another host.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "libsecret-1-0, qt6-translations-l10n, qt6-wayland, ca-certificates, openssh-client")
# Not recommended: its package would start a server for the whole machine, which Penstock does not need.
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "influxdb")
# An rpm asks for the libraries that its programs load by the names that they have on the system that it was made on, and is for
# that system: its file and its description say which (penstock-0.1.0-1.debian12.x86_64.rpm). For Fedora it is made on Fedora.
cmake_host_system_information(RESULT made_on QUERY DISTRIB_INFO)
string(REGEX REPLACE "[^A-Za-z0-9.]" "" made_on_short "${made_on_ID}${made_on_VERSION_ID}")
set(CPACK_RPM_PACKAGE_RELEASE "1.${made_on_short}")
set(CPACK_RPM_PACKAGE_DESCRIPTION "${CPACK_PACKAGE_DESCRIPTION}

Made on ${made_on_PRETTY_NAME}, for systems that have its libraries. Elsewhere it has
to be made there: packaging/package.sh.")
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE "GPL-3.0-or-later")
set(CPACK_RPM_PACKAGE_GROUP "Applications/Databases")
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
# Loaded at run time, so not found by reading the programs: the icon engine. By its name on Fedora; elsewhere that package is
# not known, and the library, which is found, brings it.
if(made_on_ID MATCHES "^(fedora|rhel|centos|rocky|almalinux)$")
    set(CPACK_RPM_PACKAGE_REQUIRES "qt6-qtsvg")
endif()
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/applications /usr/share/metainfo /usr/share/mime /usr/share/mime/packages /usr/share/icons
    /usr/share/icons/hicolor /usr/share/icons/hicolor/scalable /usr/share/icons/hicolor/scalable/apps
    /usr/share/bash-completion /usr/share/bash-completion/completions /usr/share/zsh /usr/share/zsh/vendor-completions /usr/share/zsh/site-functions
    /usr/share/fish /usr/share/fish/vendor_completions.d /usr/share/man /usr/share/man/man1 /usr/share/doc)
foreach(size IN ITEMS 16 22 24 32 48 64 128 256 512)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        /usr/share/icons/hicolor/${size}x${size} /usr/share/icons/hicolor/${size}x${size}/apps)
endforeach()
include(CPack)
