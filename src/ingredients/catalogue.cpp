#include "ingredients/catalogue.h"

#include "base/file.h"
#include "ingredients/family.h"
#include "ingredients/name_key.h"
#include "ingredients/spelling.h"

#include <algorithm>
#include <mutex>
#include <nlohmann/json.hpp>
#include <unordered_map>

namespace gyeol::ingredients {

using nlohmann::json;

struct Catalogue::Data {
    /// Lets a map of strings be asked for a piece of a text.
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };

    std::vector<Substance> substances;  ///< families stand behind the entries, one each
    std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> keys;
    std::vector<Family> families;
    std::vector<std::pair<std::vector<std::string>, std::uint32_t>> endings;
    std::vector<std::string> blends;  ///< keys that a blend's name ends with

    /// Made when a name is first not known: most lists need none.
    const Spelling& spelling() const {
        std::call_once(spellingMade, [this] {
            for (const auto& [key, substance] : keys) {
                madeSpelling.add(key, substance);
            }
            madeSpelling.finish();
        });
        return madeSpelling;
    }
    mutable std::once_flag spellingMade;
    mutable Spelling madeSpelling;
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
            substance.retinoid = nameIn<RetinoidKind>(value, here);
        } else if (name == "acid") {
            substance.acid = textOf(value, here);
        } else if (name != "inci" && name != "class" && name != "note" && name != "heads" && name != "before" && name != "behind" &&
                   name != "endings") {
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

/// Fills the tables from the parsed file; throws Wrong.
class CatalogueReader {
public:
    explicit CatalogueReader(Catalogue::Data& data) : data_(data) {}

    void read(const json& document) {
        each(document, "ingredients", [&](const json& entry, const std::string& place) {
            const std::uint32_t index = add(substanceOf(entry, place));
            const Substance& substance = data_.substances[index];
            addName(substance.inci, index, place);
            if (!substance.korean.empty()) {
                addName(substance.korean, index, place);
            }
            for (const std::string& name : substance.also) {
                addName(name, index, place);
            }
        });
        each(document, "families", [&](const json& entry, const std::string& place) {
            const auto words = [&](const char* which) { return keysOf(member(entry, which, place), place + "/" + which); };
            data_.families.push_back({words("heads"), words("before"), words("behind"), addGroup(entry, place)});
        });
        each(document, "endings", [&](const json& entry, const std::string& place) {
            data_.endings.emplace_back(keysOf(member(entry, "endings", place), place + "/endings"), addGroup(entry, place));
        });
        data_.blends = keysOf(member(document, "blends", {}), "/blends");
    }

private:
    template <class Read>
    static void each(const json& document, const char* list, Read read) {
        std::size_t position = 0;
        for (const json& entry : member(document, list, {})) {
            read(entry, "/" + std::string(list) + "/" + std::to_string(position++));
        }
    }
    std::uint32_t add(Substance substance) {
        data_.substances.push_back(std::move(substance));
        return static_cast<std::uint32_t>(data_.substances.size() - 1);
    }
    std::uint32_t addGroup(const json& entry, const std::string& place) {
        Substance group = substanceOf(entry, place);
        group.group = true;
        return add(std::move(group));
    }
    void addName(const std::string& name, std::uint32_t substance, const std::string& place) {
        const std::string key = nameKey(name);
        const auto at = data_.keys.try_emplace(key, substance).first;
        if (key.empty() || at->second != substance) {
            throw Wrong{FailureCode::duplicate, place, {{"value", name}}};
        }
    }

    Catalogue::Data& data_;
};

Result<Catalogue> Catalogue::read(const std::filesystem::path& file) {
    const auto text = readFile(file);
    if (!text) {
        Failure failure = text.error();
        failure.code = failure.code == FailureCode::fileMissing ? FailureCode::dataMissing : failure.code;
        return tl::unexpected<Failure>(failure);
    }
    const json document = json::parse(*text, nullptr, false);
    if (!document.is_object()) {
        return tl::unexpected<Failure>(Failure{FailureCode::notJson, file.string(), {}, {}, 0});
    }
    const auto data = std::make_shared<Data>();
    try {
        CatalogueReader(*data).read(document);
    } catch (const Wrong& wrong) {
        return tl::unexpected<Failure>(Failure{wrong.code, file.string(), wrong.place, wrong.params, 0});
    }
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
    const auto family =
        std::find_if(data_->families.begin(), data_->families.end(), [&](const Family& candidate) { return candidate.holds(key); });
    return family == data_->families.end() ? nullptr : &data_->substances[family->substance];
}

const Substance* Catalogue::findMisspelt(std::string_view key) const {
    const auto found = data_->spelling().find(key);
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
