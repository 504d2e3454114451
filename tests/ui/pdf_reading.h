#pragma once

#include <QImage>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <vector>

/// What programs that no one here wrote say of a PDF: qpdf and poppler.
namespace gyeol::test {

/// How a program ended that was run without a display; status −1 where it did not end by itself.
struct RanProgram {
    int status = -1;
    QString out, err;
};
[[nodiscard]] RanProgram runProgram(const QString& program, const QStringList& arguments);

[[nodiscard]] QString pathText(const std::filesystem::path& path);

[[nodiscard]] bool isSoundPdf(const std::filesystem::path& pdf);
[[nodiscard]] QString infoOf(const std::filesystem::path& pdf);
[[nodiscard]] int pagesOf(const std::filesystem::path& pdf);
/// The lines of pdffonts about fonts that are not embedded, or are not the one that holds both scripts.
[[nodiscard]] QStringList fontsNotEmbedded(const std::filesystem::path& pdf);
/// The words in the order in which they were drawn, one space between them.
[[nodiscard]] QString textOf(const std::filesystem::path& pdf);
/// The pages in colour, so many dots to the inch, rendered into files of that folder.
[[nodiscard]] std::vector<QImage> renderedPages(const std::filesystem::path& pdf, const std::filesystem::path& folder, int resolution = 60);

}  // namespace gyeol::test
