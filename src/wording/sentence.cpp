#include "wording/sentence.h"

#include <algorithm>

namespace gyeol::wording {

namespace {

std::vector<std::string_view> splitAtPipes(std::string_view text) {
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t pipe = text.find('|');
        parts.push_back(text.substr(0, pipe));
        if (pipe == std::string_view::npos) {
            return parts;
        }
        text.remove_prefix(pipe + 1);
    }
}

bool isName(std::string_view text) {
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
}

bool isOne(const Param& param) {
    const auto* number = std::get_if<std::int64_t>(&param);
    return number != nullptr && (*number == 1 || *number == -1);
}

}  // namespace

std::optional<Sentence::Piece> Sentence::parseField(std::string_view field) {
    const auto parts = splitAtPipes(field);
    if (!isName(parts[0])) {
        return std::nullopt;
    }
    std::string name(parts[0]);
    switch (parts.size()) {
        case 1:
            return Insertion{std::move(name), std::nullopt};
        case 2:
            if (const auto particle = particleNamed(parts[1])) {
                return Insertion{std::move(name), particle};
            }
            return std::nullopt;
        case 3:
            return Choice{std::move(name), std::string(parts[1]), std::string(parts[2])};
        default:
            return std::nullopt;
    }
}

std::optional<Sentence> Sentence::parse(std::string_view text) {
    Sentence sentence;
    std::string plain;
    while (!text.empty()) {
        const char c = text.front();
        const bool doubled = text.size() > 1 && text[1] == c;
        if (c != '{' && c != '}') {
            plain += c;
            text.remove_prefix(1);
        } else if (doubled) {
            plain += c;
            text.remove_prefix(2);
        } else {
            const std::size_t end = text.find('}');
            const auto piece = c == '{' && end != std::string_view::npos ? parseField(text.substr(1, end - 1)) : std::nullopt;
            if (!piece) {
                return std::nullopt;
            }
            sentence.pieces_.emplace_back(std::move(plain));
            sentence.pieces_.push_back(*piece);
            plain.clear();
            text.remove_prefix(end + 1);
        }
    }
    sentence.pieces_.emplace_back(std::move(plain));
    return sentence;
}

std::string Sentence::fill(const Params& params, const Teller& tell) const {
    std::string text;
    for (const Piece& piece : pieces_) {
        if (const auto* plain = std::get_if<std::string>(&piece)) {
            text += *plain;
        } else if (const auto* insertion = std::get_if<Insertion>(&piece)) {
            if (const Param* param = params.find(insertion->name)) {
                const std::string word = tell(*param);
                text += word;
                if (insertion->particle) {
                    text += formAfter(word, *insertion->particle);
                }
            }
        } else if (const auto* choice = std::get_if<Choice>(&piece)) {
            const Param* param = params.find(choice->name);
            text += param != nullptr && isOne(*param) ? choice->one : choice->many;
        }
    }
    return text;
}

std::vector<std::string> Sentence::parameters() const {
    std::vector<std::string> names;
    for (const Piece& piece : pieces_) {
        if (const auto* insertion = std::get_if<Insertion>(&piece)) {
            names.push_back(insertion->name);
        } else if (const auto* choice = std::get_if<Choice>(&piece)) {
            names.push_back(choice->name);
        }
    }
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

}  // namespace gyeol::wording
