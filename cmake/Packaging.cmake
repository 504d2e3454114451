# What `cmake --install` puts where (the Filesystem Hierarchy Standard), and `cpack -G DEB`, which makes two packages: the desktop program and the
# command line, since the latter needs no Qt.
set(packaging ${PROJECT_SOURCE_DIR}/packaging)

# Manual pages and the changelog are compressed as Debian wants them, without the time of the day in them.
find_program(GZIP gzip REQUIRED)
function(gyeol_install_compressed file destination component)
  get_filename_component(name ${file} NAME)
  set(compressed ${PROJECT_BINARY_DIR}/packaging/${component}/${name}.gz)
  get_filename_component(folder ${compressed} DIRECTORY)
  file(MAKE_DIRECTORY ${folder})
  execute_process(COMMAND ${GZIP} -9nc ${file} OUTPUT_FILE ${compressed} COMMAND_ERROR_IS_FATAL ANY)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
  install(FILES ${compressed} DESTINATION ${destination} COMPONENT ${component})
endfunction()

foreach(component cli desktop)
  if(component STREQUAL desktop)
    set(package gyeol)
  else()
    set(package gyeol-cli)
  endif()
  if(component STREQUAL cli OR GYEOL_UI)
    install(FILES ${packaging}/debian/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${package} COMPONENT ${component})
    gyeol_install_compressed(${packaging}/debian/changelog ${CMAKE_INSTALL_DATADIR}/doc/${package} ${component})
    gyeol_install_compressed(${packaging}/${package}.1 ${CMAKE_INSTALL_MANDIR}/man1 ${component})
  endif()
endforeach()

install(DIRECTORY ${PROJECT_SOURCE_DIR}/data/ DESTINATION ${CMAKE_INSTALL_DATADIR}/gyeol COMPONENT cli)
install(FILES ${packaging}/gyeol-cli.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME gyeol-cli COMPONENT cli)
if(GYEOL_UI)
  install(FILES ${packaging}/gyeol.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME gyeol COMPONENT desktop)
  install(FILES ${packaging}/gyeol.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT desktop)
  install(FILES ${packaging}/gyeol-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME gyeol.xml COMPONENT desktop)
  install(FILES ${packaging}/io.github.gyeol.gyeol.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT desktop)
  install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/gyeol.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps
    COMPONENT desktop)
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME gyeol)
set(CPACK_PACKAGE_VENDOR "The Gyeol authors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "skincare planner that respects the skin")
set(CPACK_PACKAGE_CONTACT "The Gyeol authors <gyeol@users.noreply.github.com>")
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_COMPONENTS_ALL cli)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${CPACK_PACKAGE_CONTACT}")
set(CPACK_DEBIAN_CLI_PACKAGE_NAME gyeol-cli)
set(CPACK_DEBIAN_CLI_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_CLI_DESCRIPTION "Plans on which days acids, packs, masks and retinoids fit, so that the skin
has recovered before the next strong step and nothing collides with a
clinic's procedure. The plan is proved to be the best under the rules, and
every placement is explained with its source.

This package has the command line and the rule book.")
if(GYEOL_UI)
  list(APPEND CPACK_COMPONENTS_ALL desktop)
  set(CPACK_DEBIAN_DESKTOP_PACKAGE_NAME gyeol)
  set(CPACK_DEBIAN_DESKTOP_PACKAGE_SECTION utils)
  # Qt's own words in Korean ("Cancel", the names in a file dialog) come in a package of their own, and so does the reader of SVG since Debian 13.
  set(CPACK_DEBIAN_DESKTOP_PACKAGE_DEPENDS "gyeol-cli (= ${PROJECT_VERSION}), qt6-translations-l10n, qt6-svg-plugins | libqt6svg6 (<< 6.5)")
  set(CPACK_DEBIAN_DESKTOP_PACKAGE_RECOMMENDS "fonts-noto-cjk, fonts-inter, qt6-wayland")
  set(CPACK_DEBIAN_DESKTOP_DESCRIPTION "You say what stands on your shelf, how your skin is doing and what is coming
up at the clinic. Gyeol works out on which evenings acids, packs, masks and
retinoids fit, and says why. It prints the week, keeps check-ins and
photographs, and publishes to a calendar if you wish. Everything stays in one
file on your own computer.

In English and Korean. Not medical advice.")
endif()
include(CPack)
