# How this project's targets are made. One interface target carries the warnings, so that no flag is global.

add_library(gyeol_options INTERFACE)
target_compile_options(gyeol_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wno-missing-field-initializers -Werror=switch)
# GCC sees overlaps and ends of std::string, and optionals without a value, that are not there (its bugs 105651, 105329, 80635; 12 to 14).
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(gyeol_options INTERFACE -Wno-restrict -Wno-array-bounds -Wno-stringop-overflow -Wno-stringop-overread
    -Wno-maybe-uninitialized)
endif()
if(GYEOL_SANITIZE)
  target_compile_definitions(gyeol_options INTERFACE GYEOL_SANITIZED)
  target_compile_options(gyeol_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(gyeol_options INTERFACE -fsanitize=address,undefined)
endif()
# What people use is built with what compiler and linker can do against a mistake that is still in here (docs/dependencies.md). The sanitizers
# do the same better, and _FORTIFY_SOURCE would hide calls from them.
if(NOT (GYEOL_SANITIZE OR GYEOL_COVERAGE))
  include(CheckPIESupported)
  check_pie_supported()
  target_compile_options(gyeol_options INTERFACE
    $<$<CONFIG:Release>:-fstack-protector-strong;-fstack-clash-protection;-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2>)
  target_link_options(gyeol_options INTERFACE -Wl,-z,relro -Wl,-z,now)
endif()
if(GYEOL_COVERAGE)
  target_compile_options(gyeol_options INTERFACE -fprofile-instr-generate -fcoverage-mapping)
  target_link_options(gyeol_options INTERFACE -fprofile-instr-generate)
endif()

# Headers that take longest to read, compiled once for src/, once for the desktop program and once for the tests. A source still includes what it uses: with
# -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON everything builds the same.
set(gyeol_common_headers <algorithm> <array> <chrono> <filesystem> <functional> <map> <memory> <optional> <set> <string> <string_view> <tl/expected.hpp>
    <utility> <variant> <vector>)
file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/nothing.cpp CONTENT "int main() {}\n")

# gyeol_precompile(TARGET HEADERS …)
function(gyeol_precompile target)
  target_precompile_headers(${target} PRIVATE ${gyeol_common_headers} ${ARGN})
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(${target} PRIVATE -fpch-preprocess)  # so that ccache sees through it
  endif()
endfunction()

# What carries values from one place to another gains nothing from the very last optimisations, which take long to compile. The board does
# want -O2: with -O1 a preview under the pointer took a third longer (gyeol_bench_board).
set(gyeol_light_options $<$<CONFIG:Release>:-O2>)

add_library(gyeol_precompiled OBJECT ${PROJECT_BINARY_DIR}/nothing.cpp)
target_link_libraries(gyeol_precompiled PRIVATE gyeol_options nlohmann_json::nlohmann_json tl::expected)
target_compile_options(gyeol_precompiled PRIVATE ${gyeol_light_options})
gyeol_precompile(gyeol_precompiled <nlohmann/json.hpp>)

# gyeol_unite(TARGET): compiles the sources of a folder together, eight at a time, which takes a third of the time. What a source keeps in an
# unnamed namespace has therefore a name that no other source of its folder uses.
function(gyeol_unite target)
  if(NOT GYEOL_UNITY)
    return()
  endif()
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
  get_target_property(sources ${target} SOURCES)
  foreach(source IN LISTS sources)
    get_filename_component(folder ${source} DIRECTORY)
    string(MAKE_C_IDENTIFIER "in_${folder}" folder)
    math(EXPR ${folder} "${${folder}} + 1")
    math(EXPR group "${${folder}} / 8")
    set_source_files_properties(${source} PROPERTIES UNITY_GROUP "${folder}_${group}")
  endforeach()
endfunction()

# gyeol_library(NAME [LIGHT] SOURCES … LINK … [PRIVATE_LINK …])
# One library a folder of src/; headers are included as "folder/header.h". LIGHT: see above.
function(gyeol_library name)
  cmake_parse_arguments(ARG "LIGHT" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
  add_library(gyeol_${name} STATIC ${ARG_SOURCES})
  target_include_directories(gyeol_${name} PUBLIC ${PROJECT_SOURCE_DIR}/src)
  target_link_libraries(gyeol_${name} PUBLIC ${ARG_LINK} PRIVATE gyeol_options ${ARG_PRIVATE_LINK})
  gyeol_unite(gyeol_${name})
  if(ARG_LIGHT)
    target_precompile_headers(gyeol_${name} REUSE_FROM gyeol_precompiled)
    target_compile_options(gyeol_${name} PRIVATE ${gyeol_light_options} $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
  endif()
endfunction()
