#include "ingredients/catalogue.h"

#include "base/file.h"
#include "ingredients/family.h"
#include "ingredients/name_key.h"
#include "ingredients/spelling.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <unordered_map>

namespace gyeol::ingredients {

namespace {

using nlohmann::json;

/// Lets a map of strings be asked for a piece of a text.
struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

}  // namespace

struct Catalogue::Data {
    std::vector<Substance> substances;  ///< families stand behind the entries, one each
    std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> keys;
    std::vector<Family> families;
    std::vector<std::pair<std::vector<std::string>, std::uint32_t>> endings;
    std::vector<std::string> blends;  ///< keys that a blend's name ends with
    Spelling spelling;
};

namespace {

/// What is wrong with the file, at the first place that is wrong.
struct Wrong {
    FailureCode code;
    std::string place;
    Params params;
};

const json& member(const json& object, const char* name, const std::string& place) {
    const auto found = object.find(name);
    if (found == object.end()) {
        throw Wrong{FailureCode::missingKey, place, {{"key", std::string(name)}}};
    }
    return *found;
}

std::string textOf(const json& value, const std::string& place) {
    if (!value.is_string()) {
        throw Wrong{FailureCode::wrongType, place, {{"expected", Code{"text"}}}};
    }
    return value.get<std::string>();
}

std::vector<std::string> textsOf(const json& value, const std::string& place) {
    if (!value.is_array()) {
        throw Wrong{FailureCode::wrongType, place, {{"expected", Code{"list"}}}};
    }
    std::vector<std::string> texts;
    for (const json& text : value) {
        texts.push_back(textOf(text, place));
    }
    return texts;
}

bool flagOf(const json& value, const std::string& place) {
    if (!value.is_boolean()) {
        throw Wrong{FailureCode::wrongType, place, {{"expected", Code{"boolean"}}}};
    }
    return value.get<bool>();
}

template <class Enum>
Enum nameIn(const json& value, const std::string& place) {
    const std::string text = textOf(value, place);
    const auto found = fromName<Enum>(text);
    if (!found) {
        throw Wrong{FailureCode::notOneOf, place, {}};
    }
    return *found;
}

/// Which classes count among what they stand for; see contents.h. EGF alone of the growth factors does.
bool countsByClass(Class kind) {
    return kind != Class::egfGrowthFactor;
}

/// One entry. `note` is for those who edit the file.
Substance substanceOf(const json& object, const std::string& place) {
    Substance substance;
    if (!object.is_object()) {
        throw Wrong{FailureCode::wrongType, place, {{"expected", Code{"object"}}}};
    }
    substance.kind = nameIn<Class>(member(object, "class", place), place + "/class");
    substance.inci = textOf(member(object, "inci", place), place + "/inci");
    substance.counts = countsByClass(substance.kind);
    for (const auto& [name, value] : object.items()) {
        const std::string here = place + "/" + name;
        if (name == "ko") {
            substance.korean = textOf(value, here);
        } else if (name == "also") {
            substance.also = textsOf(value, here);
        } else if (name == "counts") {
            substance.counts = flagOf(value, here);
        } else if (name == "low") {
            substance.atMostOnePercent = flagOf(value, here);
        } else if (name == "loose") {
            substance.loose = flagOf(value, here);
        } else if (name == "grain") {
            substance.grain = nameIn<Grain>(value, here);
        } else if (name == "retinoid") {
            substance.retinoid = nameIn<Retinoid>(value, here);
        } else if (name == "acid") {
            substance.acid = textOf(value, here);
        } else if (name != "inci" && name != "class" && name != "note" && name != "heads" && name != "before" && name != "behind" && name != "endings") {
            throw Wrong{FailureCode::unknownKey, place, {{"key", name}}};
        }
    }
    return substance;
}

std::vector<std::string> keysOf(const json& value, const std::string& place) {
    std::vector<std::string> keys;
    for (const std::string& text : textsOf(value, place)) {
        keys.push_back(nameKey(text));
        if (keys.back().empty()) {
            throw Wrong{FailureCode::outOfRange, place, {}};
        }
    }
    return keys;
}

}  // namespace

Result<Catalogue> Catalogue::read(const std::filesystem::path& file) {
    const auto text = readFile(file);
    if (!text) {
        Failure failure = text.error();
        failure.code = failure.code == FailureCode::fileMissing ? FailureCode::dataMissing : failure.code;
        return tl::unexpected<Failure>(failure);
    }
    const json document = json::parse(*text, nullptr, false);
    if (document.is_discarded()) {
        return tl::unexpected<Failure>(Failure{FailureCode::notJson, file.string(), {}, {}, 0});
    }
    const auto data = std::make_shared<Data>();
    const auto addName = [&](const std::string& name, std::uint32_t substance, const std::string& place) {
        const std::string key = nameKey(name);
        const auto [at, fresh] = data->keys.try_emplace(key, substance);
        if (key.empty() || at->second != substance) {
            throw Wrong{FailureCode::duplicate, place, {{"value", name}}};
        }
        if (fresh) {
            data->spelling.add(key, substance);
        }
    };
    try {
        std::size_t position = 0;
        for (const json& entry : member(document, "ingredients", {})) {
            const std::string place = "/ingredients/" + std::to_string(position++);
            const auto index = static_cast<std::uint32_t>(data->substances.size());
            const Substance& substance = data->substances.emplace_back(substanceOf(entry, place));
            addName(substance.inci, index, place);
            if (!substance.korean.empty()) {
                addName(substance.korean, index, place);
            }
            for (const std::string& name : substance.also) {
                addName(name, index, place);
            }
        }
        position = 0;
        for (const json& entry : member(document, "families", {})) {
            const std::string place = "/families/" + std::to_string(position++);
            const auto index = static_cast<std::uint32_t>(data->substances.size());
            data->substances.push_back(substanceOf(entry, place));
            data->substances.back().group = true;
            data->families.push_back({keysOf(member(entry, "heads", place), place + "/heads"), keysOf(member(entry, "before", place), place + "/before"),
                                      keysOf(member(entry, "behind", place), place + "/behind"), index});
        }
        position = 0;
        for (const json& entry : member(document, "endings", {})) {
            const std::string place = "/endings/" + std::to_string(position++);
            const auto index = static_cast<std::uint32_t>(data->substances.size());
            data->substances.push_back(substanceOf(entry, place));
            data->substances.back().group = true;
            data->endings.emplace_back(keysOf(member(entry, "endings", place), place + "/endings"), index);
        }
        data->blends = keysOf(member(document, "blends", {}), "/blends");
    } catch (const Wrong& wrong) {
        return tl::unexpected<Failure>(Failure{wrong.code, file.string(), wrong.place, wrong.params, 0});
    }
    data->spelling.finish();
    return Catalogue(data);
}

const Substance* Catalogue::findNamed(std::string_view key) const {
    const auto found = data_->keys.find(key);
    return found == data_->keys.end() ? nullptr : &data_->substances[found->second];
}

const Substance* Catalogue::find(std::string_view key) const {
    if (const Substance* named = findNamed(key)) {
        return named;
    }
    const auto family = std::find_if(data_->families.begin(), data_->families.end(), [&](const Family& candidate) { return candidate.holds(key); });
    return family == data_->families.end() ? nullptr : &data_->substances[family->substance];
}

const Substance* Catalogue::findMisspelt(std::string_view key) const {
    const auto found = data_->spelling.find(key);
    return found ? &data_->substances[*found] : nullptr;
}

const Substance* Catalogue::findByEnding(std::string_view key) const {
    for (const auto& [ends, substance] : data_->endings) {
        if (std::any_of(ends.begin(), ends.end(), [&](const std::string& end) { return key.size() > end.size() && key.ends_with(end); })) {
            return &data_->substances[substance];
        }
    }
    return nullptr;
}

bool Catalogue::isBlend(std::string_view key) const {
    return std::any_of(data_->blends.begin(), data_->blends.end(), [&](const std::string& end) { return key.ends_with(end); });
}

const std::vector<Substance>& Catalogue::substances() const {
    return data_->substances;
}

}  // namespace gyeol::ingredients
