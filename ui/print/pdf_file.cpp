#include "ui/print/pdf_file.h"

#include "base/file.h"

#include <QBuffer>

namespace gyeol::ui {

Result<void> writePdf(const std::filesystem::path& output, const QPageLayout& layout, const QString& title,
                      const std::function<void(QPdfWriter&)>& paint) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageLayout(layout);
        writer.setResolution(1200);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Gyeol"));
        paint(writer);
    }
    const QByteArray& bytes = buffer.data();
    auto written = writeFile(output, std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    if (!written && written.error().file.empty()) {
        written.error().file = output.string();
    }
    return written;
}

}  // namespace gyeol::ui
