// What is read of the rule book's folder beside the rules themselves: their order, and the advice around procedures.
#include "base/file.h"
#include "base/id.h"
#include "rulebook/aftercare.h"
#include "rulebook/contents.h"
#include "rulebook/node.h"

#include <algorithm>

namespace gyeol::rulebook {

namespace {

using Json = nlohmann::json;

Result<Json> readObject(const std::filesystem::path& path) {
    const auto text = readFile(path);
    if (!text) {
        return tl::unexpected<Failure>(text.error());
    }
    Json json = Json::parse(*text, nullptr, false);
    if (!json.is_object()) {
        return tl::unexpected<Failure>(Failure{FailureCode::notJson, path.string(), {}, {}, 0});
    }
    return json;
}

void needTexts(Node node) {
    (void)node.at("en").text();
    (void)node.at("ko").text();
    node.nothingElse();
}

AftercareStep readStep(Node& node, const Data& data) {
    AftercareStep step;
    step.id = node.at("id").text();
    step.moment = node.at("when").oneOf<Moment>();
    if (node.has("procedures")) {
        step.procedures = node.at("procedures").anyOf<diary::ProcedureKind>();
    }
    needTexts(node.at("title"));
    needTexts(node.at("sentence"));
    step.sources = node.at("sources").texts();
    step.grade = node.at("grade").oneOf<Grade>();
    node.nothingElse();
    const auto isKnown = [&data](const std::string& id) {
        return std::any_of(data.sources.begin(), data.sources.end(), [&id](const Source& source) { return source.id == id; });
    };
    if (step.sources.empty() || !std::all_of(step.sources.begin(), step.sources.end(), isKnown)) {
        node.at("sources").fail(FailureCode::notOneOf);
    }
    if (!isIdText(step.id)) {
        node.fail(FailureCode::notAnId);
    }
    return step;
}

}  // namespace

Result<std::vector<AftercareStep>> readAftercare(const std::filesystem::path& folder, const Data& data) {
    const auto json = readObject(folder / "aftercare.json");
    if (!json) {
        return tl::unexpected<Failure>(json.error());
    }
    Faults faults;
    Node file(&*json, "aftercare.json", {}, &faults);
    std::vector<AftercareStep> steps;
    for (Node node : file.at("aftercare").items()) {
        AftercareStep step = readStep(node, data);
        const bool twice = data.findRule(step.id) != nullptr ||
                           std::any_of(steps.begin(), steps.end(), [&](const AftercareStep& other) { return other.id == step.id; });
        if (twice) {
            node.fail(FailureCode::duplicate);
        }
        steps.push_back(std::move(step));
    }
    file.nothingElse();
    if (!faults.none()) {
        return tl::unexpected<Failure>(faults.first());
    }
    return steps;
}

Result<std::vector<Topic>> readContents(const std::filesystem::path& folder) {
    std::vector<Topic> topics;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        if (entry.path().extension() != ".json") {
            continue;
        }
        const auto json = readObject(entry.path());
        if (!json) {
            return tl::unexpected<Failure>(json.error());
        }
        Topic topic{entry.path().stem().string(), {}};
        for (const Json& rule : json->value("rules", Json::array())) {
            topic.rules.push_back(rule.value("id", std::string()));
        }
        if (!topic.rules.empty()) {
            topics.push_back(std::move(topic));
        }
    }
    if (error) {
        return tl::unexpected<Failure>(Failure{FailureCode::dataMissing, folder.string(), {}, {}, 0});
    }
    std::sort(topics.begin(), topics.end(), [](const Topic& a, const Topic& b) { return a.name < b.name; });
    return topics;
}

}  // namespace gyeol::rulebook
