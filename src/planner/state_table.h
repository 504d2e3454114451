#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace gyeol::planner {

/// Numbers keys of a fixed length in words, each once, in the order in which they first came: a flat hash table whose keys lie side by
/// side.
template <class Word>
class StateTable {
public:
    explicit StateTable(std::size_t wordsPerKey) : width_(wordsPerKey) { clear(); }

    void clear() {
        keys_.clear();
        slots_.assign(64, none);
        size_ = 0;
    }

    [[nodiscard]] std::size_t size() const { return size_; }
    [[nodiscard]] const Word* key(std::size_t number) const { return keys_.data() + number * width_; }

    /// The number of a key, which is added where it is new.
    struct Entry {
        std::uint32_t number;
        bool added;
    };
    Entry insert(const Word* key) {
        if ((size_ + 1) * 2 > slots_.size()) {
            grow();
        }
        for (std::size_t slot = hash(key) & (slots_.size() - 1);; slot = (slot + 1) & (slots_.size() - 1)) {
            const std::uint32_t number = slots_[slot];
            if (number == none) {
                slots_[slot] = static_cast<std::uint32_t>(size_);
                keys_.insert(keys_.end(), key, key + width_);
                return {static_cast<std::uint32_t>(size_++), true};
            }
            if (same(key, keys_.data() + number * width_)) {
                return {number, false};
            }
        }
    }

private:
    static constexpr std::uint32_t none = 0xFFFFFFFFU;

    [[nodiscard]] std::size_t hash(const Word* key) const {
        std::uint64_t h = 0x9E3779B97F4A7C15ULL;
        for (std::size_t i = 0; i < width_; ++i) {
            h = (h ^ static_cast<std::uint64_t>(key[i])) * 0xD6E8FEB86659FD93ULL;
            h ^= h >> 32;
        }
        return static_cast<std::size_t>(h);
    }
    [[nodiscard]] bool same(const Word* a, const Word* b) const {
        for (std::size_t i = 0; i < width_; ++i) {
            if (a[i] != b[i]) {
                return false;
            }
        }
        return true;
    }
    void grow() {
        std::vector<std::uint32_t> larger(slots_.size() * 2, none);
        for (const auto number : slots_) {
            if (number == none) {
                continue;
            }
            std::size_t slot = hash(keys_.data() + number * width_) & (larger.size() - 1);
            while (larger[slot] != none) {
                slot = (slot + 1) & (larger.size() - 1);
            }
            larger[slot] = number;
        }
        slots_ = std::move(larger);
    }

    std::size_t width_, size_ = 0;
    std::vector<Word> keys_;
    std::vector<std::uint32_t> slots_;
};

}  // namespace gyeol::planner
