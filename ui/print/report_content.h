#pragma once

#include "diary/diary.h"
#include "ingredients/catalogue.h"
#include "rulebook/rule_book.h"
#include "service/photographs.h"
#include "ui/pores/pore_values.h"
#include "wording/wording.h"

#include <QImage>
#include <QString>
#include <QStringList>

#include <array>
#include <functional>
#include <optional>
#include <vector>

namespace gyeol::ui {

/// What a person wants a dermatologist to see of a span of days.
struct ReportWish {
    Date from, to;  ///< both ends belong to it
    bool photographs = false;
};

/// A table of the report; the widths of its columns are shares of the page and add up to 1.
struct ReportTable {
    QString title;
    QStringList heads;
    std::vector<double> shares;
    std::vector<QStringList> rows;
    QString empty;  ///< what stands in the place of no rows
};

/// A day of the chart: redness, dryness, stinging, peeling, hydration as far as they are known, and what was used.
struct ReportDay {
    Date date;
    std::array<std::optional<int>, 5> signs;
    bool exfoliant = false, retinoid = false, mask = false;
    std::optional<QString> procedure;
};

struct ReportChart {
    std::array<QString, 5> names;
    QString exfoliants, retinoids, masks;
    std::vector<ReportDay> days;
};

struct ReportPhotograph {
    QImage picture;
    QString caption;
};

/// Everything that stands in the report, in words.
struct ReportContent {
    QString title, person, chartTitle, photographsTitle, footer;
    QStringList about, summary;
    ReportChart chart;
    std::vector<ReportTable> tables;
    std::vector<ReportPhotograph> photographs;
};

/// Where the pictures come from; a null image where one is not there.
using PhotographSource = std::function<QImage(const diary::Photograph&)>;

/// The picture of a photograph as it is kept; a null one where it is not there.
[[nodiscard]] QImage pictureOf(service::Photographs& photographs, const diary::Photograph& photograph);

/// What a shot of pores shows, as it is kept.
[[nodiscard]] std::optional<PoreValue> poreValueOf(service::Photographs& photographs, const std::string& file);

/// Reads the span of a diary as a report. `catalogue` knows what an ingredient list holds; null: nobody does.
[[nodiscard]] ReportContent reportContent(const rulebook::RuleBook& book, const wording::Wording& wording,
                                          const ingredients::Catalogue* catalogue, const diary::Diary& diary, const ReportWish& wish,
                                          const PhotographSource& photographs, const PoreSource& pores);

}  // namespace gyeol::ui
