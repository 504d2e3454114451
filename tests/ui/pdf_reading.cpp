#include "pdf_reading.h"

#include <QDir>
#include <QProcess>

namespace gyeol::test {

RanProgram runProgram(const QString& program, const QStringList& arguments) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        environment.remove(QLatin1String(name));  // without any display
    }
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit) {
        return {};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

QString pathText(const std::filesystem::path& path) {
    return QString::fromStdString(path.string());
}

bool isSoundPdf(const std::filesystem::path& pdf) {
    return runProgram(QStringLiteral("qpdf"), {QStringLiteral("--check"), pathText(pdf)}).status == 0;
}

QString infoOf(const std::filesystem::path& pdf) {
    return runProgram(QStringLiteral("pdfinfo"), {pathText(pdf)}).out;
}

int pagesOf(const std::filesystem::path& pdf) {
    return QRegularExpression(QStringLiteral("Pages: +(\\d+)")).match(infoOf(pdf)).captured(1).toInt();
}

QStringList fontsNotEmbedded(const std::filesystem::path& pdf) {
    const QStringList fonts =
        runProgram(QStringLiteral("pdffonts"), {pathText(pdf)}).out.split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
    QStringList wrong;
    for (const QString& font : fonts) {
        const bool embedded = font.contains(QRegularExpression(QStringLiteral(" yes (yes|no ) yes")));
        if (!embedded || !font.contains(QStringLiteral("NotoSansCJKkr"))) {
            wrong << font;
        }
    }
    return fonts.isEmpty() ? QStringList{QStringLiteral("no font at all")} : wrong;
}

QString textOf(const std::filesystem::path& pdf) {
    // The font has one glyph for the figure dash and the en dash; a reader may say either.
    return runProgram(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), pathText(pdf), QStringLiteral("-")})
        .out.replace(QChar(0x2012), QChar(0x2013))
        .simplified();
}

std::vector<QImage> renderedPages(const std::filesystem::path& pdf, const std::filesystem::path& folder, int resolution) {
    const QDir pictures(pathText(folder));
    for (const QString& old : pictures.entryList({QStringLiteral("page*.png")})) {
        QFile::remove(pictures.filePath(old));
    }
    const auto ran = runProgram(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QString::number(resolution), QStringLiteral("-png"),
                                                             pathText(pdf), pictures.filePath(QStringLiteral("page"))});
    std::vector<QImage> pages;
    for (const QString& name : pictures.entryList({QStringLiteral("page*.png")}, QDir::Files, QDir::Name)) {
        pages.emplace_back(pictures.filePath(name));
    }
    return ran.status == 0 ? pages : std::vector<QImage>{};
}

}  // namespace gyeol::test
