#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>

/// A treatment's recent days as bits in one or more words: bit 0 is yesterday, bit n the day n + 1 days ago.
namespace gyeol::planner::bits {

using Word = std::uint64_t;
inline constexpr int wordBits = 64;

[[nodiscard]] constexpr int wordsFor(int days) {
    return days <= 0 ? 1 : (days + wordBits - 1) / wordBits;
}

/// The bits of word `index` that belong to the last `days` days.
[[nodiscard]] constexpr Word window(int days, int index) {
    const int here = days - index * wordBits;
    if (here <= 0) {
        return 0;
    }
    return here >= wordBits ? ~Word{0} : (Word{1} << here) - 1;
}

[[nodiscard]] inline bool test(const Word* words, int lag) {
    return ((words[(lag - 1) / wordBits] >> ((lag - 1) % wordBits)) & 1) != 0;
}

/// How many of the last `days` days are set, those in `except` left out where it is given.
[[nodiscard]] inline int count(const Word* words, int days, const Word* except = nullptr) {
    int sum = 0;
    for (int i = 0; i * wordBits < days; ++i) {
        const Word word = except == nullptr ? words[i] : words[i] & ~except[i];
        sum += std::popcount(word & window(days, i));
    }
    return sum;
}

/// Calls `see(lag)` for each of the last `days` days that is set, the nearest first.
template <class See>
void forEach(const Word* words, int days, const See& see) {
    for (int i = 0; i * wordBits < days; ++i) {
        for (Word rest = words[i] & window(days, i); rest != 0; rest &= rest - 1) {
            see(i * wordBits + __builtin_ctzll(rest) + 1);
        }
    }
}

/// A day passes: what was today becomes yesterday, and what is older than `reach` days is forgotten.
inline void pass(Word* words, int wordCount, bool today, int reach) {
    Word carry = today ? 1 : 0;
    for (int i = 0; i < wordCount; ++i) {
        const Word next = words[i] >> (wordBits - 1);
        words[i] = ((words[i] << 1) | carry) & window(reach, i);
        carry = next;
    }
}

}  // namespace gyeol::planner::bits
