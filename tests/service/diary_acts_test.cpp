#include "service/planned.h"
#include "support/days.h"

using namespace gyeol;
using namespace gyeol::test;
using diary::Part;
using diary::SessionState;
using diary::TreatmentId;

namespace {

using gyeol::test::tuesday;

diary::Diary diaryWith(std::vector<diary::Session> sessions) {
    diary::Diary diary = smallDiary();
    diary.sessions = std::move(sessions);
    return diary;
}

service::PlannedSpan spanOf(const char* from, int days, const char* today, std::vector<std::pair<const char*, const char*>> sessions) {
    service::PlannedSpan span;
    span.resolved.span = {date(from), days, date(today)};
    for (const auto& [day, treatment] : sessions) {
        exchange::PlannedSession session;
        session.date = date(day);
        session.treatment = treatment;
        session.part = Part::evening;
        span.document.sessions.push_back(session);
    }
    return span;
}

/// "2026-11-24 toner planned" for each session.
std::vector<std::string> listed(const diary::Diary& diary) {
    std::vector<std::string> lines;
    for (const diary::Session& session : diary.sessions) {
        lines.push_back(formatDate(session.date) + " " + session.treatment.text() + " " + std::string(nameOf(session.state)) +
                        (session.pinned ? " pinned" : ""));
    }
    return lines;
}

}  // namespace

TEST_CASE("keeping a span adds its sessions as planned, and no daily step") {
    const auto span = spanOf("2026-11-23", 7, "2026-11-23",
                             {{"2026-11-23", "foam"}, {"2026-11-24", "toner"}, {"2026-11-25", "serum"}, {"2026-11-25", "serum"}});
    const auto kept = with(smallDiary(), service::keepSpan(smallDiary(), span));
    CHECK(listed(kept) == std::vector<std::string>{"2026-11-24 toner planned", "2026-11-25 serum planned"});
    CHECK(kept.sessions[0].part == Part::evening);
    CHECK(kept.sessions[1].part == Part::both);
    CHECK(service::keepSpan(kept, span).empty());
}

TEST_CASE("keeping a span takes out what the plan no longer has, but nothing that was done, pinned or is past") {
    auto diary =
        diaryWith({session("2026-11-22", "toner"), session("2026-11-23", "toner"), session("2026-11-24", "pack"),
                   session("2026-11-25", "toner", SessionState::done), session("2026-11-26", "pack"),
                   session("2026-11-27", "pack", SessionState::skipped), session("2026-11-28", "toner"), session("2026-11-30", "toner")});
    diary.sessions[4].pinned = true;
    const auto span = spanOf("2026-11-23", 7, "2026-11-24", {{"2026-11-28", "toner"}, {"2026-11-29", "pack"}});
    const auto changes = service::keepSpan(diary, span);
    const auto kept = with(diary, changes);
    CHECK(listed(kept) == std::vector<std::string>{"2026-11-22 toner planned", "2026-11-23 toner planned", "2026-11-25 toner done",
                                                   "2026-11-26 pack planned pinned", "2026-11-27 pack skipped", "2026-11-28 toner planned",
                                                   "2026-11-29 pack planned", "2026-11-30 toner planned"});
    CHECK(with(kept, diary::inverse(changes)) == diary);
}

TEST_CASE("a tick marks a kept session, and taking it back leaves it kept") {
    const auto diary = diaryWith({session("2026-11-24", "toner"), session("2026-11-26", "pack")});
    const auto ticked = with(diary, service::markSession(diary, tuesday, TreatmentId("toner"), Part::evening, SessionState::done));
    CHECK(listed(ticked) == std::vector<std::string>{"2026-11-24 toner done", "2026-11-26 pack planned"});
    CHECK(with(ticked, service::markSession(ticked, tuesday, TreatmentId("toner"), Part::evening, SessionState::planned)) == diary);
}

TEST_CASE("a tick on what was never kept adds it, and taking it back takes it out") {
    const auto diary = smallDiary();
    const auto ticked = with(diary, service::markSession(diary, tuesday, TreatmentId("toner"), Part::evening, SessionState::done));
    CHECK(listed(ticked) == std::vector<std::string>{"2026-11-24 toner done"});
    CHECK(with(ticked, service::markSession(ticked, tuesday, TreatmentId("toner"), Part::evening, SessionState::planned)) == diary);
}

