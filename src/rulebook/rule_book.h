#pragma once

#include "base/result.h"

#include <filesystem>
#include <memory>
#include <string>

namespace gyeol::rulebook {

struct Data;  // the numbers, rule_data.h

/// The rules as data: every limit, window and weight with its source and its grade of evidence. Read once, never changed; cheap to copy.
class RuleBook {
public:
    /// Reads `folder`/*.json. A broken rule book is refused with the file and the place; `dataMissing` where there is none.
    [[nodiscard]] static Result<RuleBook> read(const std::filesystem::path& folder);

    [[nodiscard]] const std::string& version() const;
    [[nodiscard]] const Data& data() const { return *data_; }

private:
    explicit RuleBook(std::shared_ptr<const Data> data) : data_(std::move(data)) {}
    std::shared_ptr<const Data> data_;
};

}  // namespace gyeol::rulebook
