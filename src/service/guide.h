#pragma once

#include "base/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace gyeol::service {

/// A chapter of the guide in one language.
struct GuideChapter {
    std::string id;                    ///< `pores`: the file's name without its number and ending
    std::string title;                 ///< plain text
    std::string text;                  ///< Markdown; a source stands in it as `[1]`, counted through `sources`
    std::vector<std::string> sources;  ///< ids of the rule book's sources, in the order in which they are first named
};

/// Reads the chapters of `data`/guide/`language` (`en`, `ko`), in the order of their numbers. A file begins with its title as a heading,
/// and names its sources as `[S02]`. Fails with `dataMissing` where there is none, and `wrongFormat` where one has no title.
[[nodiscard]] Result<std::vector<GuideChapter>> readGuide(const std::filesystem::path& data, const std::string& language);

}  // namespace gyeol::service
