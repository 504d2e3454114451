#include "ingredients/reading_json.h"

#include <string_view>
#include <utility>

namespace gyeol::ingredients {

namespace {

/// Writes JSON as text: a list may have tens of thousands of names, and a tree of values for them costs more than reading them.
class Writer {
public:
    void text(std::string_view value) {
        out_ += '"';
        for (const char c : value) {
            constexpr char firstPlain = 0x20;
            if (c == '"' || c == '\\') {
                out_ += '\\';
                out_ += c;
            } else if (c >= 0 && c < firstPlain) {
                out_ += ' ';  // no name holds one; cleanText leaves none
            } else {
                out_ += c;
            }
        }
        out_ += '"';
    }
    void raw(std::string_view json) { out_ += json; }
    /// A member's name; `begin` is what stands before it, a bracket or a comma.
    void key(std::string_view begin, std::string_view name) {
        out_ += begin;
        out_ += '"';
        out_ += name;
        out_ += "\":";
    }
    void member(std::string_view name, std::string_view value) {
        key(",", name);
        text(value);
    }
    void number(std::string_view name, std::int64_t value) {
        key(",", name);
        out_ += std::to_string(value);
    }
    void flag(std::string_view name, bool value) {
        key(",", name);
        out_ += value ? "true" : "false";
    }
    /// Millionths as per cent, without rounding and without trailing zeros: 20,000 is 2, 500 is 0.05.
    void percent(std::int32_t ppm) {
        constexpr std::int32_t perCent = 10'000;
        std::string digits = std::to_string(perCent + ppm % perCent).substr(1);
        digits.erase(digits.find_last_not_of('0') + 1);
        number("percent", ppm / perCent);
        out_ += (digits.empty() ? "" : ".") + digits;
    }
    [[nodiscard]] std::string take() && { return std::move(out_); }

private:
    std::string out_;
};

void writePlace(Writer& writer, const Ingredient& ingredient) {
    writer.key("{", "position");
    writer.raw(std::to_string(ingredient.position));
    if (ingredient.part > 0) {
        writer.number("part", ingredient.part + 1);
    }
    writer.member("written", ingredient.written);
    if (ingredient.substance != nullptr) {
        writer.member("name", ingredient.name());
    }
}

void writeIngredient(Writer& writer, const Ingredient& ingredient) {
    writePlace(writer, ingredient);
    if (ingredient.substance != nullptr) {
        writer.member("class", nameOf(ingredient.substance->kind));
    }
    if (ingredient.section == Section::active) {
        writer.flag("active", true);
    }
    if (ingredient.section == Section::mayContain) {
        writer.flag("may_contain", true);
    }
    if (ingredient.respelt) {
        writer.flag("understood", true);
    }
    if (ingredient.ppm) {
        writer.percent(*ingredient.ppm);
    }
    writer.flag("trace", ingredient.trace);
    writer.raw("}");
}

void writeBecause(Writer& writer, const Reading& reading, const std::vector<std::size_t>& places) {
    writer.key(",", "because");
    std::string_view begin = "[";
    for (const std::size_t place : places) {
        writer.raw(begin);
        writePlace(writer, reading.ingredients[place]);
        writer.flag("trace", reading.ingredients[place].trace);
        writer.raw("}");
        begin = ",";
    }
    writer.raw(places.empty() ? "[]" : "]");
}

void writeProposal(Writer& writer, const Account& account) {
    const Proposal& proposal = account.proposal;
    writer.key(",", "proposal");
    writer.key("{", "kind");
    writer.text(nameOf(proposal.kind));
    if (proposal.acid) {
        writer.member("acid", nameOf(*proposal.acid));
    }
    if (!proposal.acidName.empty()) {
        writer.member("acid_name", proposal.acidName);
    }
    if (proposal.exfoliant) {
        writer.member("exfoliant", nameOf(*proposal.exfoliant));
    }
    if (proposal.retinoid) {
        writer.member("retinoid", nameOf(*proposal.retinoid));
    }
    if (proposal.ppm) {
        writer.percent(*proposal.ppm);
    }
    if (proposal.harsh) {
        writer.flag("harsh", true);
    }
    if (account.load) {
        writer.number("load", *account.load);
    }
    writeBecause(writer, account.reading, proposal.because);
    writer.raw("}");
}

void writeContents(Writer& writer, const Contents& contents) {
    writer.flag("contains_aha", contents.aha);
    writer.flag("contains_bha", contents.bha);
    writer.flag("contains_pha", contents.pha);
    writer.flag("contains_retinoid", contents.retinoid);
    writer.flag("contains_vitamin_c", contents.vitaminC);
    writer.flag("contains_benzoyl_peroxide", contents.benzoylPeroxide);
    writer.flag("contains_collagen", contents.collagen);
    writer.flag("contains_egf", contents.egf);
    writer.flag("contains_physical_scrub", contents.physicalScrub);
    writer.flag("contains_enzyme_exfoliant", contents.enzymeExfoliant);
    writer.flag("contains_fragrance", contents.fragrance);
}

}  // namespace

Account accountOf(const Catalogue& catalogue, std::string_view list, std::string_view name, std::string_view category) {
    Account account{readList(catalogue, list), productOf(name, category), {}, {}, {}, std::nullopt};
    account.contents = contentsOf(account.reading, account.product);
    account.proposal = propose(account.reading, account.product);
    account.cautions = cautionsOf(account.reading, account.product);
    return account;
}

std::string writeAccount(const Account& account, std::string_view id) {
    Writer writer;
    writer.raw(R"({"format":"gyeol-ingredients","version":1)");
    if (!id.empty()) {
        writer.key(",", "id");
        writer.raw(id);
    }
    writeContents(writer, account.contents);
    writer.member("product", nameOf(account.product.kind));
    writeProposal(writer, account);
    writer.key(",", "cautions");
    std::string_view begin = "[";
    for (const CautionGiven& given : account.cautions) {
        writer.raw(begin);
        writer.key("{", "caution");
        writer.text(nameOf(given.caution));
        writeBecause(writer, account.reading, given.because);
        writer.raw("}");
        begin = ",";
    }
    writer.raw(account.cautions.empty() ? "[]" : "]");
    writer.flag("alphabetical", account.reading.alphabetical);
    writer.key(",", "ingredients");
    begin = "[";
    for (const Ingredient& ingredient : account.reading.ingredients) {
        writer.raw(begin);
        writeIngredient(writer, ingredient);
        begin = ",";
    }
    writer.raw(account.reading.ingredients.empty() ? "[]}\n" : "]}\n");
    return std::move(writer).take();
}

}  // namespace gyeol::ingredients
