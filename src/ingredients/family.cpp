#include "ingredients/family.h"

#include <bitset>

namespace gyeol::ingredients {

namespace {

constexpr std::size_t longestMember = 120;

/// Whether a text can be cut into these words, in any order and number, and digits.
bool madeOf(std::string_view text, const std::vector<std::string>& words) {
    std::bitset<longestMember + 1> reached;
    reached.set(0);
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!reached.test(at)) {
            continue;
        }
        if (text[at] >= '0' && text[at] <= '9') {
            reached.set(at + 1);
        }
        for (const std::string& word : words) {
            if (text.substr(at, word.size()) == word) {
                reached.set(at + word.size());
            }
        }
    }
    return reached.test(text.size());
}

}  // namespace

bool Family::holds(std::string_view key) const {
    if (key.size() > longestMember) {
        return false;
    }
    for (const std::string& head : heads) {
        for (std::size_t at = key.find(head); at != std::string_view::npos; at = key.find(head, at + 1)) {
            if (madeOf(key.substr(0, at), before) && madeOf(key.substr(at + head.size()), behind)) {
                return true;
            }
        }
    }
    return false;
}

}  // namespace gyeol::ingredients
