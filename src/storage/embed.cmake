# cmake -DOUTPUT=FILE -DMIGRATIONS=NAME;NAME -DFOLDER=DIR -P embed.cmake
# Writes the migrations as a C++ table, so that the program carries its schema with it.

set(text "// Made from the files of migrations/ by embed.cmake.\n#include \"storage/schema.h\"\n\n#include <array>\n\nnamespace gyeol::storage {\n\n")
list(LENGTH MIGRATIONS count)
string(APPEND text "std::span<const Migration> migrations() {\n    static constexpr std::array<Migration, ${count}> all{{\n")
foreach(name IN LISTS MIGRATIONS)
  file(READ ${FOLDER}/${name}.sql sql)
  string(REGEX MATCH "^[0-9]+" number ${name})
  math(EXPR number "${number}")
  string(APPEND text "        {${number}, R\"migration(${sql})migration\"},\n")
endforeach()
string(APPEND text "    }};\n    return all;\n}\n\n}  // namespace gyeol::storage\n")
file(WRITE ${OUTPUT} "${text}")
