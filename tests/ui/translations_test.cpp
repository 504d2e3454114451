#include "support/catch.h"
#include "support/paths.h"

#include <QFile>
#include <QXmlStreamReader>

#include <fstream>
#include <set>
#include <sstream>

namespace {

/// The places (%1, %2, %n) that a label holds.
std::multiset<QString> placesOf(const QString& text) {
    std::multiset<QString> places;
    for (qsizetype at = text.indexOf(QLatin1Char('%')); at >= 0 && at + 1 < text.size(); at = text.indexOf(QLatin1Char('%'), at + 1)) {
        if (text.at(at + 1).isDigit() || text.at(at + 1) == QLatin1Char('n')) {
            places.insert(text.mid(at, 2));
        }
    }
    return places;
}

}  // namespace

TEST_CASE("every label of the window has its Korean, with the same places in it") {
    QFile file(QString::fromStdString((gyeol::test::sourceRoot() / "resources/translations/gyeol_ko.ts").string()));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString source;
    int labels = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("source")) {
            source = xml.readElementText();
        } else if (xml.isStartElement() && xml.name() == QLatin1String("translation")) {
            CAPTURE(source.toStdString());
            CHECK(xml.attributes().value(QLatin1String("type")).isEmpty());
            const QString korean = xml.readElementText();
            CHECK_FALSE(korean.isEmpty());
            CHECK(placesOf(source) == placesOf(korean));
            ++labels;
        }
    }
    CHECK_FALSE(xml.hasError());
    CHECK(labels > 100);
}
