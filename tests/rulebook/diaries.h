#pragma once

#include "diary/diary.h"
#include "rulebook/resolve.h"

#include <string>
#include <string_view>
#include <vector>

/// Small builders for the diaries of these tests, and questions to what the rule book makes of them.
namespace gyeol::test {

/// A Monday. Most tests say that today is this day.
[[nodiscard]] Date monday();
/// So many days from that Monday.
[[nodiscard]] Date on(int days);

[[nodiscard]] diary::Treatment shelf(std::string id, diary::TreatmentKind kind);
/// One that has been in use for long, so that no new active waits for another.
[[nodiscard]] diary::Treatment begun(std::string id, diary::TreatmentKind kind);
[[nodiscard]] diary::Session session(std::string treatment, int day, diary::SessionState state);
[[nodiscard]] diary::CheckIn checkIn(int day, int redness, int dryness, int stinging);
[[nodiscard]] diary::Procedure procedure(diary::ProcedureKind kind, int day);

/// Normal skin with an acid toner, an enzyme pack, a 보습팩, a collagen mask: `toner`, `pack`, `moist`, `collagen`.
[[nodiscard]] diary::Diary usualDiary();
/// Adds calm check-ins on every day of [from, to].
void calm(diary::Diary& diary, int from, int to);
/// A history that has climbed to the third step: 20 calm weeks with weekly exfoliation by `toner`.
void experienced(diary::Diary& diary);

[[nodiscard]] const rulebook::RuleBook& book();
/// The horizon of four weeks with that Monday as the first day; today is so many days after it.
[[nodiscard]] rulebook::Resolved resolved(const diary::Diary& diary, int today = 0);
[[nodiscard]] rulebook::Resolved resolved(const rulebook::RuleBook& rules, const diary::Diary& diary, int today = 0);

[[nodiscard]] int indexOf(const rulebook::Resolved& resolved, std::string_view treatment);
[[nodiscard]] bool open(const rulebook::Resolved& resolved, std::string_view treatment, int day);
/// The rules that close a cell, in the order of power.
[[nodiscard]] std::vector<std::string> closedBy(const rulebook::Resolved& resolved, std::string_view treatment, int day);
[[nodiscard]] bool closedBy(const rulebook::Resolved& resolved, std::string_view treatment, int day, std::string_view rule);
/// The first open day from `from` on; -1 where there is none.
[[nodiscard]] int firstOpen(const rulebook::Resolved& resolved, std::string_view treatment, int from = 0);
/// What the caps of a rule allow in windows of that length ending on a day; -1 where there is no such cap.
[[nodiscard]] int capOf(const rulebook::Resolved& resolved, std::string_view rule, int window, int day);
[[nodiscard]] int gapOf(const rulebook::Resolved& resolved, std::string_view rule);
/// The count of the target of a treatment whose span holds the day; -1 where there is none.
[[nodiscard]] int aimOf(const rulebook::Resolved& resolved, std::string_view treatment, int day);
/// The points of one rule on a cell.
[[nodiscard]] int pointsOf(const rulebook::Resolved& resolved, std::string_view treatment, int day, std::string_view rule);
[[nodiscard]] bool tells(const rulebook::Resolved& resolved, std::string_view rule);
[[nodiscard]] bool given(const rulebook::Resolved& resolved, std::string_view treatment, int day);
[[nodiscard]] bool restsOnCalm(const rulebook::Resolved& resolved, std::string_view treatment, int day);

}  // namespace gyeol::test
