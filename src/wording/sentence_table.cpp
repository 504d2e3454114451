#include "wording/sentence_table.h"

#include "base/file.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <vector>

namespace gyeol::wording {

namespace {

using Json = nlohmann::json;

tl::unexpected<Failure> broken(const std::filesystem::path& file, FailureCode code, std::string place) {
    return tl::unexpected<Failure>(Failure{code, file.string(), std::move(place), {}, 0});
}

Result<Json> readJson(const std::filesystem::path& file) {
    const auto text = readFile(file);
    if (!text) {
        return tl::unexpected<Failure>(text.error());
    }
    Json json = Json::parse(*text, nullptr, false);
    if (!json.is_object()) {
        return broken(file, FailureCode::notJson, {});
    }
    return json;
}

Result<void> readCodes(const std::filesystem::path& file, SentenceTable& table) {
    const auto json = readJson(file);
    if (!json) {
        return tl::unexpected<Failure>(json.error());
    }
    for (const auto& [code, text] : json->items()) {
        auto sentence = text.is_string() ? Sentence::parse(text.get_ref<const std::string&>()) : std::nullopt;
        if (!sentence) {
            return broken(file, FailureCode::wrongType, "/" + code);
        }
        table.sentences.insert_or_assign(code, std::move(*sentence));
    }
    return {};
}

/// The text of a key in the wanted language: `{"en": "…", "ko": "…"}`.
const std::string* textIn(const Json& rule, const char* key, const std::string& language) {
    const auto texts = rule.find(key);
    if (texts == rule.end() || !texts->is_object()) {
        return nullptr;
    }
    const auto text = texts->find(language);
    return text != texts->end() && text->is_string() ? text->get_ptr<const std::string*>() : nullptr;
}

std::string sourcesOf(const Json& rule, const std::map<std::string, std::string>& shortNames) {
    std::string text;
    for (const Json& id : rule.value("sources", Json::array())) {
        const auto name = id.is_string() ? shortNames.find(id.get<std::string>()) : shortNames.end();
        if (name != shortNames.end()) {
            text += (text.empty() ? "" : ", ") + name->second;
        }
    }
    return text;
}

Result<void> readRules(const std::filesystem::path& file, const std::string& key, const Json& rules,
                       const std::map<std::string, std::string>& shortNames, const std::string& language, SentenceTable& table) {
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const Json& rule = rules[i];
        const std::string place = "/" + key + "/" + std::to_string(i);
        if (!rule.is_object() || !rule.contains("id") || !rule["id"].is_string()) {
            return broken(file, FailureCode::missingKey, place + "/id");
        }
        const std::string* title = textIn(rule, "title", language);
        if (title == nullptr) {
            return broken(file, FailureCode::missingKey, place + "/title/" + language);
        }
        const std::string* text = textIn(rule, "sentence", language);
        auto sentence = text != nullptr ? Sentence::parse(*text) : std::nullopt;
        if (!sentence) {
            return broken(file, FailureCode::wrongType, place + "/sentence/" + language);
        }
        const auto grade = rule.find("grade");
        table.rules.insert_or_assign(rule["id"].get<std::string>(),
                                     RuleWords{*title, std::move(*sentence), sourcesOf(rule, shortNames),
                                               grade != rule.end() && grade->is_string() ? grade->get<std::string>() : std::string()});
    }
    return {};
}

Result<std::map<std::string, std::string>> readShortNames(const std::filesystem::path& file) {
    const auto json = readJson(file);
    if (!json) {
        return tl::unexpected<Failure>(json.error());
    }
    std::map<std::string, std::string> names;
    for (const Json& source : json->value("sources", Json::array())) {
        if (source.is_object() && source.contains("id") && source["id"].is_string() && source.contains("short") &&
            source["short"].is_string()) {
            names.emplace(source["id"].get<std::string>(), source["short"].get<std::string>());
        }
    }
    return names;
}

Result<void> readRuleBook(const std::filesystem::path& folder, const std::string& language, SentenceTable& table) {
    std::vector<std::filesystem::path> files;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        if (entry.path().extension() == ".json") {
            files.push_back(entry.path());
        }
    }
    if (error || files.empty()) {
        return broken(folder, FailureCode::dataMissing, {});
    }
    std::sort(files.begin(), files.end());
    const auto shortNames = readShortNames(folder / "sources.json");
    if (!shortNames) {
        return tl::unexpected<Failure>(shortNames.error());
    }
    for (const auto& file : files) {
        const auto json = readJson(file);
        if (!json) {
            return tl::unexpected<Failure>(json.error());
        }
        for (const char* key : {"rules", "aftercare"}) {
            const auto rules = json->find(key);
            if (rules == json->end() || !rules->is_array()) {
                continue;
            }
            if (const auto read = readRules(file, key, *rules, *shortNames, language, table); !read) {
                return read;
            }
        }
    }
    return {};
}

}  // namespace

Result<SentenceTable> readSentences(const std::filesystem::path& data, const std::string& language) {
    SentenceTable table;
    if (const auto read = readCodes(data / "wording" / (language + ".json"), table); !read) {
        return tl::unexpected<Failure>(read.error());
    }
    if (const auto read = readRuleBook(data / "rulebook", language, table); !read) {
        return tl::unexpected<Failure>(read.error());
    }
    return table;
}

}  // namespace gyeol::wording
