# How this project's targets are made. One interface target carries the warnings, so that no flag is global.

add_library(gyeol_options INTERFACE)
target_compile_options(gyeol_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wno-missing-field-initializers -Werror=switch)
# GCC 12 sees overlaps in std::string that are not there (its bug 105651).
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  target_compile_options(gyeol_options INTERFACE -Wno-restrict)
endif()
if(GYEOL_SANITIZE)
  target_compile_options(gyeol_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(gyeol_options INTERFACE -fsanitize=address,undefined)
endif()

# gyeol_library(NAME SOURCES … LINK … [PRIVATE_LINK …])
# One library a folder of src/; headers are included as "folder/header.h".
function(gyeol_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
  add_library(gyeol_${name} STATIC ${ARG_SOURCES})
  target_include_directories(gyeol_${name} PUBLIC ${PROJECT_SOURCE_DIR}/src)
  target_link_libraries(gyeol_${name} PUBLIC ${ARG_LINK} PRIVATE gyeol_options ${ARG_PRIVATE_LINK})
endfunction()