TEST_CASE("a daily step is ticked in each part by itself, what is searched once a day") {
    auto diary = smallDiary();
    diary = with(diary, service::markSession(diary, tuesday, TreatmentId("foam"), Part::morning, SessionState::done));
    diary = with(diary, service::markSession(diary, tuesday, TreatmentId("foam"), Part::evening, SessionState::done));
    diary = with(diary, service::markSession(diary, tuesday, TreatmentId("serum"), Part::morning, SessionState::done));
    CHECK(service::markSession(diary, tuesday, TreatmentId("serum"), Part::evening, SessionState::done).empty());
    CHECK(diary.sessions.size() == 3);
    diary = with(diary, service::markSession(diary, tuesday, TreatmentId("serum"), Part::evening, SessionState::skipped));
    CHECK(listed(diary).back() == "2026-11-24 serum skipped");
}

TEST_CASE("a patch test is not ticked in place of a session") {
    auto diary = diaryWith({session("2026-11-24", "toner", SessionState::done)});
    diary.sessions[0].area = diary::Area::patch;
    const auto ticked = with(diary, service::markSession(diary, tuesday, TreatmentId("toner"), Part::evening, SessionState::done));
    CHECK(ticked.sessions.size() == 2);
}

TEST_CASE("a pin adds or alters a session, with what it overrules") {
    const auto pinned =
        with(smallDiary(), service::pinSession(smallDiary(), tuesday, TreatmentId("serum"), date("2026-11-23"), {"alternate-days"}));
    REQUIRE(pinned.sessions.size() == 1);
    CHECK(pinned.sessions[0].part == Part::both);
    CHECK(pinned.sessions[0].pinnedOn == date("2026-11-23"));
    CHECK(pinned.sessions[0].over == std::vector<std::string>{"alternate-days"});

    const auto skipped = diaryWith({session("2026-11-24", "toner", SessionState::skipped)});
    const auto again = with(skipped, service::pinSession(skipped, tuesday, TreatmentId("toner"), tuesday, {}));
    CHECK(listed(again) == std::vector<std::string>{"2026-11-24 toner planned pinned"});

    const auto done = diaryWith({session("2026-11-24", "toner", SessionState::done)});
    CHECK(service::pinSession(done, tuesday, TreatmentId("toner"), tuesday, {}).empty());
}

TEST_CASE("an unpinned session stays in a kept week and goes from one that is not") {
    auto alone = with(smallDiary(), service::pinSession(smallDiary(), tuesday, TreatmentId("toner"), tuesday, {"x"}));
    CHECK(with(alone, service::unpinSession(alone, tuesday, TreatmentId("toner"))) == smallDiary());

    alone.sessions.push_back(session("2026-11-30", "pack"));  // of the next week
    CHECK(with(alone, service::unpinSession(alone, tuesday, TreatmentId("toner"))).sessions.size() == 1);

    alone.sessions.push_back(session("2026-11-29", "pack"));
    diary::sort(alone);
    const auto unpinned = with(alone, service::unpinSession(alone, tuesday, TreatmentId("toner")));
    CHECK(listed(unpinned).front() == "2026-11-24 toner planned");
    CHECK(unpinned.sessions[0].over.empty());
    CHECK_FALSE(unpinned.sessions[0].pinnedOn.has_value());

    CHECK(service::unpinSession(unpinned, tuesday, TreatmentId("toner")).empty());
    CHECK(service::unpinSession(smallDiary(), tuesday, TreatmentId("toner")).empty());
}

TEST_CASE("a check-in takes the place of the one of its date and part") {
    diary::CheckIn evening;
    evening.date = tuesday;
    evening.redness = 1;
    auto diary = with(smallDiary(), service::recordCheckIn(smallDiary(), evening));
    diary::CheckIn morning = evening;
    morning.part = Part::morning;
    diary = with(diary, service::recordCheckIn(diary, morning));
    REQUIRE(diary.checkIns.size() == 2);
    CHECK(diary.checkIns[0] == morning);
    evening.redness = 2;
    diary = with(diary, service::recordCheckIn(diary, evening));
    REQUIRE(diary.checkIns.size() == 2);
    CHECK(diary.checkIns[1].redness == 2);
    CHECK(service::recordCheckIn(diary, evening).empty());
}
