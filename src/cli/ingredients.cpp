#include "base/file.h"
#include "base/utf8.h"
#include "cli/commands.h"
#include "cli/ingredients_text.h"
#include "ingredients/reading_json.h"
#include "rulebook/rule_data.h"
#include "rulebook/shelf.h"

#include <unistd.h>
#include <array>
#include <cerrno>
#include <memory>
#include <nlohmann/json.hpp>

namespace gyeol::cli {

namespace {

using nlohmann::json;

struct IngredientOptions {
    std::string list;
    std::filesystem::path file;
    std::string name, category;
    bool jsonLines = false;
};

Result<std::string> readStandardInput() {
    std::string bytes;
    std::array<char, 65536> chunk{};
    for (;;) {
        const ssize_t got = ::read(STDIN_FILENO, chunk.data(), chunk.size());
        if (got == 0) {
            return bytes;
        }
        if (got < 0 && errno != EINTR) {
            return failed(FailureCode::fileUnreadable);
        }
        bytes.append(chunk.data(), got < 0 ? 0 : static_cast<std::size_t>(got));
        if (bytes.size() > largestTextFile) {
            return failed(FailureCode::fileTooLarge, {}, {{"limit", static_cast<std::int64_t>(largestTextFile / (1024 * 1024))}});
        }
    }
}

/// What a session of the proposed treatment puts on the skin, as the rule book counts it.
int loadOf(const rulebook::RuleBook& book, const ingredients::Proposal& proposal) {
    diary::Treatment treatment{diary::TreatmentId("proposed")};
    treatment.kind = proposal.kind;
    treatment.harsh = proposal.harsh;
    treatment.acid = proposal.acid;
    treatment.exfoliant = proposal.exfoliant;
    treatment.retinoid = proposal.retinoid;
    if (!proposal.acidName.empty()) {
        treatment.acidName = proposal.acidName;
    }
    if (proposal.ppm) {
        treatment.percent = diary::PartsPerMillion{*proposal.ppm};
    }
    return rulebook::loadOf(book.data(), treatment);
}

/// Reads lists with the catalogue and the rule book of the data folder.
class Reader {
public:
    static Result<Reader> open(const Context& context) {
        auto catalogue = ingredients::Catalogue::read(context.data / "ingredients.json");
        if (!catalogue) {
            return tl::unexpected<Failure>(catalogue.error());
        }
        auto book = context.ruleBook();
        if (!book) {
            return tl::unexpected<Failure>(book.error());
        }
        return Reader(std::move(*catalogue), std::move(*book));
    }

    [[nodiscard]] Result<ingredients::Account> read(const std::string& list, const std::string& name, const std::string& category) const {
        if (list.size() > ingredients::longestList) {
            return failed(FailureCode::tooLong, {}, {{"limit", static_cast<std::int64_t>(ingredients::longestList)}});
        }
        auto account = ingredients::accountOf(catalogue_, list, name, category);
        account.load = loadOf(book_, account.proposal);
        return account;
    }

private:
    Reader(ingredients::Catalogue catalogue, rulebook::RuleBook book) : catalogue_(std::move(catalogue)), book_(std::move(book)) {}
    ingredients::Catalogue catalogue_;
    rulebook::RuleBook book_;
};

/// A text of a product's line; missing and null are empty.
Result<std::string> textIn(const json& product, const char* key, bool required, const std::string& place) {
    const auto found = product.find(key);
    if (found == product.end() || found->is_null()) {
        return required ? Result<std::string>(failed(FailureCode::missingKey, place, {{"key", std::string(key)}})) : std::string();
    }
    if (!found->is_string()) {
        return failed(FailureCode::wrongType, place + "/" + key, {{"expected", Code{"text"}}});
    }
    return found->get<std::string>();
}

/// The answer to one line, or why there is none; the failure's place is `line 7`, the line's number and then a JSON pointer.
Result<std::string> answer(const Reader& reader, std::string_view line, std::int64_t number) {
    const std::string place = "line " + std::to_string(number);
    if (soundUtf8(line) != line.size()) {
        return failed(FailureCode::notUtf8, {}, {{"line", number}});
    }
    const json product = json::parse(line, nullptr, false);
    if (product.is_discarded()) {
        return failed(FailureCode::notJson, place);
    }
    if (!product.is_object()) {
        return failed(FailureCode::wrongType, place, {{"expected", Code{"object"}}});
    }
    const auto list = textIn(product, "ingredients", true, place), name = textIn(product, "name", false, place),
               category = textIn(product, "category", false, place);
    for (const auto* text : {&list, &name, &category}) {
        if (!*text) {
            return tl::unexpected<Failure>(text->error());
        }
    }
    auto account = reader.read(*list, *name, *category);
    if (!account) {
        Failure failure = account.error();
        failure.place = place + "/ingredients";
        return tl::unexpected<Failure>(failure);
    }
    return ingredients::writeAccount(*account, product.contains("id") ? product["id"].dump() : "");
}

Outcome answerLines(const Reader& reader, std::string_view text, const std::filesystem::path& file) {
    std::string out;
    text.remove_prefix(text.starts_with("\xEF\xBB\xBF") ? 3 : 0);
    for (std::int64_t number = 1; !text.empty(); ++number) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.find_first_not_of(" \t\r") == std::string_view::npos) {
            continue;
        }
        const auto answered = answer(reader, line, number);
        if (!answered) {
            return failedBy(answered.error(), file);
        }
        out += *answered;
    }
    return succeeded(std::move(out));
}

