#include "rulebook/data_source.h"

#include "base/file.h"

#include <array>

namespace gyeol::rulebook {

namespace {

constexpr std::array fileNames{"book", "daily",      "facts",      "aims",      "frequency", "barrier",
                               "ramp", "irritation", "procedures", "stressors", "blocks",    "sources"};

}  // namespace

Result<DataSource> DataSource::read(const std::filesystem::path& folder) {
    DataSource source;
    for (const char* name : fileNames) {
        const auto path = folder / (std::string(name) + ".json");
        auto text = readFile(path);
        if (!text) {
            Failure failure = text.error();
            failure.code = failure.code == FailureCode::fileMissing ? FailureCode::dataMissing : failure.code;
            failure.file = path.string();
            return tl::unexpected<Failure>(failure);
        }
        auto json = nlohmann::json::parse(*text, nullptr, false);
        if (json.is_discarded()) {
            return tl::unexpected<Failure>(Failure{FailureCode::notJson, path.string(), {}, {}, 0});
        }
        if (!json.is_object()) {
            return tl::unexpected<Failure>(Failure{FailureCode::wrongType, path.string(), {}, {}, 0});
        }
        source.files_[path.stem().string()] = std::make_unique<nlohmann::json>(std::move(json));
    }
    source.index();
    return source;
}

Node DataSource::file(const std::string& name) {
    return {files_.at(name).get(), name + ".json", {}, faults_.get()};
}

std::vector<Node> DataSource::rules() {
    std::vector<Node> nodes;
    for (const char* name : fileNames) {
        if (std::string_view(name) != "sources") {
            for (const Node& rule : file(name).at("rules").items()) {
                nodes.push_back(rule);
            }
        }
    }
    return nodes;
}

void DataSource::index() {
    for (const auto& [name, json] : files_) {
        if (!json->contains("rules") || !json->at("rules").is_array()) {
            continue;
        }
        std::size_t position = 0;
        for (const auto& rule : json->at("rules")) {
            const std::string place = "/rules/" + std::to_string(position++);
            if (rule.is_object() && rule.contains("id") && rule.at("id").is_string() && rule.contains("values")) {
                entries_[rule.at("id").get<std::string>()] = Entry{name + ".json", place + "/values", &rule.at("values"), false};
            }
        }
    }
}

Node DataSource::values(const std::string& rule) {
    const auto found = entries_.find(rule);
    if (found == entries_.end()) {
        faults_->add(FailureCode::missingKey, {}, rule + "/values");
        return {nullptr, {}, rule, faults_.get()};
    }
    found->second.asked = true;
    return {found->second.json, found->second.file, found->second.place, faults_.get()};
}

void DataSource::nothingElse() {
    for (const auto& [rule, entry] : entries_) {
        if (!entry.asked) {
            faults_->add(FailureCode::unknownKey, entry.file, entry.place);
        }
    }
}

int only(Node values, std::string_view key, int low, int high) {
    const int number = values.integer(key, low, high);
    values.nothingElse();
    return number;
}

Rate readRate(const Node& node) {
    const auto items = node.items();
    if (items.size() != 2) {
        node.fail(FailureCode::wrongType);
        return {};
    }
    return Rate{items[0].integer(0, mostDays), items[1].integer(1, mostDays)};
}

}  // namespace gyeol::rulebook
