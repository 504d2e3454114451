#include "ui/photographs/intake.h"

#include "base/file.h"
#include "ui/qt_text.h"

#include <QBuffer>
#include <QImageReader>

namespace gyeol::ui {
namespace {

QSize sizeOf(const QByteArray& jpeg) {
    QBuffer buffer;
    buffer.setData(jpeg);
    buffer.open(QIODevice::ReadOnly);
    return QImageReader(&buffer).size();
}

}  // namespace

PhotographIntake::PhotographIntake(DiaryDesk& desk, QObject* parent) : QObject(parent), desk_(desk), thinking_(new Thinking(this)) {}

void PhotographIntake::begin(const std::vector<std::filesystem::path>& files, Place place) {
    cancel();
    files_.assign(files.begin(), files.end());
    of_ = static_cast<int>(files.size());
    place_ = std::move(place);
    diary_ = desk_.puts();
    photographs_.clear();
    unreadable_.clear();
    if (of_ > 0) {
        emit progressed(0, of_);
        next();
    }
}

void PhotographIntake::cancel() {
    thinking_->forget();
    files_.clear();
    of_ = 0;
}

void PhotographIntake::next() {
    if (files_.empty()) {
        of_ = 0;
        emit finished(photographs_, unreadable_);
        return;
    }
    const std::filesystem::path file = files_.front();
    files_.pop_front();
    thinking_->ask(
        [file]() -> std::optional<PreparedPhotograph> {
            const auto bytes = readFile(file);
            return bytes ? preparePhotograph(QByteArray::fromStdString(*bytes)) : std::nullopt;
        },
        [this, file](std::optional<PreparedPhotograph> prepared) { take(file, std::move(prepared)); });
}

void PhotographIntake::take(const std::filesystem::path& file, std::optional<PreparedPhotograph> prepared) {
    if (desk_.puts() != diary_) {
        cancel();  // another diary lies on the desk by now
        emit progressed(0, 0);
        return;
    }
    if (!prepared) {
        unreadable_ << fromPath(file.filename());
    } else {
        const auto kept = desk_.photographs().keep(prepared->jpeg.toStdString());
        if (!kept) {
            cancel();
            emit failed(kept.error());
            return;
        }
        diary::Photograph row = place_(*prepared, sizeOf(prepared->jpeg));
        row.file = *kept;
        photographs_.push_back(std::move(row));
    }
    emit progressed(of_ - static_cast<int>(files_.size()), of_);
    next();
}

}  // namespace gyeol::ui