Outcome ingredientsCommand(const Context& context, const IngredientOptions& options) {
    const bool fromFile = !options.file.empty();
    if (fromFile && !options.list.empty()) {
        return wronglyUsed("give a list or --file, not both");
    }
    if (!fromFile && options.list.empty() && ::isatty(STDIN_FILENO) != 0) {
        return wronglyUsed("give an ingredient list, or --file FILE, or a list on the standard input (see gyeol-cli ingredients --help)");
    }
    const std::filesystem::path called = fromFile ? options.file : std::filesystem::path(options.list.empty() ? "standard input" : "");
    const Result<std::string> text = fromFile               ? readFile(options.file)
                                     : options.list.empty() ? readStandardInput()
                                                            : Result<std::string>(options.list);
    if (!text) {
        return failedBy(text.error(), called);
    }
    const auto reader = Reader::open(context);
    if (!reader) {
        return failedByData(reader.error());
    }
    if (options.jsonLines) {
        return answerLines(*reader, *text, called);
    }
    const auto account = reader->read(*text, options.name, options.category);
    if (!account) {
        return failedBy(account.error(), called);
    }
    return succeeded(context.json ? ingredients::writeAccount(*account, {}) : ingredientsText(*account, context.wording));
}

}  // namespace

void addIngredients(CLI::App& app, Invocation& invocation) {
    const auto options = std::make_shared<IngredientOptions>();
    CLI::App* command = app.add_subcommand("ingredients", "Read an ingredient list: what is in it that matters for the week, and why");
    command->add_option("list", options->list, "The list as printed on the pack; without it and --file the standard input is read")
        ->type_name("TEXT");
    command->add_option("--file", options->file, "Read it from a file")->type_name("FILE");
    command->add_option("--name", options->name, "The product's name")->type_name("TEXT");
    command
        ->add_option("--category", options->category,
                     "What it is: cleanser, exfoliant, mask, toner, serum, moisturizer, eye, sunscreen, body")
        ->type_name("TEXT");
    command->add_flag("--json-lines", options->jsonLines,
                      "Read a JSON object a line (id, name, category, ingredients) and answer each with a JSON line");
    command->footer(
        "Examples:\n"
        "  gyeol-cli ingredients \"Aqua, Glycolic Acid, Glycerin, Phenoxyethanol, Parfum\" --category toner\n"
        "  gyeol-cli ingredients --lang ko \"정제수, 글리세린, 락틱애씨드, 향료\"\n"
        "  gyeol-cli ingredients --json-lines --file products.jsonl");
    command->callback([&invocation, options] {
        invocation.action = [options](const Context& context) { return ingredientsCommand(context, *options); };
    });
}

}  // namespace gyeol::cli
