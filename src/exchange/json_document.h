#pragma once

#include "base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// JSON as the readers of this folder need it: in the text's order, with every key that was given, numbers as they were written.
namespace gyeol::exchange::json {

/// No format of this program nests deeper than eight; more is a mistake or an attack.
inline constexpr std::size_t deepestNesting = 64;

enum class Kind : std::uint8_t { null, boolean, number, text, list, object };

/// The place of a value in its document: a greater one stands later in the text.
using Node = std::uint32_t;

/// A parsed text as one flat list of nodes in the order of the text: sixteen bytes a value, so that a hostile file costs little more than
/// its size. A member of an object is two nodes, the key and its value.
class Document {
public:
    /// Fails with `fileTooLarge`, `notUtf8` (params `line`), `notJson` (`line`, `column`; `depth` where it nests too deep), or `outOfRange`
    /// for a number that no double holds.
    [[nodiscard]] static Result<Document> parse(std::string_view text);

    [[nodiscard]] static constexpr Node root() { return 0; }
    [[nodiscard]] Kind kind(Node node) const { return entries_[node].kind; }
    /// The characters of a text or a key, the digits of a number, `true` or `false`.
    [[nodiscard]] std::string_view text(Node node) const;
    /// The node behind this one and all that it holds.
    [[nodiscard]] Node end(Node node) const { return entries_[node].end; }
    /// The keys that stand in their object for a second time, in the order of the text.
    [[nodiscard]] const std::vector<Node>& repeatedKeys() const { return repeatedKeys_; }

    /// The JSON pointer of a value, or of the member that a key begins; from a value on that holds it.
    [[nodiscard]] std::string pointerOf(Node node, Node from = root()) const;
    /// The value of a member of an object; nothing where it has none of that key.
    [[nodiscard]] std::optional<Node> member(Node object, std::string_view key) const;

private:
    friend class DocumentBuilder;
    struct Entry {
        Kind kind;
        Node end;
        std::uint32_t textBegin, textLength;
    };

    std::vector<Entry> entries_;
    std::string texts_;
    std::vector<Node> repeatedKeys_;
};

/// A key as a step of a JSON pointer: `~` and `/` escaped, the slash before it.
[[nodiscard]] std::string pointerStep(std::string_view key);

}  // namespace gyeol::exchange::json
