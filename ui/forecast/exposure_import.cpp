#include "ui/forecast/exposure_import.h"

#include "base/file.h"
#include "ui/qt_text.h"
#include "ui/widgets/texts.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace gyeol::ui {
namespace {

constexpr int importColumns = 6;
/// The last so many lines are told; more would fill the screen.
constexpr std::size_t mostUnread = 3;
/// A file of more days than this is no diary's.
constexpr std::size_t largestFile = 8'000'000;

QString number(std::optional<int> value) {
    return value ? QString::number(*value) : QStringLiteral("–");
}

}  // namespace

ExposureImport::ExposureImport(const PageContext& context, exchange::ExposureFile file, QWidget* parent)
    : QDialog(parent),
      context_(context),
      file_(std::move(file)),
      lead_(makeText("body", this)),
      unread_(makeText("caution", this)),
      table_(new QTableWidget(static_cast<int>(file_.days.size()), importColumns, this)),
      replace_(new QCheckBox(tr("Also where I have noted something else for that day"), this)) {
    setObjectName(QStringLiteral("exposureImport"));
    setWindowTitle(tr("Sun and air from a file"));
    lead_->setObjectName(QStringLiteral("importLead"));
    unread_->setObjectName(QStringLiteral("importUnread"));
    replace_->setObjectName(QStringLiteral("importReplace"));
    buildTable();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    take_ = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    take_->setObjectName(QStringLiteral("importTake"));
    take_->setProperty("kind", QStringLiteral("primary"));
    take_->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    for (QWidget* widget : {static_cast<QWidget*>(lead_), static_cast<QWidget*>(table_), static_cast<QWidget*>(unread_),
                            static_cast<QWidget*>(replace_), static_cast<QWidget*>(buttons)}) {
        layout->addWidget(widget);
    }
    unread_->setText(unreadText());
    unread_->setVisible(!file_.unread.empty());
    connect(replace_, &QCheckBox::toggled, this, &ExposureImport::showNews);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(640, 480);
    showNews();
}

void ExposureImport::buildTable() {
    table_->setObjectName(QStringLiteral("importTable"));
    table_->setAccessibleName(tr("Days of the file"));
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->verticalHeader()->hide();
    table_->setHorizontalHeaderLabels({tr("Day"), tr("UV index"), tr("PM2.5"), tr("PM10"), tr("Rooms %"), tr("What it does")});
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    const wording::Wording& wording = context_.languages.wording();
    for (int row = 0; row < table_->rowCount(); ++row) {
        const diary::Exposure& day = file_.days[static_cast<std::size_t>(row)];
        const QStringList texts{fromCore(wording.shortDate(day.date)),
                                number(day.uvIndex),
                                number(day.pm25),
                                number(day.pm10),
                                number(day.humidity),
                                QString()};
        for (int column = 0; column < importColumns; ++column) {
            table_->setItem(row, column, new QTableWidgetItem(texts[column]));
        }
    }
}

QString ExposureImport::unreadText() const {
    QStringList lines;
    for (std::size_t place = 0; place < std::min(mostUnread, file_.unread.size()); ++place) {
        const exchange::UnreadDay& unread = file_.unread[place];
        lines << tr("Line %1: %2", "line: why").arg(unread.line).arg(fromCore(context_.languages.wording().failure(unread.failure)));
    }
    if (file_.unread.size() > mostUnread) {
        lines << tr("More lines that cannot be read: %1").arg(file_.unread.size() - mostUnread);
    }
    return lines.join(QLatin1Char('\n'));
}

diary::ChangeSet ExposureImport::changes() const {
    return service::takeExposures(context_.desk.diary(), file_.days,
                                  replace_->isChecked() ? service::WhereNoted::replace : service::WhereNoted::leave);
}

void ExposureImport::showNews() {
    int differing = 0;
    for (int row = 0; row < table_->rowCount(); ++row) {
        const diary::Exposure& day = file_.days[static_cast<std::size_t>(row)];
        QString does;
        switch (service::newsOf(context_.desk.diary(), day)) {
            case service::DayNews::added:
                does = tr("new");
                break;
            case service::DayNews::same:
                does = tr("noted already");
                break;
            case service::DayNews::replaces: {
                const auto& noted = context_.desk.diary().exposures;
                const auto there = std::ranges::find(noted, day.date, &diary::Exposure::date);
                const bool forecast = there->source == diary::ExposureSource::forecast;
                differing += forecast ? 0 : 1;
                does = forecast                ? tr("replaces the forecast")
                       : replace_->isChecked() ? tr("replaces what you noted")
                                               : tr("left as you noted it");
                break;
            }
        }
        table_->item(row, importColumns - 1)->setText(does);
    }
    replace_->setVisible(differing > 0);
    const auto count = static_cast<int>(changes().changes.size());
    lead_->setText(tr("Days in this file: %1. Nothing is taken over yet.").arg(file_.days.size()));
    take_->setText(tr("Take over (%1)", "number of days").arg(count));
    take_->setEnabled(count > 0);
}

void ExposureImport::begin(const PageContext& context, QWidget* parent) {
    const QString title = tr("Sun and air from a file");
    const auto path = context.prompts.openFile(title, FileKind::days);
    if (!path) {
        return;
    }
    const auto text = readFile(*path, largestFile);
    auto file = text ? exchange::readExposures(*text) : Result<exchange::ExposureFile>(tl::unexpected(text.error()));
    if (!file) {
        context.prompts.tell(title, fromCore(context.languages.wording().failure(file.error())));
        return;
    }
    ExposureImport dialog(context, std::move(*file), parent);
    if (dialog.exec() == QDialog::Accepted) {
        context.desk.act(dialog.changes(), tr("sun and air from %1").arg(fromPath(path->filename())));
    }
}

}  // namespace gyeol::ui
