#pragma once

#include "rulebook/node.h"
#include "rulebook/rule_data.h"

#include <filesystem>
#include <map>
#include <memory>

namespace gyeol::rulebook {

/// The files of a rule book, parsed but not yet typed.
class DataSource {
public:
    /// Reads every file that a rule book has. The failure names the file.
    [[nodiscard]] static Result<DataSource> read(const std::filesystem::path& folder);

    /// The numbers of a rule. Each rule's are asked for once.
    [[nodiscard]] Node values(const std::string& rule);
    /// A file as a whole, by its name without the ending.
    [[nodiscard]] Node file(const std::string& name);
    /// The entries of every rule, by file and then in the file's order.
    [[nodiscard]] std::vector<Node> rules();
    /// Notes every rule with numbers that nobody asked for.
    void nothingElse();
    [[nodiscard]] Faults& faults() { return *faults_; }

private:
    struct Entry {
        std::string file, place;
        const nlohmann::json* json = nullptr;
        bool asked = false;
    };
    void index();

    std::map<std::string, std::unique_ptr<nlohmann::json>> files_;
    std::map<std::string, Entry> entries_;
    std::unique_ptr<Faults> faults_ = std::make_unique<Faults>();
};

// One reader a topic, each in its own file.
void read(DataSource& source, BarrierData& data);
void read(DataSource& source, LoadData& data);
void read(DataSource& source, FrequencyData& data);
void read(DataSource& source, RampData& data);
void read(DataSource& source, IrritationData& data);
void read(DataSource& source, ProcedureData& data);
void read(DataSource& source, StressData& data);
void read(DataSource& source, BlockData& data);
void read(DataSource& source, AimData& data);

/// The most that a number of days in a rule book may be.
inline constexpr int mostDays = 366;

/// The one number of a rule that has no other.
[[nodiscard]] int only(Node values, std::string_view key, int low, int high);

/// Five values, one for each row of skin.
template <class Value, class Read>
[[nodiscard]] PerRow<Value> readRows(Node node, Read readOne) {
    PerRow<Value> rows;
    for (const auto& [row, name] : namesOf<SkinRow>) {
        rows.values[static_cast<std::size_t>(row)] = readOne(node.at(name));
    }
    node.nothingElse();
    return rows;
}

/// `[2, 7]`: two sessions in seven days.
[[nodiscard]] Rate readRate(const Node& node);

}  // namespace gyeol::rulebook
