#include "service/guide.h"

#include "base/file.h"

#include <algorithm>
#include <regex>

namespace gyeol::service {

namespace {

constexpr std::string_view heading = "# ";

tl::unexpected<Failure> broken(FailureCode code, const std::filesystem::path& file) {
    return tl::unexpected<Failure>(Failure{code, file.string(), {}, {}, 0});
}

/// `[S02]` becomes `\[1\]`, the number of the source, which Markdown leaves alone.
void numberSources(GuideChapter& chapter) {
    static const std::regex source(R"(\[(SEED|S[0-9]+[a-z]?)\])");
    std::string numbered;
    std::string_view rest = chapter.text;
    std::cmatch found;
    while (std::regex_search(rest.data(), rest.data() + rest.size(), found, source)) {
        const std::string id = found[1].str();
        auto place = std::find(chapter.sources.begin(), chapter.sources.end(), id);
        if (place == chapter.sources.end()) {
            place = chapter.sources.insert(place, id);
        }
        numbered.append(rest.data(), static_cast<std::size_t>(found.position(0)));
        numbered += "\\[" + std::to_string(place - chapter.sources.begin() + 1) + "\\]";
        rest.remove_prefix(static_cast<std::size_t>(found.position(0) + found.length(0)));
    }
    chapter.text = numbered.append(rest);
}

Result<GuideChapter> readChapter(const std::filesystem::path& file) {
    auto text = readFile(file);
    if (!text) {
        return tl::unexpected<Failure>(text.error());
    }
    const std::size_t line = text->find('\n');
    if (text->compare(0, heading.size(), heading) != 0 || line == std::string::npos) {
        return broken(FailureCode::wrongFormat, file);
    }
    GuideChapter chapter;
    const std::string name = file.stem().string();
    chapter.id = name.substr(name.find('-') + 1);
    chapter.title = text->substr(heading.size(), line - heading.size());
    chapter.text = text->substr(line + 1);
    numberSources(chapter);
    return chapter;
}

}  // namespace

Result<std::vector<GuideChapter>> readGuide(const std::filesystem::path& data, const std::string& language) {
    const std::filesystem::path folder = data / "guide" / language;
    std::vector<std::filesystem::path> files;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        if (entry.path().extension() == ".md") {
            files.push_back(entry.path());
        }
    }
    if (error || files.empty()) {
        return broken(FailureCode::dataMissing, folder);
    }
    std::sort(files.begin(), files.end());
    std::vector<GuideChapter> chapters;
    for (const auto& file : files) {
        auto chapter = readChapter(file);
        if (!chapter) {
            return tl::unexpected<Failure>(chapter.error());
        }
        chapters.push_back(std::move(*chapter));
    }
    return chapters;
}

}  // namespace gyeol::service
