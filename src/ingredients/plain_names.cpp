#include "ingredients/plain_names.h"

#include "ingredients/amount.h"
#include "ingredients/clean_text.h"
#include "ingredients/name_key.h"
#include "ingredients/pieces.h"

#include <algorithm>

namespace gyeol::ingredients {

namespace {

void addKey(std::string_view name, std::vector<std::string>& keys) {
    std::string key = nameKey(splitAmount(name).name);
    if (!key.empty()) {
        keys.push_back(std::move(key));
    }
}

/// What stands between the separators of a text.
void addParts(std::string_view text, std::string_view separators, std::vector<std::string>& keys) {
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t end = std::min(text.find_first_of(separators, from), text.size());
        addKey(text.substr(from, end - from), keys);
        from = end + 1;
    }
}

/// Both sides of each `and`.
void addConjoined(std::string_view text, std::vector<std::string>& keys) {
    for (const std::string_view conjunction : {" and ", " AND ", " & ", " 및 "}) {
        if (text.find(conjunction) == std::string_view::npos) {
            continue;
        }
        for (std::size_t from = 0; from <= text.size();) {
            const std::size_t end = std::min(text.find(conjunction, from), text.size());
            addKey(text.substr(from, end - from), keys);
            from = end + conjunction.size();
        }
    }
}

}  // namespace

std::vector<std::string> keysIn(std::string_view list) {
    std::vector<std::string> keys;
    std::string text = cleanText(list);
    for (const Piece& piece : cutPieces(text)) {
        addKey(piece.text, keys);
        addConjoined(piece.text, keys);
        const std::size_t open = piece.text.find('('), close = piece.text.rfind(')');
        if (open != std::string_view::npos && close != std::string_view::npos && open < close) {
            addKey(std::string(piece.text.substr(0, open)) + std::string(piece.text.substr(close + 1)), keys);
            addParts(piece.text.substr(open + 1, close - open - 1), ",/()", keys);
        }
        if (piece.text.find_first_of("/\n") != std::string_view::npos) {
            addParts(piece.text, "/\n", keys);
        }
    }
    return keys;
}

}  // namespace gyeol::ingredients
