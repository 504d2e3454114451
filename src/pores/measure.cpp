#include "pores/measure.h"

#include "base/program.h"
#include "pores/align.h"
#include "pores/engine/engine.h"

#include <dlfcn.h>

namespace gyeol::pores {
namespace {

Result<const engine::Functions*> load() {
    const auto path = belongingTo(programPath(), "gyeol-pores.so", "lib/gyeol/modules");
    void* module = ::dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
    const void* functions = module == nullptr ? nullptr : ::dlsym(module, engine::functionsName);
    if (functions == nullptr) {
        return tl::unexpected(Failure{FailureCode::notBuilt, path, {}, {}, 0});
    }
    return *static_cast<const engine::Functions* const*>(functions);
}

/// Loaded when first asked for, and kept.
const Result<const engine::Functions*>& loaded() {
    static const auto functions = load();
    return functions;
}

}  // namespace

std::string_view nameOf(Unusable why) {
    switch (why) {
        case Unusable::tooSmall:
            return "too-small";
        case Unusable::tooDark:
            return "too-dark";
        case Unusable::tooBright:
            return "too-bright";
        case Unusable::tooBlurred:
            return "too-blurred";
    }
    return {};
}

Result<Measurement> measure(const Picture& picture, const Region& region, const Options& options) {
    return loaded().map([&](const engine::Functions* functions) { return functions->measure(picture, region, options); });
}

std::optional<Region> follow(const Picture& reference, const Region& marked, const Picture& picture, const Region& guess) {
    return loaded() ? (*loaded())->follow(reference, marked, picture, guess) : std::nullopt;
}

}  // namespace gyeol::pores
