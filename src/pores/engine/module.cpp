#include "pores/engine/engine.h"

namespace {
constexpr gyeol::pores::engine::Functions functions{&gyeol::pores::engine::measure, &gyeol::pores::engine::follow};
}  // namespace

/// All that can be seen of the module.
extern "C" [[gnu::visibility("default")]] const gyeol::pores::engine::Functions* const gyeol_pores_functions = &functions;
