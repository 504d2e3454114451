#include "ui/progress/skin_card.h"

#include "ui/progress/save_chart.h"
#include "ui/qt_text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>

namespace gyeol::ui {
namespace {

constexpr int lanePixels = 60, markPixels = 30, restHeight = 72;

}  // namespace

SkinCard::SkinCard(const PageContext& context, QWidget* parent)
    : Card(QStringLiteral("skinCard"), parent),
      context_(context),
      chart_(new SkinChart(this)),
      table_(new TextTable(this)),
      view_(new QTableView(this)),
      stack_(new QStackedWidget(this)),
      pointed_(new Speaker(this)),
      asTable_(new QPushButton(this)),
      save_(new QPushButton(this)) {
    pointed_->setObjectName(QStringLiteral("pointedAt"));
    pointed_->setWordWrap(true);
    asTable_->setObjectName(QStringLiteral("asTable"));
    asTable_->setCheckable(true);
    save_->setObjectName(QStringLiteral("saveChart"));
    auto* menu = new QMenu(save_);
    png_ = menu->addAction(QString());
    png_->setObjectName(QStringLiteral("savePng"));
    svg_ = menu->addAction(QString());
    svg_->setObjectName(QStringLiteral("saveSvg"));
    save_->setMenu(menu);
    view_->setObjectName(QStringLiteral("progressTable"));
    view_->setModel(table_);
    view_->setSelectionBehavior(QAbstractItemView::SelectRows);
    view_->setTabKeyNavigation(false);
    view_->setAlternatingRowColors(true);
    view_->setShowGrid(false);
    view_->verticalHeader()->hide();
    view_->horizontalHeader()->setStretchLastSection(true);
    view_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    stack_->addWidget(chart_);
    stack_->addWidget(view_);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(pointed_, 1);
    row->addWidget(asTable_);
    row->addWidget(save_);
    body()->addWidget(stack_);
    body()->addLayout(row);
    connect(asTable_, &QPushButton::toggled, this, [this](bool table) { stack_->setCurrentIndex(table ? 1 : 0); });
    connect(chart_, &SkinChart::pointedAt, this, &SkinCard::say);
    connect(png_, &QAction::triggered, this, [this] { save(FileKind::png); });
    connect(svg_, &QAction::triggered, this, [this] { save(FileKind::svg); });
    retranslate();
}

HistoryWords SkinCard::words() const {
    return {context_.languages.wording(), context_.desk.diary(), context_.theme};
}

void SkinCard::show(const service::History& history, std::vector<MoreLane> more) {
    history_ = history;
    more_ = std::move(more);
    SkinChartContent content = chartOf(words(), history, more_);
    const auto lanes = static_cast<int>(content.lanes.size()), marks = static_cast<int>(content.marks.size());
    stack_->setFixedHeight(restHeight + lanes * lanePixels + marks * markPixels);
    chart_->show(std::move(content), context_.theme.colours());
    chart_->setAccessibleDescription(knownText(history.known));
    table_->show(tableOf(words(), history, more_));
    view_->resizeColumnsToContents();
    pointed_->setText(tr("Point at a day, or walk with the arrow keys, to read it here. Where the line has a gap nobody noted anything."));
}

void SkinCard::say(std::size_t stretch, bool byKeys) {
    const QString text = stretchText(words(), *history_, more_, stretch);
    if (byKeys) {
        pointed_->say(text);
    } else {
        pointed_->setText(text);
    }
}

void SkinCard::save(FileKind kind) {
    if (!history_) {
        return;
    }
    const bool isPng = kind == FileKind::png;
    const QString span = fromCore(formatDate(history_->span.from) + "-" + formatDate(history_->span.to));
    const auto path = context_.prompts.saveFile(tr("Save the chart"), kind,
                                                tr("skin-%1").arg(span) + (isPng ? QStringLiteral(".png") : QStringLiteral(".svg")));
    if (!path) {
        return;
    }
    const QString title = tr("Skin, %1").arg(fromCore(context_.languages.wording().dateRange(history_->span.from, history_->span.to)));
    const Drawing drawing = [this](QPainter& painter, const QRectF& target) { chart_->paintOn(painter, target); };
    const QSize size = chart_->size();
    const auto saved = isPng ? savePng(drawing, size, *path) : saveSvg(drawing, size, title, *path);
    if (!saved) {
        context_.prompts.tell(tr("Save the chart"), fromCore(context_.languages.wording().failure(saved.error())));
    }
}

void SkinCard::retranslate() {
    setTitle(tr("Skin over time"));
    asTable_->setText(tr("As a &table"));
    save_->setText(tr("&Save"));
    save_->setAccessibleName(tr("Save the chart"));
    png_->setText(tr("As a &picture (PNG)…"));
    svg_->setText(tr("As a &drawing (SVG)…"));
    chart_->setAccessibleName(tr("Skin over time, a chart; the arrow keys read it stretch by stretch"));
    view_->setAccessibleName(tr("Skin over time, a table"));
}

}  // namespace gyeol::ui
