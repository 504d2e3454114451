#include "rulebook/changed_rule_book.h"

#include "support/paths.h"

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

namespace gyeol::test {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

Json parse(const fs::path& path) {
    std::ifstream in(path);
    return Json::parse(in);
}

void collect(const Number& place, const Json& json, std::vector<Number>& numbers) {
    if (json.is_number_integer()) {
        numbers.push_back(place);
    } else if (json.is_structured()) {
        for (const auto& [key, value] : json.items()) {
            collect({place.rule, place.file, place.pointer + "/" + key}, value, numbers);
        }
    }
}

}  // namespace

std::vector<Number> everyNumber() {
    std::vector<Number> numbers;
    for (const auto& entry : fs::directory_iterator(data() / "rulebook")) {
        const Json json = parse(entry.path());
        const std::string file = entry.path().filename().string();
        for (std::size_t i = 0; json.contains("rules") && i < json["rules"].size(); ++i) {
            const Json& rule = json["rules"][i];
            if (rule.contains("values")) {
                collect({rule.at("id"), file, "/rules/" + std::to_string(i) + "/values"}, rule["values"], numbers);
            }
        }
        if (json.contains("procedures")) {
            for (const auto& [kind, row] : json["procedures"].items()) {
                collect({kind, file, "/procedures/" + kind}, row, numbers);
            }
        }
    }
    return numbers;
}

ChangedBook::ChangedBook() {
    for (const auto& entry : fs::directory_iterator(data() / "rulebook")) {
        fs::copy_file(entry.path(), folder_.path() / entry.path().filename());
    }
}

std::vector<rulebook::RuleBook> ChangedBook::with(const Number& number, std::initializer_list<int> steps) const {
    const fs::path path = folder_.path() / number.file;
    const Json original = parse(path);
    std::vector<rulebook::RuleBook> books;
    for (const int step : steps) {
        Json changed = original;
        auto& value = changed[Json::json_pointer(number.pointer)];
        value = value.get<int>() + step;
        std::ofstream(path) << changed.dump();
        if (const auto rules = rulebook::RuleBook::read(folder_.path())) {
            books.push_back(*rules);
        }
    }
    std::ofstream(path) << original.dump();
    return books;
}

}  // namespace gyeol::test
