#include "exchange/diary_json.h"
#include "pdf_reading.h"
#include "service/open_diary.h"
#include "service/planning.h"
#include "support/catch.h"
#include "support/paths.h"
#include "support/temporary_folder.h"
#include "wording/wording.h"

#include <QRegularExpression>

#include <fstream>

using namespace gyeol;
using namespace gyeol::test;

namespace {

using Ran = RanProgram;

Ran run(const QString& program, const QStringList& arguments) {
    return runProgram(program, arguments);
}

QString text(const std::filesystem::path& path) {
    return pathText(path);
}

Ran printWeek(const std::filesystem::path& diary, const std::filesystem::path& output, const QStringList& more = {}) {
    return run(QStringLiteral(GYEOL_PROGRAM),
               QStringList{QStringLiteral("--print-week"), QStringLiteral("2026-11-23"), QStringLiteral("--diary"), text(diary),
                           QStringLiteral("--output"), text(output), QStringLiteral("--data"), text(test::data())} +
                   more);
}

}  // namespace

TEST_CASE("a week prints without a display: one sound page, fonts embedded, its words there to find") {
    const test::TemporaryFolder folder;
    const auto pdf = folder.path() / "week.pdf";
    const auto [language, words] = GENERATE(table<const char*, QStringList>(
        {{"en",
          {QStringLiteral("29 November 2026"), QStringLiteral("Tue 24 Nov"), QStringLiteral("Morning"), QStringLiteral("Evening"),
           QStringLiteral("laser toning"), QStringLiteral("Not medical advice")}},
         {"ko", {QStringLiteral("2026년 11월 23일"), QStringLiteral("아침"), QStringLiteral("저녁"), QStringLiteral("레이저 토닝")}}}));
    const Ran printed =
        printWeek(test::data() / "example" / "sensitive-laser.json", pdf, {QStringLiteral("--lang"), QLatin1String(language)});
    CAPTURE(printed.err.toStdString());
    REQUIRE(printed.status == 0);
    CHECK(run(QStringLiteral("qpdf"), {QStringLiteral("--check"), text(pdf)}).status == 0);

    const QString info = run(QStringLiteral("pdfinfo"), {text(pdf)}).out;
    CHECK(info.contains(QRegularExpression(QStringLiteral("Pages: +1\\n"))));
    CHECK(info.contains(QRegularExpression(QStringLiteral("Page size: +84[12].*x 59[45]"))));

    const QStringList fonts = run(QStringLiteral("pdffonts"), {text(pdf)}).out.split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
    CHECK_FALSE(fonts.isEmpty());
    for (const QString& font : fonts) {
        CAPTURE(font.toStdString());
        CHECK(font.contains(QRegularExpression(QStringLiteral(" yes (yes|no ) yes"))));
        CHECK(font.contains(QStringLiteral("NotoSansCJKkr")));
    }
    const QString found = run(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), text(pdf), QStringLiteral("-")}).out;
    for (const QString& word : words) {
        CAPTURE(word.toStdString());
        CHECK(found.contains(word));
    }
    CHECK(found.contains(QStringLiteral("보습팩")));
}

TEST_CASE("what a person pinned against a rule stays visible on paper, and a 각질팩 without its moist step says so") {
    const test::TemporaryFolder folder;
    struct Pinned {
        const char *example, *day;
        std::vector<std::string> over;
        const char* rule;  ///< whose name stands on the paper; null: nothing is broken
    };
    const Date today = *parseDate("2026-11-24");
    const auto pinned = GENERATE(values<Pinned>({
        {"sensitive-laser", "2026-11-27", {"procedure-before"}, "procedure-before"},  // four days before the laser
        {"beginner-combination", "2026-11-27", {}, "restore-after-pack"},             // an evening of 25 minutes
        {"beginner-combination", "2026-11-28", {}, nullptr},                          // one of 45: time for both
    }));
    CAPTURE(pinned.example, pinned.day);
    auto diary = service::readDiaryFrom(test::data() / "example" / (std::string(pinned.example) + ".json"), std::nullopt);
    REQUIRE(diary.has_value());
    REQUIRE(
        diary::apply(*diary, service::pinSession(*diary, *parseDate(pinned.day), diary::TreatmentId("enzyme-pack"), today, pinned.over)));
    const auto file = folder.path() / "diary.json", pdf = folder.path() / "week.pdf";
    std::ofstream(file) << exchange::writeDiary(*diary);
    for (const auto& [code, language] : {std::pair("en", wording::Language::english), std::pair("ko", wording::Language::korean)}) {
        const Ran printed =
            printWeek(file, pdf, {QStringLiteral("--lang"), QLatin1String(code), QStringLiteral("--today"), QStringLiteral("2026-11-24")});
        CAPTURE(printed.err.toStdString());
        REQUIRE(printed.status == 0);
        const QString found = run(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), text(pdf), QStringLiteral("-")})
                                  .out.replace(QLatin1Char('\n'), QLatin1Char(' '));
        CHECK(found.contains(QStringLiteral("(!)")) == (pinned.rule != nullptr));
        if (pinned.rule != nullptr) {
            const auto words = wording::Wording::read(test::data(), language);
            CHECK(found.contains(QString::fromStdString(words->ruleTitle(pinned.rule))));
        }
    }
}

TEST_CASE("bad input to printing gets one line and its exit status, and writes nothing") {
    const test::TemporaryFolder folder;
    const auto pdf = folder.path() / "week.pdf", bad = folder.path() / "bad.json";
    std::ofstream(bad) << "not a diary";
    const auto check = [&](const Ran& ran, int status) {
        CAPTURE(ran.err.toStdString());
        CHECK(ran.status == status);
        CHECK(ran.err.count(QLatin1Char('\n')) == 1);
        CHECK_FALSE(std::filesystem::exists(pdf));
    };
    check(printWeek(bad, pdf), 3);
    check(printWeek(folder.path() / "nowhere.json", pdf), 4);
    check(printWeek(test::data() / "example" / "sensitive-laser.json", folder.path() / "no" / "such" / "folder.pdf"), 4);
    const Ran usage = run(QStringLiteral(GYEOL_PROGRAM), {QStringLiteral("--print-week"), QStringLiteral("2026-02-30"),
                                                          QStringLiteral("--diary"), text(bad), QStringLiteral("--output"), text(pdf)});
    CHECK(usage.status == 2);
    CHECK(run(QStringLiteral(GYEOL_PROGRAM), {QStringLiteral("--output"), text(pdf)}).status == 2);
    CHECK(run(QStringLiteral(GYEOL_PROGRAM), {QStringLiteral("--help")}).status == 0);
}
