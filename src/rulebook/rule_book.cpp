#include "rulebook/rule_book.h"

#include "base/id.h"
#include "rulebook/data_source.h"

#include <algorithm>
#include <utility>

namespace gyeol::rulebook {

namespace {

constexpr std::string_view formatName = "gyeol-rule-book";

Text readText(Node node) {
    Text text{node.at("en").text(), node.at("ko").text()};
    node.nothingElse();
    return text;
}

void readSources(DataSource& source, Data& data) {
    Node file = source.file("sources");
    for (Node node : file.at("sources").items()) {
        Source entry{node.at("id").text(), node.at("short").text(), node.at("reference").text()};
        node.nothingElse();
        if (std::any_of(data.sources.begin(), data.sources.end(), [&](const Source& other) { return other.id == entry.id; })) {
            node.fail(FailureCode::duplicate);
        }
        data.sources.push_back(std::move(entry));
    }
    file.nothingElse();
}

Rule readRule(Node& node) {
    Rule rule;
    rule.id = node.at("id").text();
    if (!isIdText(rule.id)) {
        node.fail(FailureCode::notAnId);
    }
    rule.title = readText(node.at("title"));
    rule.sentence = readText(node.at("sentence"));
    rule.sources = node.at("sources").texts();
    rule.grade = node.at("grade").oneOf<Grade>();
    rule.overridable = node.at("overridable").boolean();
    if (node.has("values")) {
        (void)node.at("values");  // read by its topic
    }
    node.nothingElse();
    return rule;
}

void readRules(DataSource& source, Data& data) {
    for (Node node : source.rules()) {
        Rule rule = readRule(node);
        if (data.findRule(rule.id) != nullptr) {
            node.fail(FailureCode::duplicate);
        }
        for (const std::string& id : rule.sources) {
            if (std::none_of(data.sources.begin(), data.sources.end(), [&](const Source& known) { return known.id == id; })) {
                node.at("sources").fail(FailureCode::notOneOf);
            }
        }
        if (rule.sources.empty()) {
            node.fail(FailureCode::missingKey);
        }
        const auto place = std::lower_bound(data.rules.begin(), data.rules.end(), rule.id,
                                            [](const Rule& known, const std::string& id) { return known.id < id; });
        data.rules.insert(place, std::move(rule));
    }
}

}  // namespace

const Rule* Data::findRule(std::string_view id) const {
    const auto found =
        std::lower_bound(rules.begin(), rules.end(), id, [](const Rule& rule, std::string_view text) { return rule.id < text; });
    return found != rules.end() && found->id == id ? &*found : nullptr;
}

Result<RuleBook> RuleBook::read(const std::filesystem::path& folder) {
    auto source = DataSource::read(folder);
    if (!source) {
        return tl::unexpected<Failure>(source.error());
    }
    auto data = std::make_shared<Data>();
    Node book = source->file("book");
    if (book.at("format").text() != formatName) {
        book.at("format").fail(FailureCode::wrongFormat);
    }
    data->version = book.at("version").text();
    readSources(*source, *data);
    readRules(*source, *data);
    rulebook::read(*source, data->barrier);
    rulebook::read(*source, data->loads);
    rulebook::read(*source, data->frequency);
    rulebook::read(*source, data->ramp);
    rulebook::read(*source, data->irritation);
    rulebook::read(*source, data->procedures);
    rulebook::read(*source, data->stress);
    rulebook::read(*source, data->blocks);
    rulebook::read(*source, data->aims);
    source->nothingElse();
    if (!source->faults().none()) {
        return tl::unexpected<Failure>(source->faults().first());
    }
    return RuleBook(std::move(data));
}

const std::string& RuleBook::version() const {
    return data_->version;
}

}  // namespace gyeol::rulebook
